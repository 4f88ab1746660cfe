import { expect, test } from "vitest"
import { staffSession } from "./staff-session"

test("with https the cookie is this host's alone", () => {
  const { sessionOptions, cookieOptions } = staffSession(true, ["new", "old"])
  expect(sessionOptions.name).toMatch(/^__Host-/)
  expect(sessionOptions.secret).toEqual(["new", "old"]) // express-session: signs with one, takes both
  expect(cookieOptions).toEqual({ httpOnly: true, path: "/", sameSite: "strict", secure: true })
})

test("without https, on one's own machine, browsers take it all the same", () => {
  const { sessionOptions, cookieOptions } = staffSession(false, ["new", "old"])
  expect(sessionOptions.name).not.toMatch(/^__/)
  expect(cookieOptions.secure).toBe(false)
})
