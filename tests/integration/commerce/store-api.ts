import { instance } from "./instance"

export interface Answer<Body> {
  status: number
  body: Body
  headers: Headers
}

interface Request {
  /** Another commerce than the one that the tests speak to. */
  at?: string
  headers?: Record<string, string>
  /** An object is sent as JSON; a text as it is, also said to be JSON. */
  body?: object | string
}

/** The keys of the carts that these tests have made. */
const cartKeys = new Map<string, string>()

/** A cart's key goes with whatever names the cart, as the storefront sends it; a test may send another. */
function keyFor(path: string, body: unknown): Record<string, string> {
  const url = new URL(path, "http://commerce.example")
  const { cart_id: named } = (body ?? {}) as { cart_id?: string }
  const id = /^\/store\/carts\/([^/]+)/.exec(url.pathname)?.[1]
  const key = cartKeys.get(id ?? url.searchParams.get("cart_id") ?? named ?? "")
  return key ? { "x-cart-key": key } : {}
}

function keepKey(body: unknown): void {
  const { cart, cart_key } = (body ?? {}) as { cart?: { id: string }; cart_key?: string }
  if (cart && cart_key) cartKeys.set(cart.id, cart_key)
}

/** One request to commerce with the store's key. The body is what came, parsed if it is JSON. */
export async function ask<Body = Record<string, never>>(
  method: string,
  path: string,
  { at, headers, body }: Request = {},
): Promise<Answer<Body>> {
  const { commerceUrl, publishableKey } = instance()
  const response = await fetch((at ?? commerceUrl) + path, {
    method,
    headers: {
      "x-publishable-api-key": publishableKey,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...keyFor(path, body),
      ...headers,
    },
    body: typeof body === "object" ? JSON.stringify(body) : body,
  })
  const text = await response.text()
  const json = (response.headers.get("content-type") ?? "").includes("json")
  const answer = (json ? JSON.parse(text) : text) as Body
  keepKey(answer)
  return { status: response.status, body: answer, headers: response.headers }
}

/** Like `ask`, for what must succeed while a test prepares. */
export async function must<Body>(method: string, path: string, request?: Request): Promise<Body> {
  const { status, body } = await ask<Body>(method, path, request)
  if (status >= 400) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`)
  return body
}

/** Headers of a signed-in user or customer. */
export async function signIn(
  actor: "user" | "customer",
  email: string,
  password: string,
  at?: string,
) {
  const request = { at, body: { email, password } }
  const { token } = await must<{ token: string }>("POST", `/auth/${actor}/emailpass`, request)
  return { authorization: `Bearer ${token}` }
}

export const admin = (at?: string) => signIn("user", "admin@podium.example", "podium-admin", at)
export const fan = () => signIn("customer", "fan@podium.example", "podium-fan")
