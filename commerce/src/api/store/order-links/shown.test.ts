import fc from "fast-check"
import { expect, test } from "vitest"
import { shownOrder } from "./shown"

const detail = {
  id: "order_1",
  display_id: 7,
  version: 3,
  payment_status: "captured",
  payment_collections: [
    {
      id: "paycol_1",
      amount: 21,
      refunded_amount: 5,
      payments: [{ data: { secret: "pi_secret" } }],
    },
  ],
  fulfillments: [
    {
      id: "ful_1",
      shipped_at: "2026-05-03T10:00:00.000Z",
      created_by: "user_1",
      location_id: "sloc_1",
      data: { secret: true },
      labels: [{ id: "lab_1", label_url: "https://carrier.example/label", tracking_number: "T1" }],
    },
  ],
}

test("tells the state of payment and parcels, and nothing more of them", () => {
  expect(shownOrder(detail)).toEqual({
    id: "order_1",
    display_id: 7,
    payment_status: "captured",
    refunded_total: 5,
    fulfillments: [
      {
        id: "ful_1",
        packed_at: null,
        shipped_at: "2026-05-03T10:00:00.000Z",
        delivered_at: null,
        canceled_at: null,
        labels: [{ tracking_number: "T1", tracking_url: null }],
      },
    ],
  })
})

test("an order without payments and parcels has given nothing back and sent nothing", () => {
  const bare = { refunded_total: 0, fulfillments: [] }
  expect(shownOrder({})).toEqual(bare)
  expect(shownOrder({ payment_collections: null, fulfillments: null })).toEqual(bare)
})

test("refunds add up without a float's crumbs", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(1e6))), (cents) => {
      const payment_collections = cents.map((one) => ({
        refunded_amount: one === null ? null : one / 100,
      }))
      const sum = cents.reduce((total: number, one) => total + (one ?? 0), 0)
      expect(shownOrder({ payment_collections }).refunded_total).toBe(sum / 100)
    }),
  )
})
