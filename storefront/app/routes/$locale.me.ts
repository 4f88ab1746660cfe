import { data, type LoaderFunctionArgs } from "@remix-run/node"
import { findCart } from "~/commerce/cart.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { localeOf } from "~/lib/page.server"
import { readSession } from "~/session.server"

// A loader's own headers reach a `.data` answer only through this.
export const headers = () => PERSONAL_PAGE

/** The small personal part of every page: how much is in the cart, and whether one is signed in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const session = await readSession(request)
  // Commerce may be away: that must not take down the page that asks.
  const { cart } = await findCart(locale, session).catch((thrown: unknown) => {
    if (thrown instanceof Response) return { cart: null }
    throw thrown
  })
  const count = (cart?.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0)
  return data({ count, signedIn: session.has("token") }, { headers: PERSONAL_PAGE })
}
