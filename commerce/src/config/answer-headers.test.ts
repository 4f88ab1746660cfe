import express from "express"
import type { AddressInfo } from "node:net"
import { expect, test } from "vitest"
import { answerHeaders, harden, type Addresses } from "./answer-headers"

const AT: Addresses = {
  commerceUrl: "http://localhost:9000",
  storeUrl: "http://localhost:3000/x",
  fileUrls: ["https://files.example/podium"],
}
const headersOf = (path: string, at: Partial<Addresses> = {}) =>
  answerHeaders(path, { ...AT, ...at })
const policyOf = (path: string) => headersOf(path)["Content-Security-Policy"] ?? ""

test("answers of data run nothing", () => {
  for (const path of ["/store/carts", "/static/x.html", "/application"]) {
    expect(policyOf(path)).toContain("sandbox")
  }
})

test("the dashboard's pages run its own scripts alone, and speak to where files are", () => {
  for (const path of ["/app", "/app/login", "/APP/"]) {
    const directives = policyOf(path).split("; ")
    expect(directives).toContain("script-src 'self'")
    expect(directives).toContain("default-src 'none'")
    expect(directives).toContain("connect-src 'self' https://files.example")
    expect(directives.join()).toContain("http://localhost:3000")
    expect(directives).not.toContain("sandbox")
  }
})

test.each(["/admin/orders", "/auth/session", "/store/customers/me", "/store/carts/x", "/ADMIN/x"])(
  "%s is kept by nobody",
  (path) => expect(headersOf(path)["Cache-Control"]).toBe("no-store"),
)

test.each(["/store/products", "/store/cards", "/static/x.png", "/app/assets/x.js", "/storeroom"])(
  "%s may be kept",
  (path) => expect(headersOf(path)).not.toHaveProperty("Cache-Control"),
)

test("an uploaded file is saved under a name that nobody can write a header with", () => {
  const nameIn = (path: string) => headersOf(path)["Content-Disposition"]
  expect(nameIn("/static/1763-mug.png")).toBe('attachment; filename="1763-mug.png"')
  expect(nameIn("/static/a/b/%22;x.png")).toBe('attachment; filename="__x.png"')
  expect(nameIn("/static/")).toBe('attachment; filename="file"')
  expect(nameIn("/store/carts")).toBeUndefined()
})

test("HTTPS is insisted on where there is some", () => {
  const https = headersOf("/", { commerceUrl: "https://commerce.example" })
  expect(https["Strict-Transport-Security"]).toMatch(/^max-age=63072000/)
  expect(headersOf("/")).not.toHaveProperty("Strict-Transport-Security")
})

test("they are on every answer, also one that nobody gives, and nothing says what made it", async () => {
  const app = express()
  harden(app, AT)
  const server = app.listen(0, "127.0.0.1")
  await new Promise((resolve) => server.once("listening", resolve))
  const { port } = server.address() as AddressInfo
  const { status, headers } = await fetch(`http://127.0.0.1:${port}/nothing`)
  server.close()
  expect(status).toBe(404)
  expect(headers.get("x-content-type-options")).toBe("nosniff")
  expect(headers.has("x-powered-by")).toBe(false)
})
