import { describe, expect, test } from "vitest"
import { buy, openSession, pay, readyCart, settle } from "./carts"
import { arrived, linkIn, mailsTo, newAddress } from "./mailbox"
import { ask, must } from "./store-api"

const AUTH = "/auth/customer/emailpass"
type Headers = Record<string, string>

/** Makes an account as anybody may who types an address, and signs in. */
async function account(email: string): Promise<Headers> {
  const body = { email, password: "a-long-password" }
  const { token } = await must<{ token: string }>("POST", `${AUTH}/register`, { body })
  const made = { authorization: `Bearer ${token}` }
  await must("POST", "/store/customers", { headers: made, body: { email } })
  const signed = await must<{ token: string }>("POST", AUTH, { body })
  return { authorization: `Bearer ${signed.token}` }
}

async function ordersOf(headers: Headers): Promise<string[]> {
  const { orders } = await must<{ orders: { id: string }[] }>("GET", "/store/orders", { headers })
  return orders.map(({ id }) => id)
}
const statusOf = async (id: string, headers: Headers) =>
  (await ask("GET", `/store/orders/${id}`, { headers })).status

describe("a guest's order is not shown to who has an account of the same address", () => {
  test("that was made after it", async () => {
    const email = newAddress("guest")
    const { order_id } = await buy({ locale: "en-us", email })
    const stranger = await account(email)
    expect(await ordersOf(stranger)).toEqual([])
    expect(await statusOf(order_id, stranger)).toBe(404)
  })

  test("that was made before it, in whatever spelling it is typed", async () => {
    const email = newAddress("taken")
    const stranger = await account(email)
    const bought = [
      await buy({ locale: "en-us", email }),
      await buy({ locale: "en-us", email: email.toUpperCase() }),
    ]
    expect(await ordersOf(stranger)).toEqual([])
    for (const { order_id } of bought) expect(await statusOf(order_id, stranger)).toBe(404)
  })

  test("that was made while it was being placed", async () => {
    const email = newAddress("between")
    const cart = await readyCart({ locale: "en-us", email })
    const stranger = await account(email)
    await must("POST", `/store/carts/${cart.id}`, { body: { email } })
    const session = await openSession(cart, "en-us")
    await pay(session)
    const { order_id } = await settle(session)
    expect(order_id).toBeTruthy()
    expect(await ordersOf(stranger)).toEqual([])
  })
})

describe("an order is shown to the account", () => {
  test("that placed it signed in, whichever address it is told to", async () => {
    const headers = await account(newAddress("own"))
    const { order_id } = await buy({ locale: "en-us", email: newAddress("gift"), headers })
    expect(await ordersOf(headers)).toEqual([order_id])
    expect(await statusOf(order_id, headers)).toBe(200)
  })

  test("that signed in at the checkout, with the address typed before", async () => {
    const email = newAddress("late")
    const headers = await account(email)
    const cart = await readyCart({ locale: "en-us", email })
    await must("POST", `/store/carts/${cart.id}/customer`, { headers, body: {} })
    await must("POST", `/store/carts/${cart.id}`, { body: { email } })
    const session = await openSession(cart, "en-us")
    await pay(session)
    const { order_id } = await settle(session)
    expect(await ordersOf(headers)).toEqual([order_id])
  })
})

describe("a guest's orders come into the account of their address", () => {
  const ask202 = async (headers: Headers) => {
    const body = { storefront_locale: "fr-fr" }
    expect((await ask("POST", "/store/order-claims", { headers, body })).status).toBe(202)
  }
  const prove = (headers: Headers, token: string) =>
    ask<{ claimed?: number; code?: string }>("POST", "/store/order-claims/proof", {
      headers,
      body: { token },
    })
  /** The token of the mail that follows those of the orders. */
  async function mailedProof(email: string, mails: number): Promise<string> {
    const mail = (await arrived(email, mails + 1)).find(({ text }) => text.includes("/claim?"))
    expect(mail?.subject).toBe("Ajoutez vos commandes à votre compte")
    return linkIn(mail?.text ?? "", "/fr-fr/account/claim").searchParams.get("token") ?? ""
  }

  test("by the mailed link, for this account alone, and no later ones", async () => {
    const email = newAddress("claim")
    const bought = [
      (await buy({ locale: "en-us", email })).order_id,
      (await buy({ locale: "en-us", email })).order_id,
    ]
    await arrived(email, 2)
    const [owner, stranger] = [await account(email), await account(newAddress("other"))]
    await ask202(owner)
    const token = await mailedProof(email, 2)
    expect((await prove(stranger, token)).body.code).toBe("claim_unknown")
    expect((await prove(owner, `${token}x`)).status).toBe(404)
    expect(await ordersOf(owner)).toEqual([])
    const proven = await prove(owner, token)
    expect([proven.status, proven.body.claimed]).toEqual([200, 2])
    expect((await ordersOf(owner)).toSorted()).toEqual(bought.toSorted())
    for (const id of bought) expect(await statusOf(id, owner)).toBe(200)
    const later = await buy({ locale: "en-us", email })
    expect(await statusOf(later.order_id, owner)).toBe(404)
  })

  test("and where there are none, nothing is mailed, and nothing tells so", async () => {
    const [none, some] = [newAddress("none"), newAddress("some")]
    await ask202(await account(none))
    await buy({ locale: "en-us", email: some })
    await arrived(some)
    await ask202(await account(some))
    await mailedProof(some, 1)
    expect(await mailsTo(none)).toEqual([])
  })
})
