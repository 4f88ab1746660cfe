import { describe, expect, test, vi } from "vitest"
import { PASSWORD_LINK_S, SESSION_END } from "../../../commerce/src/lib/session-end"
import { regionOf } from "./carts"
import { arrived, linkIn, newAddress } from "./mailbox"
import { newStaff, PASSWORD, staffSession } from "./staff"
import { admin, ask, must } from "./store-api"
import { bearer, earlier, signedBy, type Headers } from "./tokens"

type Actor = "customer" | "user"

async function enter(actor: Actor, email: string, password = PASSWORD): Promise<Headers> {
  const body = { email, password }
  return bearer((await must<{ token: string }>("POST", `/auth/${actor}/emailpass`, { body })).token)
}

/** An account of a customer, with the id that staff knows it by. */
async function newCustomer(email = newAddress("session")) {
  const body = { email, password: PASSWORD }
  const path = "/auth/customer/emailpass/register"
  const { token } = await must<{ token: string }>("POST", path, { body })
  const request = { headers: bearer(token), body: { email } }
  const { customer } = await must<{ customer: { id: string } }>("POST", "/store/customers", request)
  return { email, id: customer.id, registered: bearer(token) }
}

const mine = async (headers: Headers) =>
  (await ask("GET", "/store/customers/me", { headers })).status
const works = async (headers: Headers) => (await ask("GET", "/admin/users/me", { headers })).status

/** The same without being a use of it. */
const unused = async (headers: Headers) =>
  (await ask("GET", "/admin/notifications", { headers })).status

/** The dashboard's way in: a token, and a session made from it. */
async function dashboard(email: string, password = PASSWORD) {
  const token = await enter("user", email, password)
  return { token, cookie: await staffSession(token) }
}

/** Further than a call takes from a session's end, on either side. */
const MARGIN_S = 60
/** A call after which a session lives on for a while, and the wait for the other's end. */
const SOON_S = 5

async function newPassword(actor: Actor, email: string, password: string) {
  const body = { identifier: email }
  await must("POST", `/auth/${actor}/emailpass/reset-password`, { body })
  const [mail] = await arrived(email)
  const token = linkIn(mail?.text ?? "", "reset").searchParams.get("token") ?? ""
  const request = { headers: bearer(token), body: { password } }
  await must("POST", `/auth/${actor}/emailpass/update`, request)
}

