import { createHmac } from "node:crypto"
import fc from "fast-check"
import { expect, test } from "vitest"
import { cartKey, isCartKey } from "./cart-key"
import { signOrderLink } from "./order-link"

const SECRET = "a secret of the tests"

test("a cart opens by its own key", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      expect(isCartKey(cartKey(id, SECRET), id, [SECRET])).toBe(true)
    }),
  )
})

test("it does not open by another cart's, another secret's, a changed one, or none", () => {
  const key = cartKey("cart_1", SECRET)
  fc.assert(
    fc.property(fc.string(), fc.nat(key.length - 1), (text, at) => {
      fc.pre(text !== "cart_1" && text !== key)
      expect(isCartKey(cartKey(text, SECRET), "cart_1", [SECRET])).toBe(false)
      expect(isCartKey(cartKey("cart_1", `${SECRET}${text}x`), "cart_1", [SECRET])).toBe(false)
      expect(isCartKey(text, "cart_1", [SECRET])).toBe(false)
      const other = key[at] === "A" ? "B" : "A"
      const changed = key.slice(0, at) + other + key.slice(at + 1)
      expect(isCartKey(changed, "cart_1", [SECRET])).toBe(false)
    }),
  )
  expect(isCartKey(undefined, "cart_1", [SECRET])).toBe(false)
  expect(isCartKey(`${key}=`, "cart_1", [SECRET])).toBe(false)
})

test("its signature is none of the secret itself, nor of an order's link", () => {
  const key = cartKey("cart_1", SECRET)
  expect(key).not.toBe(createHmac("sha256", SECRET).update("cart_1").digest("base64url"))
  expect(signOrderLink("cart_1", SECRET, new Date(0))).not.toContain(key)
})

test("it goes on opening its cart while the secret is replaced", () => {
  const key = cartKey("cart_1", "an older secret")
  expect(isCartKey(key, "cart_1", [SECRET, "an older secret"])).toBe(true)
  expect(isCartKey(key, "cart_1", [SECRET])).toBe(false)
})
