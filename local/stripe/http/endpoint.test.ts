import { expect, test } from "vitest"
import { matchPath } from "./endpoint"
import { findEndpoint } from "./routes"

test.each([
  ["/v1/refunds", "/v1/refunds", ""],
  ["/v1/refunds/:id", "/v1/refunds/re_1", "re_1"],
  ["/v1/payment_intents/:id/capture", "/v1/payment_intents/pi_1/capture", "pi_1"],
  ["/v1/refunds/:id", "/v1/refunds/a%2Fb", "a/b"],
  ["/v1/refunds/:id", "/v1/refunds/%E0%A4%A", null],
  ["/v1/refunds/:id", "/v1/charges/ch_1", null],
  ["/v1/refunds/:id", "/v1/refunds", null],
  ["/v1/refunds", "/v1/refunds/re_1", null],
])("%s and %s: %s", (pattern, path, id) => {
  expect(matchPath(pattern, path)).toBe(id)
})

test.each([
  ["POST", "/v1/checkout/sessions", "/v1/checkout/sessions"],
  ["POST", "/v1/checkout/sessions/cs_1", "/v1/checkout/sessions/:id"],
  ["POST", "/v1/checkout/sessions/cs_1/expire", "/v1/checkout/sessions/:id/expire"],
  ["GET", "/v1/checkout/sessions/cs_1/line_items", "/v1/checkout/sessions/:id/line_items"],
  ["POST", "/v1/payment_intents/pi_1/cancel", "/v1/payment_intents/:id/cancel"],
  ["POST", "/v1/disputes/du_1/close", "/v1/disputes/:id/close"],
])("%s %s is one call", (method, path, pattern) => {
  expect(findEndpoint(method, path).endpoint.path).toBe(pattern)
})

test.each([
  ["DELETE", "/v1/checkout/sessions/cs_1"],
  ["POST", "/v1/events"],
  ["GET", "/v1/payment_intents/pi_1/capture"],
])("%s %s is none", (method, path) => {
  expect(() => findEndpoint(method, path)).toThrow(`Unrecognized request URL (${method}: ${path})`)
})