describe("a customer's session", () => {
  test("opens nothing after it was ended, and others of the account go on", async () => {
    const { email } = await newCustomer()
    const phone = await enter("customer", email)
    const laptop = await vi.waitFor(async () => {
      const token = await enter("customer", email)
      expect(token).not.toEqual(phone) // within one second they are the same, to the letter
      return token
    }, 5_000)
    expect((await ask("DELETE", "/store/sessions/current", { headers: phone })).status).toBe(204)
    expect([await mine(phone), await mine(laptop)]).toEqual([401, 200])
    for (const path of ["/store/orders", "/store/orders/order_x"]) {
      expect((await ask("GET", path, { headers: phone })).status).toBe(401)
    }
    expect((await ask("DELETE", "/store/sessions/current", { headers: phone })).status).toBe(401)
    expect((await ask("DELETE", "/store/sessions", { headers: phone })).status).toBe(401)
    expect(await mine(laptop)).toBe(200)
    expect(await mine(await enter("customer", email))).toBe(200)
  })

  test("that has ended makes a stranger's cart, as an expired one would", async () => {
    const { email, id } = await newCustomer()
    const headers = await enter("customer", email)
    await must("DELETE", "/store/sessions/current", { headers })
    const region = await regionOf("usd")
    const body = { region_id: region.id }
    const { cart } = await must<{ cart: { id: string } }>("POST", "/store/carts", { headers, body })
    const claim = await ask("POST", `/store/carts/${cart.id}/customer`, { headers, body: {} })
    expect(claim.status).toBe(401)
    const { customer } = await must<{ customer: { id: string } }>("GET", "/store/customers/me", {
      headers: await enter("customer", email),
    })
    expect(customer.id).toBe(id)
  })

  test("ends everywhere when asked to", async () => {
    const { email } = await newCustomer()
    const all = [await enter("customer", email), await enter("customer", email)]
    await must("DELETE", "/store/sessions", { headers: all[0] })
    for (const headers of all) expect(await mine(headers)).toBe(401)
    expect(await mine(await enter("customer", email))).toBe(200)
  })

  test("ends with a new password", async () => {
    const { email } = await newCustomer()
    const before = await enter("customer", email)
    await newPassword("customer", email, "another-password")
    expect(await mine(before)).toBe(401)
    expect(await mine(await enter("customer", email, "another-password"))).toBe(200)
  })

  test("ends with a password that is changed by the one in use, and by no other", async () => {
    const { email } = await newCustomer()
    const before = await enter("customer", email)
    const change = (password: string, new_password: string, headers = before) =>
      ask<{ code?: string }>("POST", "/store/customers/me/password", {
        headers,
        body: { password, new_password },
      })
    const wrong = await change("not-the-password", "another-password")
    expect([wrong.status, wrong.body.code]).toEqual([400, "password_wrong"])
    const common = await change(PASSWORD, "password123")
    expect([common.status, common.body.code]).toEqual([400, "password_common"])
    expect((await change(PASSWORD, "short")).status).toBe(400)
    expect((await change(PASSWORD, "another-password", {})).status).toBe(401)
    expect(await mine(before)).toBe(200)
    expect((await change(PASSWORD, "another-password")).status).toBe(200)
    expect(await mine(before)).toBe(401)
    const body = { email, password: PASSWORD }
    expect((await ask("POST", "/auth/customer/emailpass", { body })).status).toBe(401)
    expect(await mine(await enter("customer", email, "another-password"))).toBe(200)
  })

  test("is ended by staff, and goes with the account", async () => {
    const { email, id } = await newCustomer()
    const before = await enter("customer", email)
    const headers = await admin()
    const path = `/admin/customers/${id}`
    expect((await ask("DELETE", `${path}/sessions`, { headers: before })).status).toBe(401)
    expect((await ask("DELETE", `${path}/sessions`, { headers })).status).toBe(204)
    expect(await mine(before)).toBe(401)
    const after = await enter("customer", email)
    await must("DELETE", path, { headers })
    expect(await mine(after)).toBe(401)
    expect((await ask("DELETE", `${path}/sessions`, { headers })).status).toBe(404)
    // Nothing of the account is left, so its address may be registered anew.
    expect((await newCustomer(email)).id).not.toBe(id)
  })

  test("is not renewed, and not by a token of another signature or none", async () => {
    const { email } = await newCustomer()
    const headers = await enter("customer", email)
    expect((await ask("POST", "/auth/token/refresh", { headers })).status).toBe(404)
    const signed = (alg: string, hash: string | null) => signedBy(headers, alg, hash)
    expect(await mine(signed("HS256", "sha256"))).toBe(200)
    expect(await mine(signed("HS512", "sha512"))).toBe(401)
    expect(await mine(signed("none", null))).toBe(401)
  })
})

