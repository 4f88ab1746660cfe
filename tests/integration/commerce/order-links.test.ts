import { beforeAll, describe, expect, test } from "vitest"
import { buy, openSession, readyCart, type Session } from "./carts"
import { newAddress } from "./mailbox"
import { ask, fan, must } from "./store-api"

interface Linked {
  token: string
  order_id: string
}

let order_id: string
let session: Session
beforeAll(async () => {
  const bought = await buy({ locale: "en-us", email: newAddress("link") })
  order_id = bought.order_id
  session = bought.session
})
const link = (id: string) => `/store/checkout-sessions/${id}/order-link`

describe("an order without account", () => {
  test("opens by the link that its payment's session gives", async () => {
    const { token, order_id: linked } = await must<Linked>("POST", link(session.id), { body: {} })
    expect(linked).toBe(order_id)
    const path = `/store/order-links/${token}?fields=*customer,metadata,*payment_collections`
    const { order } = await must<{ order: Record<string, unknown> }>("GET", path)
    expect(order).toMatchObject({ id: order_id, currency_code: "usd" })
    expect(order).toMatchObject({ payment_status: "captured", fulfillment_status: "not_fulfilled" })
    expect(order).toMatchObject({ refunded_total: 0, fulfillments: [] })
    // Nothing but what was chosen for it, whatever is asked for.
    for (const hidden of ["metadata", "customer", "customer_id", "payment_collections"]) {
      expect(order).not.toHaveProperty(hidden)
    }
    expect(order.items).toEqual([expect.objectContaining({ quantity: 2 })])
  })

  test("does not open by a changed link, nor by its id", async () => {
    const { token } = await must<Linked>("POST", link(session.id), { body: {} })
    const last = token.endsWith("A") ? "B" : "A"
    const forged = await ask("GET", `/store/order-links/${token.slice(0, -1)}${last}`)
    expect(forged.status).toBe(404)
    expect((await ask("GET", `/store/order-links/${order_id}`)).status).toBe(404)
    expect((await ask("GET", `/store/orders/${order_id}`)).status).toBe(401)
  })

  test("has no link before it is paid, nor for an unknown session", async () => {
    const cart = await readyCart({ locale: "en-us", email: newAddress("unpaid") })
    const unpaid = await openSession(cart, "en-us")
    expect((await ask("POST", link(unpaid.id), { body: {} })).status).toBe(404)
    expect((await ask("POST", link("cs_unknown"), { body: {} })).status).toBe(404)
  })
})

test("a customer reads the own order, and nobody else's", async () => {
  const headers = await fan()
  expect((await ask("GET", `/store/orders/${order_id}`, { headers })).status).toBe(404)
  const mine = await buy({ locale: "en-us", email: "fan@podium.example", headers })
  const { order } = await must<{ order: { id: string } }>("GET", `/store/orders/${mine.order_id}`, {
    headers,
  })
  expect(order.id).toBe(mine.order_id)
})
