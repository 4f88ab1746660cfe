import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { canonicalPath, canonicalTarget } from "./canonical"

const HOST = "https://store.example"

describe("canonicalTarget", () => {
  test.each([
    ["/en-us/", "/en-us"],
    ["/EN-us/cart", "/en-us/cart"],
    ["//en-us///cart//", "/en-us/cart"],
    ["/en-us/search/?q=a/b//?c", "/en-us/search?q=a/b//?c"],
    ["//evil.example", "/evil.example"],
    ["//evil.example/", "/evil.example"],
    ["/\\evil.example", "/evil.example"],
    ["/\\evil.example/", "/evil.example"],
    ["\\\\evil.example", "/evil.example"],
    ["/en-us\\/\\evil.example/", "/en-us/evil.example"],
  ])("%s leads to %s", (target, wanted) => {
    expect(canonicalTarget(target)).toBe(wanted)
  })

  test.each(["/", "/en-us", "/en-us/search?q=//x/", "/?next=/a/", "/en-usa/Cart", "/assets/A.js"])(
    "%s is spelt as it should be",
    (target) => {
      expect(canonicalTarget(target)).toBeNull()
    },
  )
})

const piece = fc.constantFrom(
  "/",
  "\\",
  "//",
  "evil.example",
  "EN-US",
  "..",
  ".",
  "?",
  "a",
  "@",
  ":",
)
const target = fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join("")}`)

test("whatever is asked for, the answer stays on this host", () => {
  fc.assert(
    fc.property(target, (asked) => {
      const led = canonicalTarget(asked) ?? asked
      expect(led).toMatch(/^\/(?![\\/])/)
      expect(new URL(led, HOST).origin).toBe(HOST)
    }),
  )
})

test("who was led once is not led again", () => {
  fc.assert(
    fc.property(target, (asked) => {
      const led = canonicalTarget(asked)
      if (led !== null) expect(canonicalTarget(led)).toBeNull()
      const [path = ""] = asked.split("?")
      expect(canonicalPath(canonicalPath(path))).toBe(canonicalPath(path))
    }),
  )
})
