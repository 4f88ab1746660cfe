import { expect, test } from "vitest"
import { staffSession } from "./staff-session"

test("with https the cookie is this host's alone", () => {
  const { sessionOptions, cookieOptions } = staffSession(true)
  expect(sessionOptions.name).toMatch(/^__Host-/)
  expect(cookieOptions).toEqual({ httpOnly: true, path: "/", sameSite: "strict", secure: true })
})

test("without https, on one's own machine, browsers take it all the same", () => {
  const { sessionOptions, cookieOptions } = staffSession(false)
  expect(sessionOptions.name).not.toMatch(/^__/)
  expect(cookieOptions.secure).toBe(false)
})
