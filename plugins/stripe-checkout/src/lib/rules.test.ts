import fc from "fast-check"
import Stripe from "stripe"
import { describe, expect, test } from "vitest"
import { isOutage } from "./client"
import {
  isHalfUndone,
  isHopeless,
  isOutOfStock,
  readCompletionError,
  Unrecorded,
  WarehouseRanOut,
} from "./completion-error"
import { fingerprint, type PaidContents } from "./fingerprint"
import { judge } from "./judge"
import { stripeLocale } from "./locale"
import { asGiveBackReason } from "./outcome"
import { refusal, refusalOfLock, refusalStatus, type RefusalCode } from "./refusal"
import { sessionParams } from "./session-params"
import { lineWords } from "./words"

describe("judge", () => {
  const session = (
    status: Stripe.Checkout.Session["status"],
    intent: Stripe.PaymentIntent["status"] | null,
  ) => ({
    status,
    payment_status: "unpaid" as const,
    payment_intent: intent && { status: intent },
  })
  test.each([
    ["open", null, "open"],
    ["open", "requires_payment_method", "open"],
    ["expired", "canceled", "expired"],
    ["complete", "requires_capture", "authorised"],
    ["complete", "succeeded", "captured"],
    ["complete", "processing", "processing"],
    ["complete", "requires_action", "processing"],
    ["complete", "requires_payment_method", "failed"],
    ["complete", "canceled", "failed"],
  ] as const)("%s with an intent of %s is %s", (status, intent, verdict) => {
    expect(judge(session(status, intent))).toBe(verdict)
  })

  test("a complete session without its intent is nobody's verdict", () => {
    expect(() => judge(session("complete", null))).toThrow(TypeError)
  })
})

describe("fingerprint", () => {
  const contents: PaidContents = {
    email: "fan@fans.example",
    currency_code: "eur",
    total: 2100,
    items: [
      { variant_id: "a", quantity: 1, title: "Mug" },
      { variant_id: "b", quantity: 2, title: "Pin" },
    ],
    delivery: [{ shipping_option_id: "so_1" }],
    address: { city: "Paris", phone: null },
  }

  test("does not depend on the order of lines, nor on empty fields", () => {
    const turned = { ...contents, items: [...contents.items].reverse(), address: { city: "Paris" } }
    expect(fingerprint(turned)).toBe(fingerprint(contents))
  })

  test.each([
    { email: "other@fans.example" },
    { currency_code: "usd" },
    { total: 2101 },
    { items: contents.items.slice(1) },
    { items: [...contents.items, contents.items[0] as PaidContents["items"][number]] },
    { delivery: [] },
    { address: { city: "Lyon" } },
  ])("differs with %j", (change) => {
    expect(fingerprint({ ...contents, ...change })).not.toBe(fingerprint(contents))
  })
})

describe("what Medusa throws", () => {
  test.each([
    [{ type: "not_allowed", code: "insufficient_inventory" }, "items_unavailable"],
    [{ type: "invalid_data", message: "Not enough stock for x" }, "items_unavailable"],
    [{ type: "not_allowed", code: "cart_changed" }, "cart_changed"],
    [{ type: "not_allowed", message: "was not authorized with the provider" }, "not_completed"],
  ] as const)("%j is final: %s", (error, reason) => {
    expect(readCompletionError(error)).toEqual({ final: true, reason })
  })

  const tripped = {
    type: "not_allowed",
    message: 'Updating Status from "ok" to "temp_failure" is not allowed.',
  }
  const half = { type: "not_allowed", code: "payment_captured", message: "refund it instead" }
  const kept = { type: "not_allowed", code: "payment_being_completed" }
  const unasked = { type: "payment_authorization_error", message: "Payment authorization failed" }
  const unsaved = new Error(
    "Max retries (3) exceeded for saving checkpoint due to version conflicts",
  )
  const unrecorded = new Unrecorded("cart_1 completed without a completion record")
  const lost = new Error("Connection terminated")
  test.each([lost, { type: "conflict" }, unasked, tripped, half, kept, null, "x"])(
    "%s may pass",
    (error) => expect(readCompletionError(error)).toEqual({ final: false }),
  )

  test.each([tripped, half, kept, unsaved, unrecorded])("%s is half undone", (error) => {
    expect([isHalfUndone(error), readCompletionError(error)]).toEqual([true, { final: false }])
  })

  test.each([lost, unasked, { type: "not_allowed" }, null])("%s is undone", (error) =>
    expect(isHalfUndone(error)).toBe(false),
  )

  const ranOut = new WarehouseRanOut("cart_1 found another warehouse sold out each time")
  test.each([
    [true, { type: "not_allowed", message: "Not enough stock available for item iitem_1" }],
    [false, { type: "not_allowed", code: "cart_changed", message: "not what was in stock" }],
    [false, tripped],
    [false, ranOut], // some warehouse has enough: it may pass
    [false, lost],
  ])("out of stock: %s, says %s", (expected, error) => expect(isOutOfStock(error)).toBe(expected))

  test("an order is hopeless after many tries and ten minutes, not after either alone", () => {
    const now = new Date("2028-07-14T20:00:00Z")
    const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
    expect([
      isHopeless(8, minutesAgo(10), now),
      isHopeless(8, minutesAgo(10).toISOString(), now),
      isHopeless(100, minutesAgo(9), now),
      isHopeless(7, minutesAgo(60), now),
      isHopeless(8, null, now),
    ]).toEqual([true, true, false, false, false])
  })
})

