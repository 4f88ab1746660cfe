import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { SettleCheckout, StartCheckout } from "./validators"

describe("StartCheckout", () => {
  test.each(["fr-ca", "en-us"])("takes %s", (locale) => {
    expect(StartCheckout.parse({ locale })).toEqual({ locale })
  })

  test.each([
    {},
    { locale: "fr" },
    { locale: "FR-CA" },
    { locale: "fr-ca/../.." },
    { locale: "fr-ca\n" },
    { locale: ["fr-ca"] },
    { locale: "fr-ca", amount: 1 },
    null,
  ])("refuses %j", (body) => expect(StartCheckout.safeParse(body).success).toBe(false))

  test("whatever it takes can stand in an address as it is", () => {
    fc.assert(
      fc.property(fc.string(), (locale) => {
        const parsed = StartCheckout.safeParse({ locale })
        if (parsed.success) expect(encodeURIComponent(locale)).toBe(locale)
      }),
    )
  })
})

test("settling takes nothing: Stripe is asked, not the browser", () => {
  expect(SettleCheckout.safeParse({}).success).toBe(true)
  expect(SettleCheckout.safeParse({ status: "paid" }).success).toBe(false)
})
