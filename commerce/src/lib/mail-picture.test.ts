import { describe, expect, test } from "vitest"
import { mailPicture } from "./mail-picture"

const STORE = "https://shop.example"

describe("a line's picture", () => {
  test.each([
    [
      "/pictures/la-2028-stadium-mug/coral-front.webp",
      "/img/320/webp/la-2028-stadium-mug/coral-front.webp",
    ],
    ["/pictures/mug.png", "/img/320/webp/mug.png"],
    ["/pictures/mug-la-2028-coral.svg", "/pictures/mug-la-2028-coral.svg"],
    ["/pictures/../secret.webp", "/secret.webp"],
  ])("%s is %s at the storefront", (thumbnail, path) => {
    expect(mailPicture(STORE, thumbnail)).toBe(`${STORE}${path}`)
  })

  test("of another host is shown as it is", () => {
    const elsewhere = "https://cdn.example/pictures/mug.webp?v=2"
    expect(mailPicture(STORE, elsewhere)).toBe(elsewhere)
  })

  test.each([null, undefined, "", "javascript:alert(1)", "data:image/png;base64,AA", "http://["])(
    "is left out for %j",
    (thumbnail) => {
      expect(mailPicture(STORE, thumbnail)).toBeNull()
    },
  )

  test("cannot carry markup out of its attribute", () => {
    expect(mailPicture(STORE, '/pictures/"><script>.svg')).not.toMatch(/[<>"]/)
  })
})
