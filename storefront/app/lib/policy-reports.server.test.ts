import type { Server } from "node:http"
import type { AddressInfo } from "node:net"
import express from "express"
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest"
import { lineOf, policyReports } from "./policy-reports.server"

const report = (more: object = {}) => ({
  "csp-report": {
    "effective-directive": "script-src-elem",
    "blocked-uri": "https://evil.example/steal?fan=maya%40example.org",
    "document-uri": "https://store.example/en-us/orders/a-secret-token?key=1",
    ...more,
  },
})

test("a line tells what was stopped and where, and nothing of the person", () => {
  expect(lineOf(report())).toBe("script-src-elem stopped evil.example on /en-us/orders")
  expect(lineOf(report({ "blocked-uri": "inline" }))).toContain("stopped inline")
})

test("a line stays one line, and short", () => {
  const line = lineOf(report({ "effective-directive": `a\nb\u001b[31m${"x".repeat(500)}` })) ?? ""
  expect(line).not.toMatch(/[^\x20-\x7e]/)
  expect(line.length).toBeLessThan(200)
})

test.each([null, 1, [], {}, { "csp-report": 7 }])("%j is no report", (body) => {
  expect(lineOf(body)).toBeNull()
})

let server: Server
let lines: string[] = []
let now = 1_000_000
beforeAll(async () => {
  const app = express().set("env", "production") // in "test" Express logs nothing
  app.post(
    "/reports",
    policyReports(
      (line) => lines.push(line),
      () => now,
    ),
  )
  server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, "127.0.0.1", () => resolve(listening))
  })
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => void (lines = []))
afterEach(() => void vi.restoreAllMocks())

const send = (body: string, type = "application/csp-report") =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/reports`, {
    method: "POST",
    headers: { "Content-Type": type },
    body,
  })

test("so many lines go to the log in a minute and no more", async () => {
  for (let at = 0; at < 30; at += 1) {
    expect((await send(JSON.stringify(report()))).status).toBe(204)
  }
  expect(lines).toHaveLength(20)
  now += 60_000
  await send(JSON.stringify(report()))
  expect(lines).toHaveLength(21)
})

test("what is no report is not logged, and what is too long not read", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined)
  expect((await send("nonsense", "text/plain")).status).toBe(204)
  expect((await send("{", "application/csp-report")).status).toBe(400)
  expect((await send(JSON.stringify(report({ x: "a".repeat(10_000) })))).status).toBe(413)
  expect(lines).toEqual([])
  expect(log).not.toHaveBeenCalled()
})
