import fc from "fast-check"
import { expect, test } from "vitest"
import { totalsOf } from "./totals"

test("what commerce left out is zero, and no delivery is chosen", () => {
  const view = totalsOf({ currency_code: "eur", total: 5 })
  expect(view).toMatchObject({ currency_code: "eur", total: 5, tax_total: 0, shipping_total: 0 })
  expect(view.delivery).toBe(false)
  expect(totalsOf({ shipping_methods: [] }).delivery).toBe(false)
  expect(totalsOf({ shipping_methods: [{}] }).delivery).toBe(true)
})

test("nothing but totals goes to the page", () => {
  const cart = { id: "cart_1", email: "maya@fans.example", total: 5 } as object
  expect(JSON.stringify(totalsOf(cart))).not.toMatch(/cart_1|maya/)
})

test("every amount is taken as it is", () => {
  const names = ["total", "item_total", "tax_total", "discount_total", "shipping_subtotal"] as const
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.double({ noNaN: true }), (name, amount) => {
      expect(totalsOf({ [name]: amount })[name]).toBe(amount)
    }),
  )
})
