import { createHmac } from "node:crypto"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ORDER_LINK_DAYS, signOrderLink, verifyOrderLink } from "./order-link"

const SECRET = "a secret of the tests, long enough to be one"
const NOW = new Date("2028-07-14T20:00:00Z")
const DAY = 86_400_000
const later = (ms: number) => new Date(NOW.getTime() + ms)
const token = signOrderLink("order_01JABC", SECRET, NOW)

describe("a signed order link", () => {
  test("opens its order until it expires", () => {
    const valid = { status: "valid", order_id: "order_01JABC" }
    expect(verifyOrderLink(token, [SECRET], NOW)).toEqual(valid)
    expect(verifyOrderLink(token, [SECRET], later(ORDER_LINK_DAYS * DAY - 1000))).toEqual(valid)
    expect(verifyOrderLink(token, [SECRET], later(ORDER_LINK_DAYS * DAY))).toEqual({
      status: "expired",
    })
  })

  test("is forged under another secret, also when it has expired", () => {
    expect(verifyOrderLink(token, ["another"], NOW).status).toBe("forged")
    expect(verifyOrderLink(token, ["another"], later(1000 * DAY)).status).toBe("forged")
  })

  test("stands in a path as it is", () => {
    expect(encodeURIComponent(token)).toBe(token)
  })

  test("carries any id there and back", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: "grapheme-ascii" }), (id) => {
        const signed = signOrderLink(id, SECRET, NOW)
        expect(verifyOrderLink(signed, [SECRET], NOW)).toEqual({ status: "valid", order_id: id })
      }),
    )
  })

  test("with any one character changed, added or left out is refused", () => {
    const place = fc.nat(token.length - 1)
    fc.assert(
      fc.property(place, fc.string({ minLength: 0, maxLength: 2 }), (at, other) => {
        fc.pre(other !== token[at])
        const changed = token.slice(0, at) + other + token.slice(at + 1)
        expect(verifyOrderLink(changed, [SECRET], NOW).status).toBe("forged")
      }),
      { numRuns: 1000 },
    )
  })

  test("is refused whatever text comes instead", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => {
        expect(verifyOrderLink(text, [SECRET], NOW).status).toBe("forged")
      }),
    )
    for (const text of ["", ".", "..", `${token}.`, `${token}=`, "x".repeat(1e6)]) {
      expect(verifyOrderLink(text, [SECRET], NOW).status).toBe("forged")
    }
  })

  test("a payload of another version does not open, though it is signed", () => {
    const payload = Buffer.from(JSON.stringify([2, "order_01JABC", 4e9])).toString("base64url")
    const signature = createHmac("sha256", SECRET)
      .update(`podium order link\0${payload}`)
      .digest("base64url")
    expect(verifyOrderLink(`${payload}.${signature}`, [SECRET], NOW).status).toBe("forged")
  })
})

test("links that an older secret has signed open as long as that is named", () => {
  const old = signOrderLink("order_01JABC", "an older secret", NOW)
  expect(verifyOrderLink(old, [SECRET, "an older secret"], NOW).status).toBe("valid")
  expect(verifyOrderLink(old, [SECRET], NOW).status).toBe("forged")
})
