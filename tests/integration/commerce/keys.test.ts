import { createHmac } from "node:crypto"
import { describe, expect, test } from "vitest"
import { cartKey } from "../../../commerce/src/lib/cart-key"
import { signOrderLink } from "../../../commerce/src/lib/order-link"
import { readSecrets } from "../../../local/settings"
import { TEST_DATA } from "../../../local/stack"
import { buy, regionOf } from "./carts"
import { instance } from "./instance"
import { newAddress } from "./mailbox"
import { admin, ask, fan, must } from "./store-api"

/** The store of these tests has newer keys before these (tests/integration/setup.ts). */
const older = readSecrets(TEST_DATA, {})
const STRANGERS = "a stranger's key, which stands in no list"

describe("what an older key has signed", () => {
  test("opens an order, and what no key of ours has does not", async () => {
    const { order_id } = await buy({ locale: "en-us", email: newAddress("keys") })
    const opened = async (key: string) =>
      (await ask("GET", `/store/order-links/${signOrderLink(order_id, key, new Date())}`)).status
    expect(await opened(older.ORDER_LINK_SECRET)).toBe(200)
    expect(await opened(STRANGERS)).toBe(404)
  })

  test("opens a cart, whose newer key is another", async () => {
    const region = await regionOf("usd")
    const body = { region_id: region.id }
    const made = await must<{ cart: { id: string }; cart_key: string }>("POST", "/store/carts", {
      body,
    })
    const { id } = made.cart
    const opened = async (key: string) =>
      (await ask("GET", `/store/carts/${id}`, { headers: { "x-cart-key": key } })).status
    const old = cartKey(id, older.COOKIE_SECRET)
    expect(old).not.toBe(made.cart_key)
    expect([await opened(made.cart_key), await opened(old)]).toEqual([200, 200])
    expect(await opened(cartKey(id, STRANGERS))).toBe(404)
  })

  test("signs a customer in, and ends with the customer's session", async () => {
    const { authorization } = await fan()
    const signed = authorization.replace("Bearer ", "").split(".").slice(0, 2).join(".")
    const by = (key: string) => {
      const signature = createHmac("sha256", key).update(signed).digest("base64url")
      return { authorization: `Bearer ${signed}.${signature}` }
    }
    const old = by(older.JWT_SECRET)
    expect(old.authorization).not.toBe(authorization)
    const me = async (headers: { authorization: string }) =>
      (await ask("GET", "/store/customers/me", { headers })).status
    expect([await me(old), await me(by(STRANGERS))]).toEqual([200, 401])
    await must("DELETE", "/store/sessions/current", { headers: { authorization } })
    expect(await me(old)).toBe(401)
  })

  test("keeps a session of the dashboard", async () => {
    const response = await fetch(`${instance().commerceUrl}/auth/session`, {
      method: "POST",
      headers: await admin(),
    })
    const [cookie = ""] = (response.headers.get("set-cookie") ?? "").split(";")
    const [name = "", value = ""] = cookie.split("=")
    const [id = ""] = decodeURIComponent(value).replace(/^s:/, "").split(".")
    // As express-session signs: base64 without its padding.
    const by = (key: string) => {
      const signature = createHmac("sha256", key).update(id).digest("base64").replace(/=+$/, "")
      return { cookie: `${name}=${encodeURIComponent(`s:${id}.${signature}`)}` }
    }
    const works = async (headers: { cookie: string }) =>
      (await ask("GET", "/admin/users/me", { headers })).status
    const old = by(older.COOKIE_SECRET)
    expect(old.cookie).not.toBe(cookie)
    expect([await works({ cookie }), await works(old)]).toEqual([200, 200])
    expect(await works(by(STRANGERS))).toBe(401)
  })
})
