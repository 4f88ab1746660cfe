import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { chromium } from "@playwright/test"
import { Sentence } from "./sentence"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

function inPath(): string | undefined {
  return (process.env.PATH ?? "")
    .split(":")
    .flatMap((folder) => NAMES.map((name) => `${folder}/${name}`))
    .find((path) => existsSync(path))
}

const ownBrowser = () => {
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

const run = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0

/** The distribution's package, which only root may install. */
function install(): string | undefined {
  if (process.getuid?.() !== 0) return undefined
  run("apt-get", ["update", "-qq"])
  run("apt-get", ["install", "-y", "-qq", "chromium"])
  return inPath()
}

/**
 * A Chromium to test with: CHROMIUM_PATH, the system's, Playwright's own, or the distribution's.
 * @throws Sentence when there is none and none can be installed.
 */
export function findChromium(): string {
  const given = process.env.CHROMIUM_PATH
  if (given && !existsSync(given)) throw new Sentence(`CHROMIUM_PATH is not there: ${given}.`)
  const found = given ?? inPath() ?? ownBrowser()
  if (found) return found
  run("npx", ["playwright", "install", "chromium"])
  const installed = ownBrowser() ?? install()
  if (installed) return installed
  throw new Sentence("There is no Chromium: install one, or set CHROMIUM_PATH.")
}
