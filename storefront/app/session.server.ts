import { createHmac } from "node:crypto"
import { createCookieSessionStorage } from "@remix-run/node"
import { env } from "./lib/env.server"
import { sessionCookieName } from "./lib/session-cookie"

const THIRTY_DAYS_S = 30 * 24 * 3600

/** What opens a cart: commerce gives a key with each, and no cart opens by its id alone. */
export interface CartAccess {
  id: string
  key: string
}

interface SessionData {
  /** The cart of each region: another market's prices never show. A bare id is of an older session. */
  carts: Record<string, CartAccess | string>
  /** The signed-in customer's token of the Store API. */
  token: string
  /** Digests of the accounts that were signed in to from this browser, last first. */
  known: string[]
  /** The payment last begun: Stripe's session and the cart it pays for. */
  paying: { session: string; cart: CartAccess | string; region: string }
}

function makeStorage() {
  const { SESSION_SECRET, STORE_URL } = env()
  const secure = STORE_URL.startsWith("https:")
  return createCookieSessionStorage<SessionData>({
    cookie: {
      name: sessionCookieName(STORE_URL),
      httpOnly: true,
      maxAge: THIRTY_DAYS_S,
      path: "/",
      sameSite: "lax", // the fan comes back from Stripe by a top-level redirect
      secrets: SESSION_SECRET,
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

const MAX_KNOWN = 5

/** Not the address itself: a cookie can be read by who has the device. */
const digestOf = (email: string, secret = env().SESSION_SECRET[0]): string =>
  createHmac("sha256", secret)
    .update(`known device\0${email.trim().toLowerCase()}`)
    .digest("base64url")
    .slice(0, 22)

/** Whether this browser has signed in to an account before: it passes where strangers are slowed down. */
export const isKnownDevice = (session: FanSession, email: string): boolean =>
  env().SESSION_SECRET.some((secret) =>
    (session.get("known") ?? []).includes(digestOf(email, secret)),
  )

export function rememberDevice(session: FanSession, email: string): void {
  const digest = digestOf(email)
  const others = (session.get("known") ?? []).filter((one) => one !== digest)
  session.set("known", [digest, ...others].slice(0, MAX_KNOWN))
}

/** The cart of a region; `lost` for one of an older session, which has no key to it. */
export function cartIn(session: FanSession, regionId: string): CartAccess | "lost" | undefined {
  const kept = session.get("carts")?.[regionId]
  return typeof kept === "string" ? "lost" : kept
}

/** Remembers or forgets the cart of a region. */
export function setCart(session: FanSession, regionId: string, cart: CartAccess | null): void {
  const { [regionId]: _, ...others } = session.get("carts") ?? {}
  session.set("carts", cart ? { ...others, [regionId]: cart } : others)
}

/**
 * Forgets the cart that a payment is for, or remembers it again when the payment came to nothing. A cart
 * begun in the meantime stays. True when that changed the session, which is to be saved then and only then:
 * this may be an old one, asked with before another tab has changed it.
 */
export function settleCart(session: FanSession, stripeSession: string, done: boolean): boolean {
  const paying = session.get("paying")
  if (paying?.session !== stripeSession) return false
  const { cart, region } = paying
  if (typeof cart === "string") return false // of an older session: nothing opens it
  const current = cartIn(session, region)
  const isPaid = done && current !== "lost" && current?.id === cart.id
  const isBack = !done && !current
  if (isPaid || isBack) setCart(session, region, isBack ? cart : null)
  return isPaid || isBack
}
