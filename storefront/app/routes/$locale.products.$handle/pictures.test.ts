import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { galleryOf, modelOf, readPictures, VIEWS } from "./pictures"

const NAMES: Record<string, string> = { coral: "Corail", ice: "Glace" }
const nameOf = (key: string) => NAMES[key] ?? null
const image = (rank: number, url: string, metadata: Record<string, unknown> | null = null) => ({
  id: url,
  url,
  rank,
  metadata: metadata as never,
})

describe("readPictures", () => {
  test("names colour and view, in staff's order", () => {
    const pictures = readPictures(
      [
        image(1, "/b.webp", { colour: "ice", view: "back" }),
        image(0, "/a.webp", { colour: "coral", view: "front" }),
      ],
      nameOf,
    )
    expect(pictures).toEqual([
      { src: "/a.webp", colour: "Corail", view: "front" },
      { src: "/b.webp", colour: "Glace", view: "back" },
    ])
  })

  test.each([null, {}, { colour: 7, view: "constructor" }, { colour: "nope", view: null }])(
    "an upload with %o is shown without words of its own",
    (metadata) => {
      const [picture] = readPictures([image(0, "/a.webp", metadata)], nameOf)
      expect(picture).toEqual({ src: "/a.webp", colour: null, view: null })
    },
  )
})

describe("modelOf", () => {
  test("takes models of ours alone", () => {
    expect(modelOf({ model: "/models/la-2028-mug.glb" })).toBe("/models/la-2028-mug.glb")
    const foreign = ["https://evil.test/a.glb", "//evil.test/a.glb", "/models/../a.glb", 7, null]
    for (const model of foreign) expect(modelOf({ model })).toBeNull()
    expect(modelOf(null)).toBeNull()
  })
})

describe("galleryOf", () => {
  const pictures = fc.uniqueArray(
    fc.record({
      src: fc.webPath().map((path) => `/pictures${path}`),
      colour: fc.constantFrom("Corail", "Glace", null),
      view: fc.constantFrom(...VIEWS, null),
    }),
    { selector: ({ src }) => src },
  )

  test("shows every picture once, the chosen one first, its colour before the others", () => {
    fc.assert(
      fc.property(pictures, fc.nat(), (all, at) => {
        const chosen = all[at % Math.max(1, all.length)]?.src ?? null
        const gallery = galleryOf(all, chosen)
        expect(gallery).toHaveLength(all.length)
        expect(new Set(gallery)).toEqual(new Set(all))
        expect(gallery[0]?.src ?? null).toBe(chosen)
        const same = gallery.map(({ colour }) => colour === gallery[0]?.colour)
        expect(same.toSorted((a, b) => Number(b) - Number(a))).toEqual(same)
      }),
    )
  })

  test("shows a variant's own picture that the product lacks", () => {
    const other = { src: "/b.webp", colour: null, view: null }
    expect(galleryOf([other], "/a.webp").map(({ src }) => src)).toEqual(["/a.webp", "/b.webp"])
    expect(galleryOf([other], null)).toEqual([other])
  })
})
