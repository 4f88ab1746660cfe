import express from "express"
import type { AddressInfo } from "node:net"
import { expect, test } from "vitest"
import { answerHeaders, harden } from "./answer-headers"

test("answers of data run nothing, and the admin's pages keep their scripts", () => {
  expect(answerHeaders("/store/carts", false)["Content-Security-Policy"]).toContain("sandbox")
  expect(answerHeaders("/static/x.html", false)["Content-Security-Policy"]).toContain("sandbox")
  expect(answerHeaders("/application", false)["Content-Security-Policy"]).toContain("sandbox")
  for (const path of ["/app", "/app/login", "/APP/"]) {
    expect(answerHeaders(path, false)["Content-Security-Policy"]).not.toContain("sandbox")
  }
})

test("HTTPS is insisted on where there is some", () => {
  expect(answerHeaders("/", true)["Strict-Transport-Security"]).toMatch(/^max-age=63072000/)
  expect(answerHeaders("/", false)).not.toHaveProperty("Strict-Transport-Security")
})

test("they are on every answer, also one that nobody gives, and nothing says what made it", async () => {
  const app = express()
  harden(app, false)
  const server = app.listen(0, "127.0.0.1")
  await new Promise((resolve) => server.once("listening", resolve))
  const { port } = server.address() as AddressInfo
  const { status, headers } = await fetch(`http://127.0.0.1:${port}/nothing`)
  server.close()
  expect(status).toBe(404)
  expect(headers.get("x-content-type-options")).toBe("nosniff")
  expect(headers.has("x-powered-by")).toBe(false)
})
