import type { LoaderFunctionArgs } from "@remix-run/node"
import { findCart } from "~/commerce/cart.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { localeOf } from "~/lib/page.server"
import { readSession } from "~/session.server"

/** The small personal part of every page. */
export interface Me {
  /** How many pieces are in the cart; null while commerce does not say. */
  count: number | null
  signedIn: boolean
}

/** Asked for by the page's script alone, as JSON. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const session = await readSession(request)
  const found = await findCart(locale, session).catch((thrown: unknown) => {
    if (thrown instanceof Response) return null
    throw thrown
  })
  const items = found?.cart?.items ?? []
  const count = found && items.reduce((sum, { quantity }) => sum + quantity, 0)
  const me: Me = { count, signedIn: session.has("token") }
  return Response.json(me, { headers: PERSONAL_PAGE })
}
