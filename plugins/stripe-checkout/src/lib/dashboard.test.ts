import { expect, test } from "vitest"
import { dashboardUrl, stripeMode } from "./dashboard"

test.each([
  [{ apiKey: "sk_live_1" }, "live"],
  [{ apiKey: "rk_live_1" }, "live"],
  [{ apiKey: "sk_test_live_1" }, "test"],
  [{ apiKey: "sk_live_1", apiUrl: "http://127.0.0.1:4242" }, "local"],
])("%j is %s", (options, mode) => expect(stripeMode(options)).toBe(mode))

test.each([
  ["live", "pi_1", "https://dashboard.stripe.com/payments/pi_1"],
  ["test", "pi_1", "https://dashboard.stripe.com/test/payments/pi_1"],
  ["test", "pi_1/../x?", "https://dashboard.stripe.com/test/payments/pi_1%2F..%2Fx%3F"],
  ["test", null, null],
  ["local", "pi_1", null],
] as const)("of %s's %s is %s", (mode, intent, url) => {
  expect(dashboardUrl(mode, intent)).toBe(url)
})
