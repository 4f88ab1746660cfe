import fc from "fast-check"
import { describe, expect, test } from "vitest"
import english from "~/i18n/locales/en/order.json"
import { parcelsOf, paymentOf, progressOf, refundedOf } from "./order-state"

describe("an order is said to be", () => {
  test.each([
    ["pending", "captured", "not_fulfilled", "preparing"],
    ["pending", "captured", "fulfilled", "preparing"], // packed, but still here
    ["pending", "captured", "partially_fulfilled", "preparing"],
    ["pending", "captured", "partially_shipped", "partly_shipped"],
    ["pending", "captured", "shipped", "shipped"],
    ["pending", "captured", "partially_delivered", "partly_delivered"],
    ["completed", "captured", "delivered", "delivered"],
    ["completed", "captured", "not_fulfilled", "completed"],
    ["archived", "captured", undefined, "completed"],
    ["requires_action", "captured", "not_fulfilled", "attention"],
    ["pending", "partially_refunded", "shipped", "shipped"],
    ["pending", "refunded", "delivered", "refunded"],
    ["canceled", "refunded", "canceled", "cancelled"],
    ["pending", undefined, undefined, "preparing"],
    ["anything", "anything", "anything", "preparing"],
  ])("%s, %s, %s: %s", (status, payment_status, fulfillment_status, progress) => {
    expect(progressOf({ status, payment_status, fulfillment_status })).toBe(progress)
  })

  test("nothing that the pages have no word for", () => {
    const name = fc.constantFrom("canceled", "refunded", "shipped", "delivered", "completed", "x")
    fc.assert(
      fc.property(name, name, name, (status, payment_status, fulfillment_status) => {
        const order = { status, payment_status, fulfillment_status }
        expect(english).toHaveProperty(`progress_${progressOf(order)}`)
        expect(english).toHaveProperty(`payment_${paymentOf(order)}`)
      }),
    )
  })
})

describe("what was given back", () => {
  test.each([
    [{}, 0],
    [{ refunded_total: 5 }, 5],
    [{ refunded_total: 0, payment_collections: [{ refunded_amount: 7 }] }, 0],
    [{ payment_collections: [{ refunded_amount: 7 }, { refunded_amount: null }, {}] }, 7],
  ])("%j: %d", (told, amount) => {
    expect(refundedOf({ status: "pending", ...told })).toBe(amount)
  })
})

const parcels = (...fulfillments: object[]) =>
  parcelsOf({
    status: "pending",
    fulfillments: fulfillments.map((one, at) => ({ id: `ful_${at}`, ...one })),
  })
const on = (day: number) => `2026-05-0${day}T10:00:00.000Z`

describe("parcels", () => {
  test("are those that have left, in their order", () => {
    const shown = parcels(
      { shipped_at: on(5) },
      { packed_at: on(1) },
      { shipped_at: on(2), delivered_at: on(4) },
      { shipped_at: on(1), canceled_at: on(2) },
      { delivered_at: on(3) }, // handed over, never shipped
    )
    expect(shown.map(({ id }) => id)).toEqual(["ful_2", "ful_4", "ful_0"])
    expect(shown[0]).toMatchObject({ shippedOn: on(2), deliveredOn: on(4) })
  })

  test("are none before anything has left", () => {
    expect(parcels()).toEqual([])
    expect(parcelsOf({ status: "pending", fulfillments: null })).toEqual([])
  })

  test.each([
    [
      { tracking_number: "T1", tracking_url: "https://carrier.example/T1" },
      "https://carrier.example/T1",
    ],
    [{ tracking_number: " T1 ", tracking_url: "" }, null],
    [{ tracking_number: "T1" }, null],
    [{ tracking_number: "T1", tracking_url: "javascript:alert(1)" }, null],
    [{ tracking_number: "T1", tracking_url: "carrier.example/T1" }, null],
    [{ tracking_number: "T1", tracking_url: "data:text/html,x" }, null],
  ])("%j is followed at %s", (label, url) => {
    const [parcel] = parcels({ shipped_at: on(1), labels: [label] })
    expect(parcel?.tracking).toEqual([{ number: "T1", url }])
  })

  test("without a number cannot be followed", () => {
    const labels = [{ tracking_number: "", tracking_url: "https://carrier.example" }, {}]
    expect(parcels({ shipped_at: on(1), labels })[0]?.tracking).toEqual([])
  })

  test("never lead anywhere but to a web address", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl(), fc.constant("javascript:x")),
        (tracking_url) => {
          const labels = [{ tracking_number: "T1", tracking_url }]
          const url = parcels({ shipped_at: on(1), labels })[0]?.tracking[0]?.url
          if (url !== null) expect(url).toMatch(/^https?:\/\//)
        },
      ),
    )
  })
})
