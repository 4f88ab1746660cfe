import { expect, test } from "vitest"
import { buyPlainly } from "./buy-plainly"
import type { StoreApi } from "./shop"

const SHOP = { regionId: "reg_1", variants: ["variant_1"] }
const BUYER = { email: "fan@fans.example", variantId: "variant_1" }

/** Medusa's Store API, which answers the completion of a cart as it is told to. */
function medusa(completed: object) {
  const asked: string[] = []
  const answers: [RegExp, object][] = [
    [
      /^POST \/store\/carts(\/cart_1(\/line-items|\/shipping-methods)?)?$/,
      { cart: { id: "cart_1" } },
    ],
    [/^GET \/store\/shipping-options/, { shipping_options: [{ id: "so_1" }] }],
    [/^POST \/store\/payment-collections/, { payment_collection: { id: "pay_col_1" } }],
    [/\/complete$/, completed],
  ]
  const api: StoreApi = async (shape, method, path) => {
    asked.push(`${method} ${path}`)
    const answer = answers.find(([call]) => call.test(`${method} ${path}`))?.[1]
    if (!answer) throw new Error(`unexpected: ${method} ${path}`)
    return shape.parse(answer)
  }
  return { api, asked }
}

test("plain Medusa's checkout takes its eight calls, and each is timed", async () => {
  const { api, asked } = medusa({ type: "order", order: { id: "order_1" } })
  const { orderId, steps } = await buyPlainly(api, SHOP, BUYER)
  expect(orderId).toBe("order_1")
  expect(asked).toEqual([
    "POST /store/carts",
    "POST /store/carts/cart_1/line-items",
    "POST /store/carts/cart_1",
    "GET /store/shipping-options?cart_id=cart_1",
    "POST /store/carts/cart_1/shipping-methods",
    "POST /store/payment-collections",
    "POST /store/payment-collections/pay_col_1/payment-sessions",
    "POST /store/carts/cart_1/complete",
  ])
  expect(Object.keys(steps)).toHaveLength(8)
})

test("a completion that answers a cart is no checkout", async () => {
  const { api } = medusa({ type: "cart", cart: { id: "cart_1" }, error: { message: "no" } })
  await expect(buyPlainly(api, SHOP, BUYER)).rejects.toThrow()
})
