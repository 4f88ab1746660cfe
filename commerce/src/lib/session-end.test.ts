import { describe, expect, test } from "vitest"
import { endOf, isOld, isUse, SESSION_END } from "./session-end"

const at = (seconds: number) => new Date(seconds * 1000)
const GIVEN = 1_700_000_000

describe("a session's end in any case", () => {
  test.each(["customer", "user"] as const)(
    "of a %s comes however much it is used",
    (actor_type) => {
      const claims = { actor_type, iat: GIVEN }
      const end = GIVEN + SESSION_END[actor_type].wholeS
      expect([isOld(claims, at(end - 1)), isOld(claims, at(end))]).toEqual([false, true])
    },
  )
  test("is sooner for staff, who may do everything; rest ends both before it", () => {
    expect(SESSION_END.user.wholeS).toBeLessThan(SESSION_END.customer.wholeS)
    for (const { restS, wholeS } of Object.values(SESSION_END)) expect(restS).toBeLessThan(wholeS)
  })
  test("has come for a token that does not say when it was given", () => {
    expect(isOld({ actor_type: "customer" }, at(GIVEN))).toBe(true)
  })
})

test("a kind of actor that nobody has thought of has the shorter end", () => {
  expect(endOf("courier")).toEqual(SESSION_END.user)
})

test("what the dashboard asks for by itself is nobody's use", () => {
  expect(isUse("GET", "/admin/notifications")).toBe(false)
  expect(isUse("GET", "/admin/notifications/")).toBe(false)
  expect(isUse("GET", "/admin/orders")).toBe(true)
  expect(isUse("POST", "/admin/notifications")).toBe(true)
  expect(isUse("GET", "/store/customers/me")).toBe(true)
})
