import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { HOLDABLE_METHODS, LOCALES, METHOD_NAMES } from "./sessions/words"
import { Bench, HOLD_CARD, sessionParams } from "./testing/bench"
import { declared, declaredWords } from "./testing/declared"

/**
 * The client's own declarations are the only description of the API version that it pins: every
 * object answered here has all the properties that they promise, and none that they do not know.
 */
let bench: Bench
beforeAll(async () => void (bench = await Bench.start()))
afterAll(() => bench.stop())

function expectShape(object: object, file: string, name: string): void {
  const { required, optional } = declared(file, name)
  const keys = Object.keys(object)
  expect(
    [...required].filter((key) => !keys.includes(key)),
    `${name} lacks`,
  ).toEqual([])
  const known = (key: string) => required.has(key) || optional.has(key)
  expect(
    keys.filter((key) => !known(key)),
    `${name} invents`,
  ).toEqual([])
}

const expand = ["payment_intent.latest_charge", "payment_intent.payment_method", "line_items"]
const full = (id: string) => bench.stripe.checkout.sessions.retrieve(id, { expand })

describe("sessions, intents, charges and methods", () => {
  const cases: [string, string, object, Record<string, unknown>][] = [
    ["by card", "usd", {}, {}],
    ["by a held card", "usd", HOLD_CARD, {}],
    ["by a declined card", "usd", {}, { card: "4000000000000002" }],
    ["by a card with 3-D Secure", "usd", {}, { card: "4000002500003155" }],
    ["by SEPA debit", "eur", {}, { method: "sepa_debit" }],
    ["by a US bank account", "usd", {}, { method: "us_bank_account" }],
    ["by voucher", "jpy", {}, { method: "konbini" }],
  ]
  test.each(cases)("paid %s", async (_how, currency, over, pay) => {
    const { session, intent, charge } = await bench.paid(over, pay, currency)
    expectShape(session, "Checkout/Sessions", "Session")
    expectShape(intent, "PaymentIntents", "PaymentIntent")
    if (charge) expectShape(charge, "Charges", "Charge")
    const open = await full(session.id)
    const { payment_intent: opened } = open
    const method = typeof opened === "object" ? opened?.payment_method : null
    if (typeof method === "object" && method) expectShape(method, "PaymentMethods", "PaymentMethod")
    for (const line of open.line_items?.data ?? []) {
      expectShape(line, "LineItems", "LineItem")
      expectShape(line.price!, "Prices", "Price")
    }
  })

  test("open, expired, with delivery", async () => {
    const delivery = { display_name: "Standard", fixed_amount: { amount: 500, currency: "usd" } }
    const session = await bench.stripe.checkout.sessions.create(
      sessionParams({
        shipping_options: [{ shipping_rate_data: delivery }],
        excluded_payment_method_types: ["link"],
        expand: ["shipping_cost.shipping_rate", "line_items.data.price.product"],
      }),
    )
    expectShape(session, "Checkout/Sessions", "Session")
    expectShape(session.shipping_cost!.shipping_rate as object, "ShippingRates", "ShippingRate")
    const product = session.line_items!.data[0]!.price!.product
    expectShape(product as object, "Products", "Product")
    const expired = await bench.stripe.checkout.sessions.expire(session.id)
    expectShape(expired, "Checkout/Sessions", "Session")
  })
})

test("refunds, good and failed, and disputes", async () => {
  const { intent } = await bench.paid({}, { card: "4000000000000259" })
  await bench.control("POST", "/clock/advance", { seconds: 2 })
  const [dispute] = (await bench.stripe.disputes.list({ payment_intent: intent.id })).data
  expectShape(dispute!, "Disputes", "Dispute")
  const other = await bench.paid()
  const refund = await bench.stripe.refunds.create({ payment_intent: other.intent.id })
  expectShape(refund, "Refunds", "Refund")
  await bench.control("POST", `/refunds/${refund.id}/fail`, {})
  expectShape(await bench.stripe.refunds.retrieve(refund.id), "Refunds", "Refund")
})

test("events, of types that the client knows", async () => {
  const { data } = await bench.stripe.events.list({ limit: 100 })
  const types = declaredWords("Events", "Type")
  expect(data.length).toBeGreaterThan(20)
  for (const event of data) {
    expectShape(event, "Events", "EventBase")
    expect(types).toContain(event.type)
  }
})

test("languages and methods are those that the client lists", () => {
  expect([...LOCALES].sort()).toEqual(declaredWords("Checkout/Sessions", "Locale").sort())
  const methods = declaredWords("Checkout/Sessions", "AllowedPaymentMethodType")
  expect([...METHOD_NAMES].sort()).toEqual(methods.sort())
  for (const method of HOLDABLE_METHODS) expect(methods).toContain(method)
})
