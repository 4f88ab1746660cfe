import { expect, test } from "vitest"
import { admin, ask } from "./store-api"

interface Refused {
  type: string
  message: string
}

/** Found by `npm run fuzz`: each was answered with 500, or never. */
const FOUND: [method: string, path: string, status: number][] = [
  ["GET", "/admin/index/details", 404],
  ["POST", "/admin/index/sync", 404],
  ["GET", "/admin/rbac/roles/x", 404],
  ["GET", "/admin/users/x/roles", 404],
  ["POST", "/hooks/payment/manual_manual", 404],
  ["DELETE", "/admin/claims/x/inbound/items/x", 404],
  ["DELETE", "/admin/products/x/variants/x", 404],
  ["GET", "/admin/products/%u0041", 400],
  ["GET", "/admin/orders/%ED%A0%80", 400],
  ["DELETE", "/admin/products/a%00b", 400],
  ["GET", "/admin/products?created_at[$gt]=%2B275761-01-01", 400],
  ["GET", "/admin/claims?offset=-1", 400],
  ["GET", "/admin/tax-rates?fields=__proto__.x", 400],
  ["GET", "/store/products?fields=__proto__.x", 400],
  ["GET", "/admin/products?a[99999999]=1", 400],
  ["GET", "/store/products?locale=en-US&locale=fr-FR", 400],
  ["GET", "/store/products?a%5B4294967294%5D=1", 400],
]

test.each(FOUND)("%s %s is answered with %i and a sentence", async (method, path, status) => {
  const body = method === "POST" ? {} : undefined
  const answer = await ask<Refused>(method, path, { headers: await admin(), body })
  expect(answer.status).toBe(status)
  expect(answer.body.message).toMatch(/\w+ \w+/)
  expect(answer.body.message).not.toMatch(/node_modules|select |insert |violates|relation/)
})
