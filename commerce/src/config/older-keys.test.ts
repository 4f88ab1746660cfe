import { createHmac } from "node:crypto"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asSignedAnew } from "./older-keys"

const NEW = "0f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e"
const OLD = "1f8Kq2Zt_6vYw1LmB4xN9sRcD7uHjP3e"
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url")

function tokenBy(key: string, claims: object = { actor_id: "cus_1" }): string {
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`
  return `Bearer ${signed}.${createHmac("sha256", key).update(signed).digest("base64url")}`
}

describe("a token", () => {
  test("of an older key becomes the first one's, and says what it said", () => {
    expect(asSignedAnew(tokenBy(OLD), [NEW, OLD])).toBe(tokenBy(NEW))
    expect(asSignedAnew(tokenBy(OLD), [NEW, "another", OLD])).toBe(tokenBy(NEW))
  })

  test("of the first key, of one that is gone or of a stranger stays what it is", () => {
    for (const header of [tokenBy(NEW), tokenBy("a stranger's"), tokenBy("")]) {
      expect(asSignedAnew(header, [NEW, OLD])).toBe(header)
    }
    expect(asSignedAnew(tokenBy(OLD), [NEW])).toBe(tokenBy(OLD))
  })

  test("whose words were changed is not signed anew", () => {
    const [head, , signature] = tokenBy(OLD).split(".")
    const changed = `${head}.${part({ actor_id: "cus_2" })}.${signature}`
    expect(asSignedAnew(changed, [NEW, OLD])).toBe(changed)
  })

  test("is looked for in headers of any kind, and nothing is found in them", () => {
    const header = fc.oneof(
      fc.string(),
      fc.string().map((text) => `Bearer ${text}`),
    )
    fc.assert(fc.property(header, (text) => asSignedAnew(text, [NEW, OLD]) === text))
  })
})
