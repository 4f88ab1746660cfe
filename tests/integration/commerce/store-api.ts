import { instance } from "./instance"

export interface Answer<Body> {
  status: number
  body: Body
}

interface Request {
  /** Another commerce than the one that the tests speak to. */
  at?: string
  headers?: Record<string, string>
  /** An object is sent as JSON; a text as it is, also said to be JSON. */
  body?: object | string
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
      ...headers,
    },
    body: typeof body === "object" ? JSON.stringify(body) : body,
  })
  const text = await response.text()
  try {
    return { status: response.status, body: JSON.parse(text) as Body }
  } catch {
    return { status: response.status, body: text as Body }
  }
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