describe("a link for a new password", () => {
  const set = (headers: Headers) =>
    ask("POST", "/auth/customer/emailpass/update", {
      headers,
      body: { password: "a-newer-one-yet" },
    })
  const linkTo = async (email: string) => {
    await must("POST", "/auth/customer/emailpass/reset-password", { body: { identifier: email } })
    const [mail] = await arrived(email)
    return bearer(linkIn(mail?.text ?? "", "reset").searchParams.get("token") ?? "")
  }
  /** The link's words, given out so much earlier; its own id stays, or Medusa would not know it. */
  const aged = (headers: Headers, seconds: number) => earlier(headers, seconds, undefined)

  test("works for ten minutes", async () => {
    const { email } = await newCustomer()
    const link = await linkTo(email)
    expect((await set(aged(link, PASSWORD_LINK_S + MARGIN_S))).status).toBe(401)
    expect((await set(aged(link, PASSWORD_LINK_S - MARGIN_S))).status).toBe(200)
  })

  test("cannot be guessed: its words signed by nobody, or with another id, open nothing", async () => {
    const { email } = await newCustomer()
    const link = await linkTo(email)
    const [head = "", payload = "", signature = ""] = (link.authorization ?? "").split(".")
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as { jti: string }
    // A UUID of version 4 has 122 bits of chance; a signature of 256 stands over it.
    expect(claims.jti).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(Buffer.from(signature, "base64url")).toHaveLength(32)
    const guess = Buffer.alloc(32, 7).toString("base64url")
    for (const forged of [`${head}.${payload}.${guess}`, `${head}.${payload}.`]) {
      expect((await set({ authorization: forged })).status).toBe(401)
    }
    expect((await set(earlier(link, 0, `${claims.jti.slice(0, -4)}0000`))).status).toBe(401)
    expect((await set(link)).status).toBe(200)
  })
})

describe("a session that nobody uses", () => {
  const { customer, user } = SESSION_END

  test("of a customer ends before its day is over", async () => {
    const { email } = await newCustomer()
    const headers = await enter("customer", email)
    expect(await mine(earlier(headers, customer.restS - MARGIN_S))).toBe(200)
    expect(await mine(earlier(headers, customer.restS + MARGIN_S))).toBe(401)
  })

  test("of staff ends sooner, in the dashboard too", async () => {
    const { email } = await newStaff()
    const headers = await enter("user", email)
    expect(await works(earlier(headers, user.restS - MARGIN_S))).toBe(200)
    const left = earlier(headers, user.restS + MARGIN_S)
    expect(await works(left)).toBe(401)
    expect((await ask("POST", "/auth/session", { headers: left })).status).toBe(401)
  })

  test("ends beside one of the same age that is used", async () => {
    const { email } = await newStaff()
    const headers = await enter("user", email)
    const [used, left, open] = ["used", "left", "open"].map((name) =>
      earlier(headers, user.restS - SOON_S, name),
    ) as [Headers, Headers, Headers]
    expect(await works(used)).toBe(200)
    // The dashboard asks for this by itself as long as it stands open.
    expect((await ask("GET", "/admin/notifications", { headers: open })).status).toBe(200)
    await vi.waitFor(async () => expect(await unused(left)).toBe(401), {
      timeout: 4 * SOON_S * 1000,
      interval: 500,
    })
    expect([await works(used), await works(open)]).toEqual([200, 401])
  })
})

describe("a session of staff", () => {
  test("ends at sign-out, with the token that it was made from", async () => {
    const { email } = await newStaff()
    const { token, cookie } = await dashboard(email)
    expect([await works(token), await works(cookie)]).toEqual([200, 200])
    await must("DELETE", "/auth/session", { headers: cookie })
    expect([await works(token), await works(cookie)]).toEqual([401, 401])
  })

  test("ends with a new password", async () => {
    const { email } = await newStaff()
    const { token, cookie } = await dashboard(email)
    await newPassword("user", email, "another-password")
    expect([await works(token), await works(cookie)]).toEqual([401, 401])
    expect(await works((await dashboard(email, "another-password")).cookie)).toBe(200)
  })

  test("is ended by other staff", async () => {
    const { email, id } = await newStaff()
    const { token, cookie } = await dashboard(email)
    const headers = await admin()
    expect((await ask("DELETE", `/admin/users/${id}/sessions`, { headers })).status).toBe(204)
    expect([await works(token), await works(cookie)]).toEqual([401, 401])
    expect(await works(headers)).toBe(200)
  })
})
