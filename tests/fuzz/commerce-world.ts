import { commerceRoutes } from "./commerce-routes"
import type { World } from "./commerce-requests"
import { knownIds } from "./known"
import { HANG_MS } from "./settings"
import { shapesOf } from "./shapes"
import { fuzzed } from "./stack"

type Headers = Record<string, string>

async function ask<Body>(path: string, headers: Headers, body?: object): Promise<Body> {
  const { commerceUrl, publishableKey } = fuzzed()
  const response = await fetch(commerceUrl + path, {
    method: body ? "POST" : "GET",
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": publishableKey,
      ...headers,
    },
    signal: AbortSignal.timeout(HANG_MS),
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!response.headers.get("content-type")?.includes("json")) return {} as Body
  return (await response.json()) as Body
}

async function tokenOf(actor: string, email: string, password: string): Promise<string> {
  const path = `/auth/${actor}/emailpass`
  const { token } = await ask<{ token?: string }>(path, {}, { email, password })
  if (!token) throw new Error(`${email} could not sign in`)
  return token
}

/** A new customer, whose sessions and password are nobody else's. */
async function newCustomer(email: string): Promise<string> {
  const credentials = { email, password: "a-long-password" }
  const made = await ask<{ token: string }>("/auth/customer/emailpass/register", {}, credentials)
  await ask("/store/customers", { authorization: `Bearer ${made.token}` }, { email })
  return tokenOf("customer", email, credentials.password)
}

/** Who asks, and what there is to ask for. */
export async function commerceWorld(): Promise<World> {
  const staff = await tokenOf("user", "admin@podium.example", "podium-admin")
  const customer = await tokenOf("customer", "fan@podium.example", "podium-fan")
  const leaver = await newCustomer("leaver@podium.example")
  const { regions } = await ask<{ regions: { id: string }[] }>("/store/regions", {})
  const body = { region_id: regions[0]?.id }
  const made = await ask<{ cart: { id: string }; cart_key: string }>("/store/carts", {}, body)
  const signed = { authorization: `Bearer ${staff}` }
  const known = await knownIds(commerceRoutes(), (path) => ask(path, signed))
  const keys = {
    publishable: fuzzed().publishableKey,
    staff,
    customer,
    leaver,
    cart: made.cart_key,
  }
  return { known, keys, cartId: made.cart.id, shapeOf: shapesOf() }
}
