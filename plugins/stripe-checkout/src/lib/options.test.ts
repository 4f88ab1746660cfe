import { describe, expect, test } from "vitest"
import { CheckoutInput, SessionData } from "./checkout-input"
import { ModuleOptions, ProviderOptions } from "./options"

const options = {
  apiKey: "sk_test_1",
  webhookSecret: "whsec_1",
  storeUrl: "http://localhost:3000",
}

describe("options", () => {
  test("have defaults: cards are captured later, a page is open for an hour", () => {
    expect(ModuleOptions.parse(options)).toEqual({
      ...options,
      manualCaptureMethods: ["card"],
      payWithinMinutes: 60,
      neededOfAddress: {},
      locks: { connections: 12, queueMs: 8_000 },
    })
    expect(ProviderOptions.parse({ apiKey: "sk_test_1" }).manualCaptureMethods).toEqual(["card"])
  })

  test.each([
    { apiKey: "" },
    { apiKey: undefined },
    { webhookSecret: "" },
    { storeUrl: "localhost" },
    { apiUrl: "127.0.0.1:4242" },
    { payWithinMinutes: 30 },
    { payWithinMinutes: 1440 },
    { payWithinMinutes: 60.5 },
    { manualCaptureMethods: ["sepa_debit"] },
  ])("with %j are refused", (change) => {
    expect(ModuleOptions.safeParse({ ...options, ...change }).success).toBe(false)
  })
})

describe("what the store route hands the provider", () => {
  const input = {
    attempt_id: "schk_1",
    cart_id: "cart_1",
    lines: [{ name: "Mug", unit_amount: 1600, quantity: 1 }],
    email: "fan@fans.example",
    locale: "fr",
    success_url: "http://localhost:3000/ok",
    cancel_url: "http://localhost:3000/no",
    expires_at: 1_800_000_000,
  }
  const line = input.lines[0]

  test("is taken, free lines too", () => {
    expect(CheckoutInput.parse(input)).toEqual(input)
    const free = [{ ...line, unit_amount: 0 }]
    expect(CheckoutInput.safeParse({ ...input, lines: free }).success).toBe(true)
  })

  test.each([
    { lines: [] },
    { lines: Array(101).fill(line) },
    { lines: [{ ...line, unit_amount: -1 }] },
    { lines: [{ ...line, unit_amount: 0.5 }] },
    { lines: [{ ...line, quantity: 0 }] },
    { lines: [{ ...line, name: "" }] },
    { email: "nobody" },
    { success_url: "/ok" },
    { attempt_id: undefined },
  ])("with %j is refused", (change) => {
    expect(CheckoutInput.safeParse({ ...input, ...change }).success).toBe(false)
  })
})

test("what a payment remembers holds whole units, and nothing that is not its own", () => {
  const data = { checkout_session_id: "cs_1", amount_minor: 1600, currency_code: "eur" }
  expect(SessionData.parse({ ...data, url: "http://x" })).toEqual(data)
  expect(SessionData.safeParse({ ...data, amount_minor: 16.5 }).success).toBe(false)
  expect(SessionData.safeParse({}).success).toBe(false)
})
