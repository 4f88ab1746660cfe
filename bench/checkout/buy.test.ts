import { expect, test } from "vitest"
import { buy } from "./buy"
import type { StoreApi } from "./shop"

const SHOP = { regionId: "reg_1", variants: ["variant_1"] }
const BUYER = { email: "fan@fans.example", variantId: "variant_1" }

/** A Store API that answers a settling with the given outcomes in turn, and notes what was asked. */
function commerce(outcomes: object[]) {
  const asked: string[] = []
  const answers: [RegExp, () => object][] = [
    [/^POST \/store\/carts(\/cart_1(\/shipping-methods)?)?\?fields=id$/, cart],
    [/^GET .*\/cart_1\/deliveries$/, () => ({ deliveries: [{ id: "so_1" }] })],
    [/^POST .*\/checkout-session$/, () => ({ checkout_session: { id: "cs_1" } })],
    [/^POST .*\/cs_1\/settle$/, () => ({ outcome: outcomes.shift() })],
  ]
  const api: StoreApi = async (shape, method, path, { cartKey } = {}) => {
    asked.push(`${method} ${path}`)
    if (path.includes("cart_1")) expect(cartKey).toBe("key_1")
    const answer = answers.find(([call]) => call.test(`${method} ${path}`))?.[1]
    if (!answer) throw new Error(`unexpected: ${method} ${path}`)
    return shape.parse(answer())
  }
  return { api, asked, pay: async (id: string) => void asked.push(`pay ${id}`) }
}
const cart = () => ({ cart: { id: "cart_1" }, cart_key: "key_1" })

test("a checkout goes from a cart to an order, and each step is timed", async () => {
  const { api, asked, pay } = commerce([
    { status: "processing" },
    { status: "order", order_id: "order_1" },
  ])
  const { orderId, steps } = await buy(api, pay, SHOP, BUYER)
  expect(orderId).toBe("order_1")
  expect(asked).toEqual([
    "POST /store/carts?fields=id",
    "POST /store/carts/cart_1?fields=id",
    "GET /store/carts/cart_1/deliveries",
    "POST /store/carts/cart_1/shipping-methods?fields=id",
    "POST /store/carts/cart_1/checkout-session",
    "pay cs_1",
    "POST /store/checkout-sessions/cs_1/settle",
    "POST /store/checkout-sessions/cs_1/settle",
  ])
  expect(Object.values(steps)).toHaveLength(7)
})

test("a payment that comes to no order is no checkout", async () => {
  const { api, pay } = commerce([{ status: "given_back", cart_id: "cart_1", reason: "x" }])
  await expect(buy(api, pay, SHOP, BUYER)).rejects.toThrow("The payment came to given_back.")
})
