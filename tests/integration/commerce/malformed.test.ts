import { expect, test } from "vitest"
import { admin, ask, must } from "./store-api"

interface Refused {
  type: string
  message: string
}

const FILE = { originalname: "a.csv", extension: "csv", size: 1, mime_type: "text/csv" }
const STEP = { transaction_id: "x", step_id: "x" }

/** Found by `npm run fuzz`: each was answered with 500, or never. */
const FOUND: [method: string, path: string, status: number, body?: object][] = [
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
  ["GET", "/store/products?a[=][4294967294]=1", 400],
  ["GET", "/admin/products?a%5B=%5D[99999999]=1", 400],
  ["POST", "/admin/orders/export?id[]=%00", 400],
  ["POST", "/admin/inventory-items/export?q=%00", 400],
  ["POST", "/admin/products/export?q=a%00", 400],
  ["POST", "/admin/workflows-executions/constructor/run", 404],
  ["POST", "/admin/workflows-executions/__proto__/steps/failure", 404, STEP],
  ["POST", "/admin/workflows-executions/toString/steps/success", 404, STEP],
  ["POST", "/admin/products/imports", 404, { ...FILE, file_key: "none" }],
  ["POST", "/admin/products/imports", 404, { ...FILE, file_key: "." }],
  ["POST", "/admin/products/imports", 400, { ...FILE, file_key: "../package.json" }],
  ["POST", "/admin/stock-locations", 400, { name: 1 }],
  ["POST", "/admin/stock-locations", 400, {}],
  ["POST", "/admin/invites?a.b.c=1", 400, { email: "a@b.example" }],
  ["GET", "/admin/tax-rates?..%2F..%2Fetc=1", 400],
]

function expectSentence(answer: { status: number; body: Refused }, status: number) {
  expect(answer.status).toBe(status)
  expect(answer.body.message).toMatch(/\w+ \w+/)
  expect(answer.body.message).not.toMatch(/node_modules|select |insert |violates|relation/)
}

test.each(FOUND)("%s %s is answered with %i and a sentence", async (method, path, status, sent) => {
  const body = method === "POST" ? (sent ?? {}) : undefined
  expectSentence(await ask<Refused>(method, path, { headers: await admin(), body }), status)
})

test("a form whose part has no name is refused", async () => {
  const type = "multipart/form-data; boundary=b"
  const body = '--b\r\nContent-Disposition: form-data; name=""\r\n\r\nx\r\n--b--\r\n'
  const headers = { ...(await admin()), "content-type": type }
  expectSentence(await ask<Refused>("POST", "/admin/uploads", { headers, body }), 400)
})

test("null where a name belongs, and in a list of metadata, is refused", async () => {
  const headers = await admin()
  const { product_tags } = await must<{ product_tags: { id: string }[] }>(
    "GET",
    "/admin/product-tags?limit=1",
    { headers },
  )
  const tag = `/admin/product-tags/${product_tags[0]?.id}`
  const body = { metadata: { colours: [null] } }
  expectSentence(await ask<Refused>("POST", tag, { headers, body }), 400)
  const { stock_locations } = await must<{
    stock_locations: { fulfillment_sets: { id: string; service_zones: { id: string }[] }[] }[]
  }>("GET", "/admin/stock-locations?fields=*fulfillment_sets.service_zones", { headers })
  const [set] = stock_locations.flatMap(({ fulfillment_sets }) => fulfillment_sets)
  const zone = `/admin/fulfillment-sets/${set?.id}/service-zones/${set?.service_zones[0]?.id}`
  expectSentence(await ask<Refused>("POST", zone, { headers, body: { name: null } }), 400)
})
