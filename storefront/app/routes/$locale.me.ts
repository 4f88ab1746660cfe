import type { LoaderFunctionArgs } from "@remix-run/node"
import { findCart } from "~/commerce/cart.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { localeOf } from "~/lib/page.server"
import { readSession } from "~/session.server"

/** The small personal part of every page. */
export interface Me {
  /** How many pieces are in the cart. */
  count: number
  signedIn: boolean
}

/** Asked for by the page's script alone, as JSON. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const session = await readSession(request)
  // While commerce is away that is the answer: the page that asks keeps what it knows.
  const { cart } = await findCart(locale, session)
  const count = (cart?.items ?? []).reduce((sum, { quantity }) => sum + quantity, 0)
  const me: Me = { count, signedIn: session.has("token") }
  return Response.json(me, { headers: PERSONAL_PAGE })
}
