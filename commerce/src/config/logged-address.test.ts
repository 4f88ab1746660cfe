import { expect, test } from "vitest"
import { loggedAddress, loggedReferrer } from "./logged-address"

const ULID = "01JQZ0M8W5T3N7K2C4V6X8B9D0"

test.each([
  ["/store/order-links/WzEsIm9yZGVyXzAxIl0.c2lnbmF0dXJl", "/store/order-links/…"],
  ["/store/checkout-sessions/cs_test_a1B2c3/settle", "/store/checkout-sessions/…/settle"],
  [`/store/carts/cart_${ULID}/line-items/cali_${ULID}`, `/store/carts/…/line-items/cali_${ULID}`],
  ["/store/products?q=maya%40fans.example&limit=1", "/store/products?…"],
  ["/app/reset-password?token=a.b.c&email=maya%40fans.example", "/app/reset-password?…"],
  [`/store/orders/order_${ULID}`, `/store/orders/order_${ULID}`],
  [`/admin/products/prod_${ULID}/variants`, `/admin/products/prod_${ULID}/variants`],
  ["/auth/customer/maya@fans.example/register", "/auth/customer/…/register"],
  ["/store/orders/maya%40fans.example", "/store/orders/…"],
  ["/STORE/Order-Links/abc", "/…/…/abc"],
  ["/", "/"],
  ["/store//orders/", "/store//orders/"],
  ["/store/carts#cart_1", "/store/carts?…"],
  ["//evil.example/a b", "//…/…"],
])("of %s is written down %s", (address, written) => {
  expect(loggedAddress(address)).toBe(written)
})

test("an address of any depth is bounded", () => {
  expect(loggedAddress("/a".repeat(10_000)).length).toBeLessThan(100)
})

test.each([
  ["http://localhost:3000/fr-fr/orders/WzEs.c2ln", "http://localhost:3000/fr-fr/orders/…"],
  ["https://shop.example/app/reset-password?token=x", "https://shop.example/app/reset-password?…"],
  ["https://maya:secret@shop.example/", "https://shop.example/"],
  ["android-app://x", undefined],
  ["http://", undefined],
  [undefined, undefined],
])("of the page %s is written down %s", (address, written) => {
  expect(loggedReferrer(address)).toBe(written)
})
