import { createSession } from "@remix-run/node"
import { describe, expect, test } from "vitest"
import { settleCart, type FanSession } from "./session.server"

const paying = { session: "cs_1", cart: "cart_paid", region: "reg_eu" }
const sessionWith = (carts: Record<string, string>) =>
  createSession({ carts, paying }) as unknown as FanSession
const cartsAfter = (carts: Record<string, string>, stripeSession: string, done: boolean) => {
  const session = sessionWith(carts)
  settleCart(session, stripeSession, done)
  return session.get("carts")
}

describe("the cart of a payment that the fan comes back from", () => {
  test("is forgotten once it is paid or being paid; other markets' carts stay", () => {
    const carts = { reg_eu: "cart_paid", reg_us: "cart_us" }
    expect(cartsAfter(carts, "cs_1", true)).toEqual({ reg_us: "cart_us" })
  })
  test("leaves a cart alone that was begun meanwhile", () => {
    expect(cartsAfter({ reg_eu: "cart_new" }, "cs_1", true)).toEqual({ reg_eu: "cart_new" })
    expect(cartsAfter({ reg_eu: "cart_new" }, "cs_1", false)).toEqual({ reg_eu: "cart_new" })
  })
  test("comes back when the payment came to nothing", () => {
    expect(cartsAfter({}, "cs_1", false)).toEqual({ reg_eu: "cart_paid" })
  })
  test("is none of a payment's that this session did not begin", () => {
    expect(cartsAfter({ reg_eu: "cart_paid" }, "cs_other", true)).toEqual({ reg_eu: "cart_paid" })
    expect(cartsAfter({}, "cs_other", false)).toEqual({})
  })
})
