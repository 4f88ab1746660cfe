import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { z } from "zod"
import { email, faultsOf, line, requiredLine, typedIn } from "./input"

describe("line", () => {
  test("trims, and refuses control characters and too much", () => {
    expect(line.parse("  a b ")).toBe("a b")
    expect(line.safeParse("a\u0000b").error?.issues[0]?.message).toBe("control_characters")
    expect(line.safeParse("x".repeat(201)).error?.issues[0]?.message).toBe("too_long")
  })

  test("never lets a control character through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const parsed = requiredLine.safeParse(text)
        // eslint-disable-next-line no-control-regex -- that is the law
        if (parsed.success) expect(parsed.data).not.toMatch(/[\u0000-\u001f\u007f]/)
      }),
    )
  })

  test.each(["", "a", "a@", "@b.example"])("%j is no e-mail address", (text) => {
    expect(email.safeParse(text).success).toBe(false)
  })
})

test("faults name the field and the first thing wrong with it", () => {
  const { error } = z.object({ city: requiredLine }).safeParse({ city: "" })
  expect(error && faultsOf(error)).toEqual({ city: "required" })
})

test("what was typed is shown again, but not without end", () => {
  const form = new FormData()
  form.set("city", "x".repeat(100_000))
  expect(typedIn(form).city?.length).toBe(400)
})
