import { expect, test } from "vitest"
import { triesCode, wayOf } from "./ways"

test.each([
  ["GET", "/mfa/factors", "list"],
  ["POST", "/mfa/factors/", "begin"],
  ["POST", "/mfa/factors/authmfa_1/verify", "enable"],
  ["DELETE", "/mfa/factors/authmfa_1", "remove"],
  ["POST", "/mfa/recovery-codes", "recoveryCodes"],
  ["POST", "/mfa/challenges/authmfachal_1/verify", "show"],
])("%s %s is a way: %s", (verb, path, way) => {
  expect(wayOf(verb, path)?.way).toBe(way)
})

test.each([
  ["PUT", "/mfa/factors"],
  ["GET", "/mfa/factors/authmfa_1"],
  ["POST", "/mfa/challenges/a/b/verify"],
  ["POST", "/mfa/factors/a/verify/more"],
  ["POST", "/MFA/factors"],
  ["POST", "/session"],
])("%s %s is none", (verb, path) => expect(wayOf(verb, path)).toBeNull())

test("bodies have what the dashboard sends, and nothing else", () => {
  const parses = (verb: string, path: string, body: unknown) =>
    wayOf(verb, path)?.body.safeParse(body).success
  expect(parses("POST", "/mfa/factors", { provider: "totp", label: "App" })).toBe(true)
  expect(parses("POST", "/mfa/factors", { provider: "sms" })).toBe(false)
  expect(parses("POST", "/mfa/factors", { provider: "totp", metadata: {} })).toBe(false)
  expect(parses("POST", "/mfa/challenges/a/verify", { method: "totp", code: "123456" })).toBe(true)
  expect(parses("POST", "/mfa/challenges/a/verify", { method: "none", code: "1" })).toBe(false)
  expect(parses("POST", "/mfa/challenges/a/verify", { method: "totp", code: "1".repeat(65) })).toBe(
    false,
  )
  expect(parses("POST", "/mfa/recovery-codes", { count: 50 })).toBe(false)
})

test("codes are tried where one is sent, and a factor that was only begun is removed without", () => {
  expect(triesCode("enable", {})).toBe(true)
  expect(triesCode("show", {})).toBe(true)
  expect(triesCode("remove", { code: "123456" })).toBe(true)
  expect(triesCode("remove", {})).toBe(false)
  expect(triesCode("list", undefined)).toBe(false)
})
