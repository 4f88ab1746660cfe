import fc from "fast-check"
import { expect, test } from "vitest"
import { CLAIM_MINUTES, provesOrderClaim, signOrderClaim } from "./order-claim"
import { signOrderLink } from "./order-link"

const SECRET = "a secret of the tests, long enough to be one"
const NOW = new Date("2028-07-14T20:00:00Z")
const CLAIM = { customer_id: "cus_01JABC", email: "maya@fans.example" }
const token = signOrderClaim(CLAIM, SECRET, NOW)
const proves = (given: string, over: Partial<typeof CLAIM> = {}, secret = SECRET, minutes = 0) =>
  provesOrderClaim(
    given,
    { ...CLAIM, ...over },
    [secret],
    new Date(NOW.getTime() + minutes * 60_000),
  )

test("a claim is proven by its own token for an hour", () => {
  expect(proves(token)).toBe(true)
  expect(proves(token, { email: "Maya@Fans.example" })).toBe(true)
  expect(proves(token, {}, SECRET, CLAIM_MINUTES - 1)).toBe(true)
  expect(proves(token, {}, SECRET, CLAIM_MINUTES)).toBe(false)
})

test("another account, another address and another secret are not", () => {
  expect(proves(token, { customer_id: "cus_01JXYZ" })).toBe(false)
  expect(proves(token, { email: "maya@other.example" })).toBe(false)
  expect(proves(token, {}, "another secret")).toBe(false)
})

test("nothing else that the same secret signs proves it", () => {
  expect(proves(signOrderLink(CLAIM.customer_id, SECRET, NOW))).toBe(false)
})

test("nothing that was touched proves it", () => {
  for (const wrong of [
    "",
    ".",
    token.slice(1),
    `${token}.`,
    `${token}A`,
    token.split(".")[0] ?? "",
  ])
    expect(proves(wrong)).toBe(false)
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => !proves(text)))
})

test("the address is not told by its token", () => {
  const [payload = ""] = token.split(".")
  expect(Buffer.from(payload, "base64url").toString()).not.toContain("maya")
})

test("what an older secret has signed proves it as long as that is named", () => {
  const old = signOrderClaim(CLAIM, "an older secret", NOW)
  expect(provesOrderClaim(old, CLAIM, [SECRET, "an older secret"], NOW)).toBe(true)
  expect(provesOrderClaim(old, CLAIM, [SECRET], NOW)).toBe(false)
})
