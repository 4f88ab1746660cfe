import { createCookieSessionStorage } from "@remix-run/node"
import { env } from "./lib/env.server"

const THIRTY_DAYS_S = 30 * 24 * 3600

interface SessionData {
  /** The cart of each region: another market's prices never show. */
  carts: Record<string, string>
  /** The signed-in customer's token of the Store API. */
  token: string
  /** The payment last begun: Stripe's session and the cart it pays for. */
  paying: { session: string; cart: string; region: string }
}

function makeStorage() {
  const { SESSION_SECRET, STORE_URL } = env()
  const secure = STORE_URL.startsWith("https:")
  return createCookieSessionStorage<SessionData>({
    cookie: {
      name: secure ? "__Host-podium" : "podium",
      httpOnly: true,
      maxAge: THIRTY_DAYS_S,
      path: "/",
      sameSite: "lax", // the fan comes back from Stripe by a top-level redirect
      secrets: [SESSION_SECRET],
      secure,
    },
  })
}
let storage: ReturnType<typeof makeStorage> | undefined
const store = () => (storage ??= makeStorage())

export type FanSession = Awaited<ReturnType<typeof readSession>>

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === "object" && value !== null && Object.values(value).every(isEmpty))

/** Sessions that had nothing to remember when they were read. */
const blank = new WeakSet<object>()

/** The fan's own session; a forged or old cookie is an empty one. */
export async function readSession(request: Request) {
  const session = await store().getSession(request.headers.get("Cookie"))
  if (isEmpty(session.data)) blank.add(session)
  return session
}

/**
 * The header that keeps a session, for thirty days from now. None where there was nothing and is nothing
 * to remember: who only looks around gets no cookie.
 */
export async function saved(session: FanSession): Promise<{ "Set-Cookie"?: string }> {
  if (blank.has(session) && isEmpty(session.data)) return {}
  return { "Set-Cookie": await store().commitSession(session) }
}

export const cartIdIn = (session: FanSession, regionId: string): string | undefined =>
  session.get("carts")?.[regionId]

/** Remembers or forgets the cart of a region. */
export function setCartId(session: FanSession, regionId: string, cartId: string | null): void {
  const { [regionId]: _, ...others } = session.get("carts") ?? {}
  session.set("carts", cartId ? { ...others, [regionId]: cartId } : others)
}

/**
 * Forgets the cart that a payment is for, or remembers it again when the payment came to nothing. A cart
 * begun in the meantime stays. Save the session afterwards.
 */
export function settleCart(session: FanSession, stripeSession: string, done: boolean): void {
  const paying = session.get("paying")
  if (paying?.session !== stripeSession) return
  const { cart, region } = paying
  const current = cartIdIn(session, region)
  if (done && current === cart) setCartId(session, region, null)
  if (!done && !current) setCartId(session, region, cart)
}
