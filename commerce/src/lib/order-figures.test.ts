import fc from "fast-check"
import { expect, test } from "vitest"
import { orderFigures, type Figure } from "./order-figures"

const cents = (value: number) => (value / 100).toFixed(2)
const toCents = (amount: string) => Math.round(Number(amount) * 100)
const sum = (figures: Figure[]) =>
  figures
    .filter(({ kind }) => kind !== "tax_included")
    .reduce((total, { amount }) => total + toCents(amount), 0)

/** Net amounts and their tax, in cents, of which Medusa's totals are made. */
const orders = fc.record({
  items: fc.nat(1e6),
  items_tax: fc.nat(1e5),
  delivery: fc.nat(1e4),
  delivery_tax: fc.nat(1e3),
  discount: fc.nat(1e3),
  discount_tax: fc.nat(1e2),
})

test("the figures add up to the total, with tax included or not", () => {
  fc.assert(
    fc.property(orders, fc.boolean(), (order, tax_included) => {
      const tax = order.items_tax + order.delivery_tax - order.discount_tax
      const figures = orderFigures({
        original_item_subtotal: cents(order.items),
        original_item_total: cents(order.items + order.items_tax),
        original_shipping_subtotal: cents(order.delivery),
        original_shipping_total: cents(order.delivery + order.delivery_tax),
        discount_subtotal: cents(order.discount),
        discount_total: cents(order.discount + order.discount_tax),
        tax_total: cents(tax),
        tax_included,
      })
      expect(sum(figures)).toBe(order.items + order.delivery - order.discount + tax)
    }),
  )
})

test("neither a discount nor a tax of nothing is mentioned; delivery always is", () => {
  const nothing = orderFigures({
    original_item_subtotal: "10",
    original_item_total: "10",
    original_shipping_subtotal: "0",
    original_shipping_total: "0",
    discount_subtotal: "0",
    discount_total: "0",
    tax_total: "0",
    tax_included: true,
  })
  expect(nothing.map(({ kind }) => kind)).toEqual(["items", "delivery"])
})
