import { data, redirect } from "@remix-run/node"
import { askForCart } from "~/commerce/cart.server"
import type { Cart } from "~/commerce/types"
import type { Refused } from "~/commerce/client.server"
import type { Locale } from "~/i18n/markets"
import { readSession, saved, type CartAccess } from "~/session.server"
import type { Removed } from "./cart-news"
import { pathsOf } from "./paths"

/** What became of a change, to a page that stays where it is. */
export type Changed = { ok: true; removed?: Removed } | { ok: false; problem: string }

/** What the cart page says about a refusal. */
export function problemIn({ code, message, status }: Refused): string {
  if (code === "payment_in_progress" || code === "promotion_unfit") return code
  if (status === 429) return "too_many"
  if (status === 503) return "busy"
  if (/inventory|stock/i.test(message)) return "unavailable"
  return status === 400 ? "invalid" : "failed"
}

interface Outcome {
  refused?: Refused
  removed?: Removed
}
type Change = (cart: CartAccess, found: Cart) => Promise<Outcome>

/** Back to the cart's page with the news in the address; or with `stay`, just what became of it. */
function tell(locale: Locale, { refused, removed }: Outcome, stay: boolean) {
  const paths = pathsOf(locale)
  if (stay) {
    const changed: Changed = refused
      ? { ok: false, problem: problemIn(refused) }
      : { ok: true, removed }
    return data(changed, { status: refused ? 409 : 200 })
  }
  if (refused) return redirect(paths.cart({ problem: problemIn(refused) }))
  const news = removed ? { removed: removed.variant, quantity: removed.quantity } : { updated: 1 }
  return redirect(paths.cart(news))
}

/** One write to the fan's own cart; `stay` is set by the page's script, which stays where it is. */
export async function changeCart(
  locale: Locale,
  request: Request,
  change: Change,
  { stay = false } = {},
) {
  const session = await readSession(request)
  const found = await askForCart(locale, session)
  if (!found.ok) return tell(locale, { refused: found }, stay)
  const { cart, access, lost } = found.value
  if (cart) return tell(locale, await change(access, cart), stay)
  // The page itself tells of a lost cart.
  return redirect(pathsOf(locale).cart(), lost ? {} : { headers: await saved(session) })
}
