import { afterAll, beforeAll, expect, test } from "vitest"
import { Bench, refusal, sessionParams } from "../testing/bench"

let bench: Bench
beforeAll(async () => void (bench = await Bench.start()))
afterAll(() => bench.stop())

const now = () => Math.floor(Date.now() / 1000)
const create = (over: object = {}, currency = "usd") =>
  bench.stripe.checkout.sessions.create(sessionParams(over, currency))
const line = (over: object = {}, quantity = 1) => ({
  quantity,
  price_data: { currency: "usd", unit_amount: 1000, product_data: { name: "Mug" }, ...over },
})

test("a session has what was asked, and an address", async () => {
  const expires_at = now() + 3600
  const session = await create({ expires_at, metadata: { cart_id: "cart_1" }, locale: "fr" })
  expect(session).toMatchObject({
    object: "checkout.session",
    amount_subtotal: 4500,
    amount_total: 4500,
    currency: "usd",
    expires_at,
    locale: "fr",
    metadata: { cart_id: "cart_1" },
    payment_intent: null,
    payment_method_types: ["card", "us_bank_account"],
    payment_status: "unpaid",
    status: "open",
    ui_mode: "hosted_page",
    url: `${bench.server.url}/c/pay/${session.id}`,
  })
  expect(session.id).toMatch(/^cs_test_/)
  expect(session.lastResponse.requestId).toMatch(/^req_/)
})

test("its lines can be listed, page by page, with their products", async () => {
  const session = await create()
  const first = await bench.stripe.checkout.sessions.listLineItems(session.id, { limit: 1 })
  expect(first).toMatchObject({ has_more: true, data: [{ description: "Mug", quantity: 2 }] })
  const rest = await bench.stripe.checkout.sessions.listLineItems(session.id, {
    starting_after: first.data[0]!.id,
    expand: ["data.price.product"],
  })
  expect(rest).toMatchObject({
    has_more: false,
    data: [{ amount_total: 1500, price: { unit_amount: 1500, product: { name: "Poster" } } }],
  })
})

test("it expires after a day when nothing is asked", async () => {
  const session = await create()
  expect(session.expires_at - session.created).toBe(24 * 60 * 60)
})

const REFUSED: [what: string, over: object, expected: object][] = [
  ["an expiry under 30 minutes", { expires_at: now() + 29 * 60 }, { param: "expires_at" }],
  ["an expiry over 24 hours", { expires_at: now() + 24 * 3600 + 90 }, { param: "expires_at" }],
  ["an unknown language", { locale: "ar" }, { param: "locale" }],
  [
    "a negative amount",
    { line_items: [line({ unit_amount: -1 })] },
    {
      param: "line_items[0][price_data][unit_amount]",
      code: "parameter_invalid_integer",
      message: "Invalid non-negative integer",
    },
  ],
  [
    "an amount that is no integer",
    { line_items: [line({ unit_amount: 10.5 })] },
    { code: "parameter_invalid_integer" },
  ],
  ["over 100 lines", { line_items: Array(101).fill(line()) }, { param: "line_items" }],
  ["no line", { line_items: [] }, { param: "line_items", code: "parameter_missing" }],
  ["a quantity of none", { line_items: [line({}, 0)] }, { param: "line_items[0][quantity]" }],
  ["two currencies", { line_items: [line(), line({ currency: "eur" })] }, { param: "line_items" }],
  [
    "an unknown currency",
    { line_items: [line({ currency: "xyz" })] },
    { param: "line_items[0][price_data][currency]" },
  ],
  [
    "less than can be charged",
    { line_items: [line({ unit_amount: 49 })] },
    { code: "amount_too_small" },
  ],
  [
    "more than can be charged",
    { line_items: [line({ unit_amount: 99_999_999 }, 2)] },
    { code: "amount_too_large" },
  ],
  [
    "three decimals with a last digit",
    { line_items: [line({ currency: "kwd", unit_amount: 5005 })] },
    { code: "invalid_charge_amount" },
  ],
  ["no way back", { success_url: undefined }, { code: "parameter_missing" }],
  ["a way back that is no address", { success_url: "/thanks" }, { code: "url_invalid" }],
  ["an address of another kind", { cancel_url: "javascript:alert(1)" }, { code: "url_invalid" }],
  ["an endless address", { success_url: `https://x.test/${"a".repeat(5000)}` }, {}],
  ["an e-mail that is none", { customer_email: "fan@" }, { code: "email_invalid" }],
  ["an empty text", { client_reference_id: "" }, { code: "parameter_invalid_empty" }],
  [
    "an unknown parameter",
    { colour: "red" },
    {
      code: "parameter_unknown",
      message: "Received unknown parameter: colour",
      param: "colour",
    },
  ],
  [
    "payment_method_types, which this version of the API dropped",
    { payment_method_types: ["card"] },
    { code: "parameter_unknown" },
  ],
  ["discounts, which are not supported", { discounts: [{ coupon: "x" }] }, {}],
  [
    "manual capture of a method without it",
    { payment_method_options: { sepa_debit: { capture_method: "manual" } } },
    { code: "parameter_unknown", param: "payment_method_options[sepa_debit][capture_method]" },
  ],
  [
    "manual capture with delayed methods only",
    {
      allowed_payment_method_types: ["us_bank_account"],
      payment_intent_data: { capture_method: "manual" },
    },
    {},
  ],
  [
    "51 metadata keys",
    { metadata: Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`k${at}`, "v"])) },
    { param: "metadata" },
  ],
  ["a long metadata key", { metadata: { ["k".repeat(41)]: "v" } }, { param: "metadata" }],
  ["a long metadata value", { metadata: { k: "v".repeat(501) } }, { param: "metadata[k]" }],
]
test.each(REFUSED)("refuses %s, as Stripe does", async (_what, over, expected) => {
  const error = await refusal(create(over))
  expect(error).toMatchObject({ statusCode: 400, rawType: "invalid_request_error", ...expected })
  expect(error.requestId).toMatch(/^req_/)
  if (error.code) expect(error.doc_url).toContain("docs.stripe.com/error-codes")
})