describe("outages", () => {
  const { StripeAPIError, StripeCardError, StripeConnectionError, StripeRateLimitError } =
    Stripe.errors
  test.each([
    [new StripeConnectionError({ message: "", type: "api_error" }), true],
    [new StripeRateLimitError({ message: "", type: "rate_limit_error" }), true],
    [new StripeAPIError({ message: "", type: "api_error", statusCode: 500 }), true],
    [new StripeCardError({ message: "", type: "card_error", statusCode: 402 }), false],
    [new Error("else"), false],
  ])("%s: %s", (error, outage) => expect(isOutage(error)).toBe(outage))
})

describe("languages", () => {
  test.each([
    ["en-us", "en"],
    ["en-gb", "en-GB"],
    ["fr-ca", "fr-CA"],
    ["fr-sn", "fr"],
    ["pt-br", "pt-BR"],
    ["ar-ae", "en"],
  ])("%s is %s to Stripe", (locale, language) => expect(stripeLocale(locale)).toBe(language))

  test("our words fall back to English", () => {
    expect(lineWords("fr-CA").delivery).toBe("Livraison")
    expect(lineWords("ja")).toEqual(lineWords("en"))
  })

  test("whatever locale is asked for, Stripe gets one", () => {
    fc.assert(
      fc.property(fc.string(), (locale) => {
        expect(stripeLocale(locale)).toMatch(/^[a-z]/)
      }),
    )
  })
})

test("refusals have a sentence and a status each", () => {
  const codes: RefusalCode[] = ["cart_empty", "payment_unavailable", "payment_in_progress"]
  expect(codes.map(refusalStatus)).toEqual([422, 503, 409])
  const locks = (["held", "crowded"] as const).map(refusalOfLock)
  expect(locks).toEqual(["payment_in_progress", "checkout_busy"])
  expect(locks.map(refusalStatus)).toEqual([409, 503])
  for (const code of codes) expect(refusal(code).message).toMatch(/\.$/)
  expect(asGiveBackReason("something old")).toBe("not_completed")
  expect(asGiveBackReason("cart_changed")).toBe("cart_changed")
})

test("the same attempt asks Stripe the same, and manual capture is per method", () => {
  const input = {
    attempt_id: "schk_1",
    cart_id: "cart_1",
    lines: [{ name: "Mug", unit_amount: 1600, quantity: 2 }],
    email: "fan@fans.example",
    locale: "fr",
    success_url: "http://localhost/ok",
    cancel_url: "http://localhost/no",
    expires_at: 1_800_000_000,
  }
  const params = sessionParams(input, "EUR", "payses_1", ["card"])
  expect(params).toEqual(sessionParams(input, "EUR", "payses_1", ["card"]))
  expect(params.payment_method_options).toEqual({ card: { capture_method: "manual" } })
  expect(params.payment_intent_data).not.toHaveProperty("capture_method")
  expect(params.line_items?.[0]?.price_data?.currency).toBe("eur")
  expect(params.payment_intent_data?.metadata).toEqual(params.metadata)
})
