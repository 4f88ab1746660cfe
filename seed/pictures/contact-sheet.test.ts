import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { expect, test } from "vitest"
import { contactSheet } from "./contact-sheet"
import type { Manifest } from "./manifest"

/** One more than a page of 64 holds. */
const COUNT = 65

test("every picture is on the page, and on as many sheets as are needed", async () => {
  const root = mkdtempSync(join(tmpdir(), "pictures-"))
  const [pictures, sheets] = [join(root, "pictures"), join(root, "sheets")]
  mkdirSync(join(pictures, "mug"), { recursive: true })
  const tile = { create: { width: 8, height: 8, channels: 3 as const, background: "#f0604d" } }
  const webp = await sharp(tile).webp().toBuffer()
  const files = Array.from({ length: COUNT }, (_, at) => `mug/c${at}-front.webp`)
  await Promise.all(files.map((file) => sharp(webp).toFile(join(pictures, file))))
  const manifest: Manifest = {
    mug: {
      alt: { kind: "mug", edition: "la-2028", sport: null, team: null },
      pictures: files.map((file, at) => ({
        file,
        view: "front",
        colour: `c${at}`,
        width: 8,
        height: 8,
        placeholder: "#f0604d",
        hash: "",
      })),
    },
  }
  await contactSheet(manifest, pictures, sheets)
  expect(readdirSync(sheets).toSorted()).toEqual(["index.html", "page-01.png", "page-02.png"])
  const page = readFileSync(join(sheets, "index.html"), "utf8")
  for (const file of files) expect(page).toContain(file)
  const [first, second] = await Promise.all(
    ["page-01.png", "page-02.png"].map((name) => sharp(join(sheets, name)).metadata()),
  )
  expect(first).toMatchObject({ width: 1920, height: 1920 })
  expect(second).toMatchObject({ width: 1920, height: 240 })
})
