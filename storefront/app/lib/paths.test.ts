import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { pathsOf, safeNext, switchLocale } from "./paths"

const locale = { slug: "fr-ca" }
const paths = pathsOf(locale)

describe("paths", () => {
  test("stand below the locale and encode what they are given", () => {
    expect(paths.home()).toBe("/fr-ca")
    expect(paths.product("a/b")).toBe("/fr-ca/products/a%2Fb")
    expect(paths.search({ q: "tasse & thé", page: undefined })).toBe(
      "/fr-ca/search?q=tasse+%26+th%C3%A9",
    )
  })

  test("switching the locale keeps the page", () => {
    expect(switchLocale("/fr-ca/products/mug", "?colour=Coral", { slug: "en-jp" })).toBe(
      "/en-jp/products/mug?colour=Coral",
    )
    expect(switchLocale("/fr-ca", "", { slug: "en-us" })).toBe("/en-us")
  })
})

describe("safeNext", () => {
  test.each([
    "//evil.example",
    "https://evil.example",
    "/en-us/cart",
    "/fr-ca\\evil",
    "/fr-ca/../x",
    "/fr-ca/a b",
    "",
    null,
  ])("%j is not gone to", (next) =>
    expect(safeNext(next, locale, "/fr-ca/account")).toBe("/fr-ca/account"),
  )

  test("a page of the same locale is", () => {
    expect(safeNext("/fr-ca/checkout", locale, "/x")).toBe("/fr-ca/checkout")
  })

  test("whatever is asked for, the host stays ours", () => {
    fc.assert(
      fc.property(fc.string(), (next) => {
        const url = new URL(safeNext(next, locale, "/fr-ca"), "https://store.example")
        expect(url.origin).toBe("https://store.example")
        expect(url.pathname.startsWith("/fr-ca")).toBe(true)
      }),
    )
  })
})
