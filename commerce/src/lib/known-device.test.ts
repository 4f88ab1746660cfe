import { expect, test } from "vitest"
import { deviceCookie, isKnownDevice, withKnownAccount } from "./known-device"

const SECRET = "a secret of the tests"
const STAFF = "user:admin@podium.example"

test("a browser is known to the accounts that it signed in to, and to no other", () => {
  const kept = withKnownAccount(undefined, STAFF, SECRET)
  expect(isKnownDevice(kept, STAFF, [SECRET])).toBe(true)
  expect(isKnownDevice(kept, "customer:admin@podium.example", [SECRET])).toBe(false)
  expect(isKnownDevice(kept, STAFF, ["another secret"])).toBe(false)
  expect(kept).not.toContain("podium.example")
})

test("the last five accounts are kept, each once", () => {
  const accounts = Array.from({ length: 6 }, (_, at) => `user:${at}@podium.example`)
  let kept: string | undefined
  for (const account of [...accounts, ...accounts.slice(1)]) {
    kept = withKnownAccount(kept, account, SECRET)
  }
  expect(accounts.map((account) => isKnownDevice(kept, account, [SECRET]))).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
  ])
})

test.each([undefined, "", "x", "a".repeat(43), {}, ["a"], `${"a".repeat(43)}.`.repeat(9)])(
  "%j is no known device",
  (kept) => expect(isKnownDevice(kept, STAFF, [SECRET])).toBe(false),
)

test("with https no other host can set it", () => {
  expect(deviceCookie(true)).toMatch(/^__Host-/)
  expect(deviceCookie(false)).not.toMatch(/^__/)
})

test("a device stays known while the secret is replaced", () => {
  const kept = withKnownAccount(undefined, STAFF, "an older secret")
  expect(isKnownDevice(kept, STAFF, [SECRET, "an older secret"])).toBe(true)
  expect(isKnownDevice(kept, STAFF, [SECRET])).toBe(false)
})
