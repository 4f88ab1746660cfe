import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { buy, readyCart } from "./carts"
import { fansOf, statuses } from "./fans"
import { admin, ask, must } from "./store-api"

/** More than any limit by address that could meet them. */
const FANS = 210

let stack: Stack
beforeAll(async () => {
  // The limits of production: a crowd meets them, not an attacker.
  stack = await startStack("crowd", { storefront: false, commerce: { RATE_LIMITS: "" } })
  vi.stubEnv("COMMERCE_URL", stack.commerceUrl)
  vi.stubEnv("MAILBOX_URL", `${stack.mailUrl}/api`)
  vi.stubEnv("LOCAL_STRIPE_URL", stack.stripeUrl)
})
afterAll(async () => {
  vi.unstubAllEnvs() // the files that follow share this process
  await stack?.stop()
})

const { newAddress, newEmail, named, call } = fansOf(() => stack)

describe("a stadium, whose fans share one address,", () => {
  test("comes back from Stripe and looks its orders up, each fan by a key of their own", async () => {
    const stadium = named(newAddress())
    const { session } = await buy({ locale: "en-us", email: newEmail() })
    const at = `/store/checkout-sessions/${session.id}`
    const { body } = await call(`${at}/order-link`, {}, stadium)
    const link = `/store/order-links/${String(body.token)}`
    const found = [
      ...(await statuses(FANS, () => call(`${at}/settle`, {}, stadium))),
      ...(await statuses(FANS, () => call(link, undefined, stadium))),
    ]
    expect(new Set(found)).toEqual(new Set([200]))
    // Whoever guesses there is refused all the same.
    const guessed = await statuses(FANS, () => call("/store/order-links/a.b", undefined, stadium))
    expect(guessed.slice(0, 100)).not.toContain(429)
    expect(guessed.at(-1)).toBe(429)
  })

  test("types in the code that its screen shows", async () => {
    const stadium = named(newAddress())
    const code = "SCREEN"
    const application_method = { type: "percentage", target_type: "order", value: 10 }
    const body = { code, type: "standard", status: "active", application_method }
    await must("POST", "/admin/promotions", { headers: await admin(), body })
    const { id } = await readyCart({ locale: "en-us", email: newEmail() })
    const found = []
    for (let fan = 0; fan < 30; fan += 1) {
      const sent = { headers: stadium, body: { promo_codes: [code] } }
      found.push((await ask("POST", `/store/carts/${id}/promotions`, sent)).status)
    }
    expect(new Set(found)).toEqual(new Set([200]))
  })
})