test("exactly 100 lines, and exactly the smallest amount, are taken", async () => {
  await expect(create({ line_items: Array(100).fill(line()) })).resolves.toMatchObject({
    amount_total: 100_000,
  })
  await expect(create({ line_items: [line({ unit_amount: 50 })] })).resolves.toBeTruthy()
})

test.each([
  ["jpy", 50, ["card"]],
  ["jpy", 1500, ["card", "konbini"]],
  ["eur", 1500, ["card", "sepa_debit"]],
  ["kwd", 5000, ["card"]],
  ["xof", 1500, ["card"]],
])("in %s, of %i, the page offers %j", async (currency, unit_amount, methods) => {
  const session = await create({ line_items: [line({ currency, unit_amount })] })
  expect(session.payment_method_types).toEqual(methods)
})

test("manual capture of the card keeps the delayed method; of the session removes it", async () => {
  const perMethod = { payment_method_options: { card: { capture_method: "manual" } } }
  expect((await create(perMethod, "eur")).payment_method_types).toEqual(["card", "sepa_debit"])
  const whole = { payment_intent_data: { capture_method: "manual" } }
  expect((await create(whole, "eur")).payment_method_types).toEqual(["card"])
})

test("methods can be filtered both ways, but not at once", async () => {
  const only = await create({ allowed_payment_method_types: ["card", "klarna"] }, "eur")
  expect(only.payment_method_types).toEqual(["card"])
  const without = await create({ excluded_payment_method_types: ["card"] }, "eur")
  expect(without.payment_method_types).toEqual(["sepa_debit"])
  const both = { allowed_payment_method_types: ["card"], excluded_payment_method_types: ["link"] }
  expect(await refusal(create(both))).toMatchObject({ code: "parameters_exclusive" })
})

test("delivery is added to the total", async () => {
  const rate = (display_name: string, amount: number) => ({
    shipping_rate_data: {
      display_name,
      type: "fixed_amount" as const,
      fixed_amount: { amount, currency: "usd" },
    },
  })
  const session = await create({ shipping_options: [rate("Standard", 500), rate("Express", 1500)] })
  expect(session).toMatchObject({
    amount_subtotal: 4500,
    amount_total: 5000,
    shipping_cost: { amount_total: 500 },
    total_details: { amount_shipping: 500 },
  })
})
