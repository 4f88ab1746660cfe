import fc from "fast-check"
import { expect, test } from "vitest"
import { addressKey, readFan, signFan } from "./fan"

const SECRET = "a secret of the tests"

test("what the storefront signs is read as it was", () => {
  fc.assert(
    fc.property(fc.option(fc.ipV4()), fc.boolean(), (address, knownDevice) => {
      const fan = { address, knownDevice }
      expect(readFan(signFan(fan, SECRET), [SECRET])).toEqual(fan)
    }),
  )
})

test("nobody else can name a fan", () => {
  const signed = signFan({ address: "203.0.113.7", knownDevice: true }, SECRET)
  const [payload, signature] = signed.split(".")
  const other = Buffer.from('["198.51.100.1",true]').toString("base64url")
  const forged = [
    undefined,
    "",
    "203.0.113.7",
    payload,
    `${payload}.`,
    `${other}.${signature}`,
    `${signed}.x`,
    signFan({ address: "203.0.113.7", knownDevice: true }, "another secret"),
    "x".repeat(301),
  ]
  for (const header of forged) expect(readFan(header, [SECRET])).toBeNull()
  fc.assert(fc.property(fc.string(), (text) => readFan(text, [SECRET]) === null))
})

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["::1", "0:0:0:0"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0DB8:1:2::", "2001:db8:1:2"],
  ["2001:db8::5", "2001:db8:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
])("%s counts as %s", (address, key) => {
  expect(addressKey(address)).toBe(key)
})

test("the storefront is believed by an older secret as long as that is named", () => {
  const signed = signFan({ address: "203.0.113.7", knownDevice: false }, "an older secret")
  expect(readFan(signed, [SECRET, "an older secret"])?.address).toBe("203.0.113.7")
  expect(readFan(signed, [SECRET])).toBeNull()
})
