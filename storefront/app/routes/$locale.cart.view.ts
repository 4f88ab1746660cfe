import { data, type LoaderFunctionArgs } from "@remix-run/node"
import { findCart } from "~/commerce/cart.server"
import { viewCart, type CartView } from "~/lib/cart-view.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { localeOf } from "~/lib/page.server"
import { readSession, saved } from "~/session.server"

// A loader's own headers reach a `.data` answer only through this.
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders

/** Also after a refused change: what is left may be the reason. */
export const shouldRevalidate = () => true

/** A cart for its drawer. */
interface Viewed {
  /** Null for one without a line. */
  cart: CartView | null
  /** An earlier cart was remembered, but it is gone. */
  lost: boolean
  /** Commerce is away: nothing is known of the cart. */
  failed: boolean
}

/** The fan's cart as its drawer shows it, asked for when that opens: no page has it in its markup. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const session = await readSession(request)
  const view = async (): Promise<Viewed> => {
    const { cart, access, lost } = await findCart(locale, session)
    return { cart: cart && (await viewCart(locale, cart, access)), lost, failed: false }
  }
  // The page below the drawer stands without it.
  const viewed = await view().catch((thrown: unknown): Viewed => {
    if (thrown instanceof Response) return { cart: null, lost: false, failed: true }
    throw thrown
  })
  const forgets = viewed.lost ? await saved(session) : {}
  return data(viewed, { headers: { ...PERSONAL_PAGE, ...forgets } })
}
