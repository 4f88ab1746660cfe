import { join } from "node:path"
import { readFileSync } from "node:fs"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { buy } from "./carts"
import { arrived, linkIn, newAddress } from "./mailbox"
import { admin, ask, must } from "./store-api"

let stack: Stack
beforeAll(async () => {
  // In tests Medusa writes no lines of requests.
  stack = await startStack("log", { storefront: false, commerce: { NODE_ENV: "development" } })
  vi.stubEnv("COMMERCE_URL", stack.commerceUrl)
  vi.stubEnv("MAILBOX_URL", `${stack.mailUrl}/api`)
  vi.stubEnv("LOCAL_STRIPE_URL", stack.stripeUrl)
})
afterAll(async () => {
  vi.unstubAllEnvs() // the files that follow share this process
  await stack?.stop()
})

/** A log is written a moment after the answer. */
const SOON = 20_000

const AUTH = "/auth/customer/emailpass"
const PASSWORD = "a-password-of-the-log"

/** Signs the fan in, and has staff end it all; then asks for what is nobody's business. */
async function staffEndsSessions(email: string, password: string) {
  const { token } = await must<{ token: string }>("POST", AUTH, { body: { email, password } })
  const fan = { authorization: `Bearer ${token}` }
  const { customer } = await must<{ customer: { id: string } }>("GET", "/store/customers/me", {
    headers: fan,
  })
  const staff = await admin()
  await must("DELETE", `/admin/customers/${customer.id}/sessions`, { headers: staff })
  await must("POST", "/admin/invites", { headers: staff, body: { email: newAddress("invited") } })
  await ask("GET", "/admin/users", { headers: fan })
  await ask("POST", "/store/carts/cart_of_somebody", { body: { email } })
  await ask("POST", AUTH, { body: { email, password, remember: true } })
}

/** What must not be written down, of a fan who buys, registers and forgets the password. */
async function secretsOfAFan(): Promise<Record<string, string>> {
  const email = newAddress("log")
  const { session, order_id } = await buy({ locale: "en-us", email })
  const linked = await must<{ token: string }>(
    "POST",
    `/store/checkout-sessions/${session.id}/order-link`,
    { body: {} },
  )
  await must("GET", `/store/order-links/${linked.token}`)
  const [confirmed] = await arrived(email)
  const mailed =
    linkIn(confirmed?.text ?? "", "/orders/")
      .pathname.split("/")
      .at(-1) ?? ""
  await must("GET", `/store/order-links/${mailed}?email=${encodeURIComponent(email)}`)
  const body = { email, password: PASSWORD }
  const { token } = await must<{ token: string }>("POST", `${AUTH}/register`, { body })
  const headers = { authorization: `Bearer ${token}` }
  await must("POST", "/store/customers", { headers, body: { email } })
  await ask("POST", AUTH, { body: { email, password: `${PASSWORD} no` } })
  await ask("POST", `${AUTH}/register`, { body })
  await ask("POST", "/store/customers", { headers, body: { email } })
  await must("POST", `${AUTH}/reset-password`, { body: { identifier: email } })
  const [, forgotten] = await arrived(email, 2)
  const reset = linkIn(forgotten?.text ?? "", "/account/reset").searchParams.get("token") ?? ""
  const typed = new URLSearchParams({ token: reset, email })
  await ask("GET", `/app/reset-password?${typed}`, {
    headers: { referer: `${stack.storeUrl}/orders/${mailed}?${typed}` },
  })
  await ask("GET", `/store/orders/${encodeURIComponent(email)}`)
  await must("POST", `${AUTH}/update`, {
    headers: { authorization: `Bearer ${reset}` },
    body: { email, password: `${PASSWORD} new` },
  })
  await staffEndsSessions(email, `${PASSWORD} new`)
  expect(order_id).toBeTruthy()
  const { id: payment, cart_id: cart } = session
  return { email, payment, cart, linked: linked.token, mailed, token, reset, PASSWORD }
}

interface Told {
  event: string
  outcome: string
  path: string
  timestamp: string
  from: string
  account?: string
  actor?: string
}
const eventsIn = (log: string): Told[] =>
  log
    .split("\n")
    .filter((line) => line.startsWith("{") && line.includes('"kind":"security"'))
    .map((line) => JSON.parse(line) as Told)

test("what is written down says which routes were asked, and holds no token and no person", async () => {
  const secrets = await secretsOfAFan()
  const log = () => readFileSync(join(stack.logs, "commerce.log"), "utf8")
  const lines = [
    "POST /store/carts ",
    "POST /store/carts/… ",
    "POST /store/carts/…/checkout-session",
    "POST /store/checkout-sessions/…/settle",
    "POST /store/checkout-sessions/…/order-link",
    "GET /store/order-links/… ",
    "GET /store/order-links/…?…",
    "GET /app/reset-password?… ← ",
    "GET /store/orders/… ",
  ]
  await vi.waitFor(() => {
    for (const line of lines) expect(log()).toContain(line)
  }, SOON)
  const EVENTS = [
    ["account_made", "success", "/auth/customer/emailpass/register"],
    ["account_made", "failure", "/auth/customer/emailpass/register"],
    ["sign_in", "failure", "/auth/customer/emailpass"],
    ["sign_in", "success", "/auth/customer/emailpass"],
    ["sign_in", "success", "/auth/user/emailpass"],
    ["password_reset_asked", "success", "/auth/customer/emailpass/reset-password"],
    ["password_set", "success", "/auth/customer/emailpass/update"],
    ["staff_changed", "success", "/admin/invites"],
    ["authorization", "refused", "/admin/users"],
    ["cart_door", "refused", "/store/carts/…"],
  ]
  const events = () => eventsIn(log())
  await vi.waitFor(() => {
    for (const [event, outcome, path] of EVENTS) {
      expect(events()).toContainEqual(expect.objectContaining({ event, outcome, path }))
    }
  }, SOON)
  const ended = events().find(({ event }) => event === "sessions_ended")
  expect(ended?.actor).toMatch(/^user_/)
  expect(ended?.path).toMatch(/^\/admin\/customers\/cus_\w+\/sessions$/)
  const tries = events().filter(({ event }) => event === "sign_in")
  // The fan's tries are one account's, and the one that succeeded says who it was.
  const [failed, entered] = ["failure", "success"].map((how) =>
    tries.find(({ outcome, path }) => outcome === how && path.includes("customer")),
  )
  expect(entered?.account).toBe(failed?.account)
  expect(entered?.actor).toMatch(/^cus_/)
  for (const { timestamp, from } of events()) {
    expect(timestamp).toMatch(/Z$/)
    expect(from).toMatch(/^[\w-]{16}$/)
  }
  const written = log()
  for (const [name, secret] of Object.entries(secrets)) {
    expect(secret.length, name).toBeGreaterThan(8)
    for (const form of [secret, encodeURIComponent(secret)]) {
      const line = written.split("\n").find((one) => one.includes(form))
      expect(line, name).toBeUndefined()
    }
  }
})
