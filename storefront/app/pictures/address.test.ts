import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { FORMATS, parseAddress, pictureSet, WIDTHS } from "./address"

describe("parseAddress", () => {
  test("reads a shown size", () => {
    expect(parseAddress("/img/640/avif/stadium-mug/front.webp")).toEqual({
      width: 640,
      format: "avif",
      master: "stadium-mug/front.webp",
    })
  })

  test.each([
    "/img/641/avif/mug/front.webp", // a size that is not shown
    "/img/0640/avif/mug/front.webp",
    "/img/640/gif/mug/front.webp",
    "/img/640/avif/../secrets.webp",
    "/img/640/avif/mug/..%2f..%2fsecrets.webp",
    "/img/640/avif/mug/front.svg",
    "/img/640/avif//etc/front.webp",
    "/img/640/avif/mug/front.webp/",
    "/img/640/avif/mug/front.webp?width=9999",
    "/img/640/avif/a/b/c/d/e.webp",
  ])("refuses %s", (path) => expect(parseAddress(path)).toBeNull())

  test("lets nothing through that leaves the folder", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (tail) => {
        const wanted = parseAddress(`/img/640/avif/${tail}`)
        if (wanted) expect(wanted.master).not.toMatch(/\.\.|^\/|\\|\0/)
      }),
    )
  })
})

describe("pictureSet", () => {
  test("names every size in every format, and each of them can be read back", () => {
    const { sources, src } = pictureSet("/pictures/stadium-mug/front.webp")
    expect(src).toBe("/pictures/stadium-mug/front.webp")
    expect(sources.map(({ type }) => type)).toEqual(["image/avif", "image/webp"])
    const shown = sources.flatMap(({ srcSet }) => srcSet.split(", ").map((it) => it.split(" ")))
    expect(shown).toHaveLength(WIDTHS.length * FORMATS.length)
    for (const [path = "", size] of shown) {
      const wanted = parseAddress(path)
      expect(`${wanted?.width}w`).toBe(size)
      expect(wanted?.master).toBe("stadium-mug/front.webp")
    }
  })

  test.each(["https://cdn.example/a.webp", "/pictures/mug.svg", "/static/upload.webp", ""])(
    "leaves %s as it is",
    (src) => expect(pictureSet(src)).toEqual({ sources: [], src }),
  )
})
