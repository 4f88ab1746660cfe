import { expect, test } from "vitest"
import { securityEventOf } from "./security-event"

test.each([
  ["POST", "/auth/customer/emailpass", 200, "sign_in", "success"],
  ["POST", "/auth/user/emailpass/", 401, "sign_in", "failure"],
  ["POST", "/auth/user/emailpass", 429, "sign_in", "refused"],
  ["POST", "/auth/customer/emailpass/reset-password", 201, "password_reset_asked", "success"],
  ["POST", "/auth/customer/emailpass/update", 401, "password_set", "failure"],
  ["POST", "/auth/mfa/challenges/authmfachal_1/verify", 400, "second_factor", "failure"],
  ["POST", "/auth/mfa/factors/authmfa_1/verify", 200, "second_factor_set", "success"],
  ["DELETE", "/auth/mfa/factors/authmfa_1", 200, "second_factor_removed", "success"],
  ["DELETE", "/admin/users/user_1/second-factor", 204, "second_factor_removed", "success"],
  ["POST", "/auth/mfa/recovery-codes", 200, "recovery_codes_made", "success"],
  ["DELETE", "/auth/session", 200, "session_ended", "success"],
  ["DELETE", "/store/sessions", 204, "sessions_ended", "success"],
  ["DELETE", "/admin/customers/cus_1/sessions", 204, "sessions_ended", "success"],
  ["POST", "/admin/invites", 403, "staff_changed", "refused"],
  ["DELETE", "/admin/users/user_1", 200, "staff_changed", "success"],
  ["GET", "/admin/users", 401, "authorization", "refused"],
  ["POST", "/store/search", 429, "limit", "refused"],
  ["POST", "/store/carts", 400, "input", "refused"],
  ["TRACE", "/", 405, "input", "refused"],
  ["GET", "/store/carts/cart_1", 404, "cart_door", "refused"],
])("%s %s answered %i is %s: %s", (method, path, status, event, outcome) => {
  expect(securityEventOf(method, path, status)).toEqual({ event, outcome })
})

test.each([
  ["GET", "/store/products", 200],
  ["GET", "/store/products/none", 404],
  ["POST", "/store/carts/cart_1", 200],
  ["GET", "/admin/users", 200],
  ["POST", "/store/search", 503],
])("%s %s answered %i is nothing to tell", (method, path, status) => {
  expect(securityEventOf(method, path, status)).toBeNull()
})
