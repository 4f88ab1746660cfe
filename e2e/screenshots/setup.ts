import { mkdirSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import startStore from "../setup"
import { writeSheet } from "./sheet"

export const FOLDER = fileURLToPath(new URL("../../.local/screenshots", import.meta.url))

/** A store for the screenshots, an empty folder for them, and at the end one page that shows all. */
export default async function setup() {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const stop = await startStore()
  return async () => {
    await stop()
    writeSheet(FOLDER)
  }
}
