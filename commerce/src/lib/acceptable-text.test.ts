import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { CONTROL, faultOf, NUL } from "./acceptable-text"

const TYPED = { maxChars: 100, maxDepth: 20, unwanted: CONTROL }
const fault = (value: unknown) => faultOf(value, TYPED)

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

  test("what only has to be kept may have any character but NUL", () => {
    const kept = { maxChars: Infinity, maxDepth: 20, unwanted: NUL }
    expect(faultOf({ description: `a\u000bb${"x".repeat(3_000)}` }, kept)).toBeNull()
    expect(faultOf({ description: "a\u0000" }, kept)).toBe("control_character")
    expect(faultOf({ description: "\udc00" }, kept)).toBe("broken_unicode")
  })

  test.each([CONTROL, NUL])("whatever passes without %s can be kept as jsonb", (unwanted) => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, stringUnit: "binary" }), (value) => {
        if (faultOf(value, { maxChars: 1e6, maxDepth: 20, unwanted })) return
        const json = JSON.stringify(value)
        expect(json).not.toMatch(/(?<!\\)(\\\\)*\\u(0000|d[89a-f])/)
      }),
    )
  })
})
