import { createHmac } from "node:crypto"
import { describe, expect, test } from "vitest"
import { readSecrets } from "../../../local/settings"
import { TEST_DATA } from "../../../local/stack"
import { instance } from "./instance"
import { newAddress } from "./mailbox"
import { admin, ask, must } from "./store-api"

const STRANGE = "https://evil.example"
const at = (path: string, init?: RequestInit) => fetch(`${instance().commerceUrl}${path}`, init)
const JSON_BODY = { "content-type": "application/json" }
const STAFF = { email: "admin@podium.example", password: "podium-admin" }
const AUTH = "/auth/customer/emailpass"

/** The dashboard's cookie, of a session that begins with another one or with none. */
async function session(authorization: string, cookie?: string): Promise<string> {
  const headers = { authorization, ...(cookie && { cookie }) }
  const answer = await at("/auth/session", { method: "POST", headers })
  expect(answer.status).toBe(200)
  return (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? ""
}
const meBy = async (cookie: string) => (await at("/admin/users/me", { headers: { cookie } })).status

describe("a write to /admin or /auth", () => {
  test.each([
    ["another site's page", { origin: STRANGE, ...JSON_BODY }, 403],
    ["a page of the same site", { "sec-fetch-site": "same-site", ...JSON_BODY }, 403],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["plain text, which needs no preflight", { "content-type": "text/plain" }, 415],
  ])("by %s is refused, whatever session it has", async (_name, sent, status) => {
    const { authorization } = await admin()
    const cookie = await session(authorization)
    const write = (headers: Record<string, string>) =>
      at("/admin/users/me", { method: "POST", headers: { ...headers, cookie }, body: "{}" })
    expect((await write(sent)).status).toBe(status)
    const signIn = { method: "POST", headers: sent, body: JSON.stringify(STAFF) }
    expect((await at("/auth/user/emailpass", signIn)).status).toBe(status)
    expect(await meBy(cookie)).toBe(200)
  })

  test("by the dashboard's own page is taken", async () => {
    const headers = {
      origin: instance().commerceUrl,
      "sec-fetch-site": "same-origin",
      ...JSON_BODY,
    }
    const answer = await at("/auth/user/emailpass", {
      method: "POST",
      headers,
      body: JSON.stringify(STAFF),
    })
    expect(answer.status).toBe(200)
  })
})

test.each(["/admin/users", "/auth/session", "/store/regions"])(
  "another site's page may not read %s",
  async (path) => {
    const { headers } = await at(path, {
      method: "OPTIONS",
      headers: { origin: STRANGE, "access-control-request-method": "POST" },
    })
    expect(headers.get("access-control-allow-origin")).not.toBe(STRANGE)
    expect(headers.get("access-control-allow-origin")).not.toBe("*")
  },
)

test("no answer is an echo of its request", async () => {
  const { request } = await import("node:http")
  const { hostname, port } = new URL(instance().commerceUrl)
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const asked = request({ hostname, port, method: "TRACE", path: "/store/regions" }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    asked.once("error", reject)
    asked.end()
  })
  expect(status).toBe(405)
})

test.each(["/metrics", "/docs", "/openapi.json", "/swagger", "/debug", "/.git/config", "/static/"])(
  "there is nothing at %s",
  async (path) => expect((await at(path)).status).toBe(404),
)

test.each(["/admin/users", "/store/customers/me", "/auth/session", "/store/carts/cart_x"])(
  "what %s answers is kept by nobody",
  async (path) => {
    const headers = { "x-publishable-api-key": instance().publishableKey }
    expect((await at(path, { headers })).headers.get("cache-control")).toBe("no-store")
  },
)

describe("a session of the dashboard", () => {
  test("has an id of chance, and another one after signing in again, which ends the one before", async () => {
    const { authorization } = await admin()
    const first = await session(authorization)
    const again = (await admin()).authorization
    const second = await session(again, first)
    const idOf = (cookie: string) => /=s%3A([^.]+)\./.exec(cookie)?.[1] ?? ""
    expect(idOf(first).length).toBeGreaterThanOrEqual(32) // 192 bits as base64url
    expect(idOf(second)).not.toBe(idOf(first))
    expect([await meBy(first), await meBy(second)]).toEqual([401, 200])
  })
})

describe("an invitation of staff", () => {
  test("works once, and for a day at most", async () => {
    const headers = await admin()
    const email = newAddress("invited")
    const { invite } = await must<{ invite: { token: string; expires_at: string } }>(
      "POST",
      "/admin/invites",
      { headers, body: { email } },
    )
    const [, payload = ""] = invite.token.split(".")
    const { exp = Infinity } = JSON.parse(Buffer.from(payload, "base64url").toString()) as {
      exp?: number
    }
    expect(exp * 1000 - Date.now()).toBeLessThanOrEqual(24 * 3600 * 1000)
    const accept = async (who: string) => {
      const body = { email: who, password: "a-long-password" }
      const path = "/auth/user/emailpass/register"
      const { token } = await must<{ token: string }>("POST", path, { body })
      return ask("POST", `/admin/invites/accept?token=${invite.token}`, {
        headers: { authorization: `Bearer ${token}` },
        body: { email: who },
      })
    }
    expect((await accept(email)).status).toBe(200)
    expect((await accept(newAddress("again"))).status).toBeGreaterThanOrEqual(400)
  })
})

describe("a password", () => {
  const register = (email: string, password: string) =>
    must("POST", `${AUTH}/register`, { body: { email, password } })
  const enter = async (email: string, password: string) =>
    (await ask("POST", AUTH, { body: { email, password } })).status

  test("is compared as it was typed, to the last of its 200 characters", async () => {
    const email = newAddress("typed")
    const password = ` Ünterwegs mit der Bahn ${"x".repeat(174)}y `
    expect(password).toHaveLength(200)
    await register(email, password)
    expect(await enter(email, password)).toBe(200)
    const others = [
      password.trim(),
      password.toLowerCase(),
      `${password.slice(0, 198)}z `,
      password.slice(0, 72),
      password.normalize("NFD"),
    ]
    for (const other of others) expect(await enter(email, other.slice(0, 200))).toBe(401)
  })
})

test("a token's own word about its key is not heeded", async () => {
  const email = newAddress("keys")
  const body = { email, password: "a-long-password" }
  const { token } = await must<{ token: string }>("POST", `${AUTH}/register`, { body })
  const headers = { authorization: `Bearer ${token}` }
  await must("POST", "/store/customers", { headers, body: { email } })
  const own = await must<{ token: string }>("POST", AUTH, { body })
  const [, payload = ""] = own.token.split(".")
  const signed = (head: object, key: string) => {
    const first = Buffer.from(JSON.stringify({ alg: "HS256", typ: "JWT", ...head }))
    const text = `${first.toString("base64url")}.${payload}`
    return `${text}.${createHmac("sha256", key).update(text).digest("base64url")}`
  }
  const me = async (made: string) => {
    const asked = { headers: { authorization: `Bearer ${made}` } }
    return (await ask("GET", "/store/customers/me", asked)).status
  }
  const jwk = { kty: "oct", k: Buffer.from("the thief's own").toString("base64url") }
  for (const head of [{}, { jwk }, { kid: "../../dev/null" }, { jku: `${STRANGE}/keys` }]) {
    expect(await me(signed(head, "the thief's own"))).toBe(401)
    expect(await me(signed(head, ""))).toBe(401)
  }
  expect(await me(signed({}, readSecrets(TEST_DATA, {}).JWT_SECRET))).toBe(200)
})
