import { expect, test } from "vitest"
import { STRIPE_EVENTS } from "../../local/stripe-events"
import { ACTED_ON } from "../../plugins/stripe-checkout/src/webhooks/acted-on"

test("Stripe is asked for the events that are acted on, and for no other", () => {
  expect([...STRIPE_EVENTS].sort()).toEqual([...ACTED_ON].sort())
})
