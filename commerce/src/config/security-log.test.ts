import { EventEmitter } from "node:events"
import type { Request, Response } from "express"
import { expect, test } from "vitest"
import { noteForLog, securityLog } from "./security-log"

const SECRET = "a secret of the tests"
const MAYA = "maya@fans.example"

/** The lines of one request, answered so. */
function linesOf(request: object, statusCode: number, note?: Parameters<typeof noteForLog>[1]) {
  const res = Object.assign(new EventEmitter(), { statusCode }) as unknown as Response
  const req = { socket: { remoteAddress: "203.0.113.7" }, ...request } as unknown as Request
  const lines: string[] = []
  securityLog(SECRET, (line) => lines.push(line))(req, res, () => undefined)
  if (note) noteForLog(res, note)
  res.emit("finish")
  return lines
}
const SIGN_IN = { method: "POST", originalUrl: `/auth/customer/emailpass?email=${MAYA}` }

test("a line says when, where, what and how it ended, and who by nothing of a person", () => {
  const note = { account: `customer:${MAYA}`, address: "198.51.100.4" }
  const [line = ""] = linesOf(SIGN_IN, 401, note)
  const { timestamp, account, from, ...rest } = JSON.parse(line) as Record<string, string>
  expect(rest).toEqual({
    level: "warn",
    kind: "security",
    event: "sign_in",
    outcome: "failure",
    method: "POST",
    path: "/auth/customer/emailpass",
    status: 401,
  })
  expect(timestamp).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
  expect(account).toMatch(/^[\w-]{16}$/)
  expect(from).toMatch(/^[\w-]{16}$/)
  for (const personal of ["maya", "198.51", "203.0"]) expect(line).not.toContain(personal)
})

test("an actor is told by its id alone, which is an address while a password is set", () => {
  const actor = "user_01K9ZQ4X8Q2V7W3Y5T6R8S0ABC"
  const told = (actor_id: string) => linesOf({ ...SIGN_IN, auth_context: { actor_id } }, 200).join()
  expect(told(actor)).toContain(`"actor":"${actor}"`)
  expect(told(MAYA)).not.toContain("actor")
  expect(linesOf(SIGN_IN, 200, { actor }).join()).toContain(actor)
})

test("what is read for nobody has no address, and everyday requests have no line", () => {
  const limited = linesOf({ method: "GET", originalUrl: "/store/products" }, 429, { address: null })
  expect(limited.join()).not.toContain("from")
  expect(linesOf({ method: "GET", originalUrl: "/store/products" }, 200)).toEqual([])
})
