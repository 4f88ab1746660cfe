import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { describe, expect, test } from "vitest"
import {
  fileInto,
  fileOf,
  inOrder,
  readManifest,
  writeManifest,
  type Manifest,
  type Picture,
} from "./manifest"
import { VIEWS, type PictureRequest } from "./request"
import { SIZE } from "./shoot"

const PUBLIC = join(__dirname, "../../storefront/public/pictures")
const MOST_BYTES = 40_000
/** All pictures together, in git. */
const MOST_BYTES_IN_ALL = 40_000_000

const REQUEST: PictureRequest = {
  handle: "mug-one",
  kind: "mug",
  colour: { key: "coral", hex: "#f0604d" },
  artwork: { edition: "la-2028", sport: "ATH", team: null, layout: null, words: ["Athletics"] },
  views: ["front"],
}

const picture = (colour: string, view: Picture["view"], hash = "1"): Picture => ({
  file: fileOf("mug-one", colour, view),
  view,
  colour,
  width: SIZE,
  height: SIZE,
  placeholder: "#f0604d",
  hash,
})

describe("the manifest", () => {
  test("keeps one entry per file, the newest", () => {
    const manifest: Manifest = {}
    fileInto(manifest, REQUEST, picture("coral", "front", "old"))
    fileInto(manifest, REQUEST, picture("coral", "front", "new"))
    fileInto(manifest, REQUEST, picture("coral", "detail"))
    expect(manifest["mug-one"]?.pictures.map(({ hash }) => hash)).toEqual(["new", "1"])
    expect(manifest["mug-one"]?.alt).toEqual({
      kind: "mug",
      edition: "la-2028",
      sport: "ATH",
      team: null,
    })
  })

  test("orders a gallery: the first colour in all its views, then the others", () => {
    const all = [picture("ice", "front"), picture("coral", "detail"), picture("coral", "front")]
    expect(inOrder(all, ["coral", "ice"], VIEWS).map(({ file }) => file)).toEqual([
      "mug-one/coral-front.webp",
      "mug-one/coral-detail.webp",
      "mug-one/ice-front.webp",
    ])
  })

  test("reads what it wrote, sorted by handle, whatever came first", () => {
    const file = join(mkdtempSync(join(tmpdir(), "pictures-")), "manifest.json")
    const [b, a] = [
      { ...REQUEST, handle: "b" },
      { ...REQUEST, handle: "a" },
    ]
    const manifest: Manifest = {}
    for (const request of [b, a]) fileInto(manifest, request, picture("coral", "front"))
    writeManifest(manifest, file)
    expect(Object.keys(readManifest(file))).toEqual(["a", "b"])
    expect(readManifest(file)).toEqual(manifest)
    expect(readManifest(`${file}.none`)).toEqual({})
  })
})

/** What the shop shows is what the list says. */
describe("the pictures in git", () => {
  const manifest = readManifest()
  const listed = Object.values(manifest).flatMap(({ pictures }) => pictures)

  test("are all there, and small", () => {
    for (const { file } of listed) {
      expect(existsSync(join(PUBLIC, file)), file).toBe(true)
      expect(statSync(join(PUBLIC, file)).size, file).toBeLessThanOrEqual(MOST_BYTES)
    }
    const bytes = listed.reduce((sum, { file }) => sum + statSync(join(PUBLIC, file)).size, 0)
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES_IN_ALL)
  })

  test("are all listed: none is left over from a product that is gone", () => {
    const folders = readdirSync(PUBLIC, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    const found = folders.flatMap(({ name }) =>
      readdirSync(join(PUBLIC, name)).map((file) => `${name}/${file}`),
    )
    expect(found.toSorted()).toEqual(listed.map(({ file }) => file).toSorted())
  })

  test("are squares of the size that is written down, on the same paper", async () => {
    // Every fortieth: reading all takes a minute and would tell no more.
    for (const { file, width, height } of listed.filter((_, at) => at % 40 === 0)) {
      const image = sharp(readFileSync(join(PUBLIC, file)))
      expect(await image.metadata()).toMatchObject({ width, height, format: "webp" })
      const corner = await image.extract({ left: 0, top: 0, width: 8, height: 8 }).raw().toBuffer()
      const [r = 0, g = 0, b = 0] = corner
      expect(Math.hypot(r - 239, g - 234, b - 226), file).toBeLessThan(14) // coarse quantisation shifts paper a little
    }
  })

  test("have a placeholder that is a colour and a first picture from the front", () => {
    for (const [handle, { pictures }] of Object.entries(manifest)) {
      for (const { placeholder } of pictures) expect(placeholder).toMatch(/^#[0-9a-f]{6}$/)
      expect(pictures[0]?.view, handle).toBe("front")
    }
  })
})
