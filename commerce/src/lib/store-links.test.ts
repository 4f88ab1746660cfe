import { expect, test } from "vitest"
import { adminPasswordReset, storeLinks } from "./store-links"

const links = storeLinks("https://shop.example/", "fr-ca")

test("pages stand below the language and country", () => {
  expect(links.home()).toBe("https://shop.example/fr-ca")
  expect(links.cart()).toBe("https://shop.example/fr-ca/cart")
  expect(links.orderClaim("a.b")).toBe("https://shop.example/fr-ca/account/claim?token=a.b")
  expect(links.order("a.b")).toBe("https://shop.example/fr-ca/orders/a.b")
})

test("an address with a plus or an ampersand survives the query", () => {
  for (const url of [
    links.passwordReset("t&x", "a+b&c@example.com"),
    adminPasswordReset("http://localhost:9000", "t&x", "a+b&c@example.com"),
  ]) {
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      token: "t&x",
      email: "a+b&c@example.com",
    })
  }
})
