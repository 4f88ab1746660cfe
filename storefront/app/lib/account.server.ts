import { redirect } from "@remix-run/node"
import { claimCart } from "~/commerce/cart.server"
import { currentCustomer, endSession, type Customer } from "~/commerce/customer.server"
import { regionOf } from "~/commerce/regions.server"
import type { Locale } from "~/i18n/markets"
import { cartIn, readSession, rememberDevice, saved, type FanSession } from "~/session.server"
import { pathsOf, safeNext } from "./paths"

export interface SignedIn {
  customer: Customer
  token: string
}

/** The signed-in customer; anybody else is led to sign in, and back here afterwards. */
export async function requireCustomer(locale: Locale, request: Request): Promise<SignedIn> {
  const session = await readSession(request)
  const token = session.get("token")
  const customer = await currentCustomer(locale, token)
  if (customer && token) return { customer, token }
  session.unset("token") // expired
  const { pathname, search } = new URL(request.url)
  const paths = pathsOf(locale)
  // What would not be followed afterwards is not taken along: a long address makes headers too long.
  const next = safeNext(pathname + search, locale, paths.account())
  throw redirect(paths.signIn({ next }), { headers: await saved(session) })
}

/** Keeps the token in the session, knows the device from now on, gives the fan's cart to the customer, and leads on. */
export async function enter(
  locale: Locale,
  session: FanSession,
  { token, email }: { token: string; email: string },
  next: FormDataEntryValue | null,
) {
  const before = session.get("token")
  // A session of before ends with the new one; while commerce cannot be told, it ends by itself in a day.
  if (before && before !== token) await endSession(locale, before, false).catch(() => undefined)
  session.set("token", token)
  rememberDevice(session, email)
  const cart = cartIn(session, (await regionOf(locale)).id)
  // A cart that cannot be claimed (being paid, or gone) is no reason not to sign in.
  if (cart && cart !== "lost") await claimCart(locale, cart, token)
  const to = safeNext(typeof next === "string" ? next : null, locale, pathsOf(locale).account())
  return redirect(to, { headers: await saved(session) })
}
