import type { Request } from "express"
import { expect, test } from "vitest"
import { refusalOf } from "./own-requests"

const OWN = { commerceUrl: "https://commerce.example", storeUrl: "https://store.example" }
const JSON_TYPE = { "content-type": "application/json" }
const HERE = { origin: OWN.commerceUrl }
const FORM = { "content-type": "multipart/form-data; boundary=x" }

function asked(method: string, path: string, headers: Record<string, string> = {}) {
  const req = { method, path, get: (name: string) => headers[name] } as unknown as Request
  return refusalOf(req, OWN)?.[0] ?? "passes"
}

test.each<[string, string, Record<string, string>]>([
  ["POST", "/admin/users/user_1", { ...HERE, ...JSON_TYPE }],
  ["POST", "/admin/users/user_1", JSON_TYPE],
  ["POST", "/admin/users/user_1", { "sec-fetch-site": "same-origin", ...JSON_TYPE }],
  ["DELETE", "/admin/users/user_1", HERE],
  ["POST", "/admin/uploads", { ...HERE, ...FORM }],
  ["POST", "/admin/products/import", FORM],
  ["POST", "/auth/session", HERE],
  ["POST", "/auth/customer/emailpass", { origin: OWN.storeUrl, ...JSON_TYPE }],
  ["GET", "/admin/orders", { origin: "https://evil.example" }],
  ["OPTIONS", "/admin/orders", { origin: "https://evil.example" }],
  ["POST", "/store/carts", { origin: "https://evil.example" }],
])("%s %s with %j passes", (method, path, headers) => {
  expect(asked(method, path, headers)).toBe("passes")
})

test.each<[string, string, Record<string, string>, number]>([
  ["POST", "/admin/users/user_1", { origin: "https://evil.example", ...JSON_TYPE }, 403],
  ["POST", "/admin/users/user_1", { origin: "null", ...JSON_TYPE }, 403],
  ["POST", "/admin/users/user_1", { origin: OWN.storeUrl, ...JSON_TYPE }, 403],
  ["POST", "/ADMIN/users/user_1", { "sec-fetch-site": "same-site", ...JSON_TYPE }, 403],
  ["DELETE", "/auth/session", { "sec-fetch-site": "cross-site" }, 403],
  ["POST", "/admin/uploads", { origin: "https://evil.example", ...FORM }, 403],
  ["POST", "/admin/users/user_1", { ...HERE, ...FORM }, 415],
  ["POST", "/admin/users", { "content-type": "application/x-www-form-urlencoded" }, 415],
  ["POST", "/auth/user/emailpass", { "content-type": "text/plain" }, 415],
  ["POST", "/admin/uploads", { "content-type": "text/plain" }, 415],
  ["TRACE", "/store/products", {}, 405],
  ["CONNECT", "/", {}, 405],
])("%s %s with %j is refused", (method, path, headers, status) => {
  expect(asked(method, path, headers)).toBe(status)
})
