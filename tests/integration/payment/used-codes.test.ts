import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { comeBack, killAt, noWebhooks, PATIENCE } from "./kill"
import { adminOf, letGo, settle } from "./orders"
import { account, filledCart, storeOf, type Store } from "./store"

let stack: Stack
let store: Store
beforeAll(async () => {
  stack = await startStack("used-codes", { storefront: false })
  store = storeOf(stack)
})
afterAll(() => stack?.stop())

/** Makes a code that one order may use. */
async function makeCode(code: string): Promise<void> {
  const admin = await adminOf(stack)
  const { status } = await admin.api("POST", "/admin/promotions", {
    code,
    type: "standard",
    status: "active",
    is_automatic: false,
    limit: 1,
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "across",
      value: 10,
      currency_code: "eur",
    },
  })
  expect(status).toBe(200)
}

async function timesUsed(code: string): Promise<unknown> {
  const [row] = await store.query("select used from promotion where code = $1", [code])
  return row?.used
}

/** A paid cart with the code applied, of which commerce has not heard. */
async function paidWith(code: string) {
  await makeCode(code)
  await noWebhooks(store)
  const cartId = await filledCart(store)
  await store.must("POST", `/store/carts/${cartId}/promotions`, { promo_codes: [code] })
  const { checkout_session: page } = (await store.must(
    "POST",
    `/store/carts/${cartId}/checkout-session`,
    { locale: "fr-fr" },
  )) as { checkout_session: { id: string } }
  await store.stripe("POST", `sessions/${page.id}/pay`, {})
  return { cartId, sessionId: page.id }
}

describe("a code that one order may use", () => {
  test("is used once by an order", async () => {
    const cart = await paidWith("ONCE")
    await settle(store, cart.sessionId)
    expect(await account(store, cart)).toEqual({ orders: 1, reserved: 1, intent: "succeeded" })
    expect(await timesUsed("ONCE")).toBe(1)
  })

  test("is no reason against the order that a dead completion had counted it for", async () => {
    const cart = await paidWith("DIED")
    await killAt(stack, store, "payment", cart.sessionId)
    expect(await timesUsed("DIED")).toBe(1)
    await stack.startCommerce()
    await vi.waitFor(async () => {
      void comeBack(store, cart.sessionId)
      expect(await account(store, cart)).toEqual({ orders: 1, reserved: 1, intent: "succeeded" })
    }, PATIENCE)
    expect(await timesUsed("DIED")).toBe(1)
  })

  test("is as good as new when the money went back", async () => {
    const cart = await paidWith("BACK")
    await killAt(stack, store, "payment", cart.sessionId)
    await letGo(stack, cart)
    await stack.startCommerce()
    await vi.waitFor(async () => {
      void comeBack(store, cart.sessionId)
      expect(await account(store, cart)).toEqual({ orders: 0, reserved: 0, intent: "canceled" })
      expect(await timesUsed("BACK")).toBe(0)
    }, PATIENCE)
  })
})
