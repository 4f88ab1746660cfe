import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { faultOf } from "./acceptable-text"

const fault = (value: unknown) => faultOf(value, 100, 20)

describe("faultOf", () => {
  test.each([
    ["a name", { first_name: "Zoë", city: "東京", note: "two\nlines\tand a tab 🏃" }, null],
    ["no body", undefined, null],
    ["numbers and null", { quantity: 1, metadata: null, ok: true }, null],
    ["NUL", { email: "a\u0000@example.com" }, "control_character"],
    ["an escape", { items: [{ metadata: { text: "\u001b[31m" } }] }, "control_character"],
    ["NUL in a key", { "a\u0000": 1 }, "control_character"],
    ["half an emoji", { name: "\ud83c" }, "broken_unicode"],
    ["a long text", { name: "x".repeat(101) }, "too_long"],
  ])("%s", (_name, value, expected) => expect(fault(value)).toBe(expected))

  test("nesting beyond any stack is told, not crashed on", () => {
    let nested: unknown = 1
    for (let depth = 0; depth < 50_000; depth++) nested = [nested]
    expect(fault(nested)).toBe("too_deep")
  })

  test("whatever passes can be kept as jsonb", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: "binary" }), (value) => {
        if (faultOf(value, 1e6, 20)) return
        const json = JSON.stringify(value)
        expect(json).not.toMatch(/(?<!\\)(\\\\)*\\u(0000|d[89a-f])/)
      }),
    )
  })
})
