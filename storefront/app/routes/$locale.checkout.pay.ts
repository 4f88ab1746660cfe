import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { chooseDelivery } from "~/commerce/cart.server"
import { startPayment } from "~/commerce/checkout.server"
import { regionOf } from "~/commerce/regions.server"
import { checkoutOf, optionIn } from "~/lib/checkout.server"
import { localeOf, ownForm } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { saved } from "~/session.server"

const SEE_OTHER = 303
const TOO_MANY_REQUESTS = 429

/** Refusals that the first step can mend. */
const OF_THE_FIRST_STEP = ["email_missing", "address_missing"]

/** Nobody pays by visiting an address. */
export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(pathsOf(localeOf(params)).delivery())

/** Leads to Stripe's page, or back with the reason why not. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const option = optionIn(await ownForm(request))
  const { cart, access, session } = await checkoutOf(locale, request)
  const paths = pathsOf(locale)
  if (option && option !== cart.shipping_methods?.[0]?.shipping_option_id) {
    // Ticked, but not in the total yet (no JavaScript): nobody pays a total that was not shown.
    const chosen = await chooseDelivery(locale, access, option)
    return redirect(paths.delivery(chosen.ok ? { chosen: 1 } : { problem: chosen.code }), SEE_OTHER)
  }
  const answer = await startPayment(locale, access)
  if (answer.ok) {
    const { id, url } = answer.value.checkout_session
    const region = (await regionOf(locale)).id
    session.set("paying", { session: id, cart: access, region })
    return redirect(url, { status: SEE_OTHER, headers: await saved(session) })
  }
  const code = answer.status === TOO_MANY_REQUESTS ? "checkout_busy" : answer.code
  const problem = { problem: code }
  if (answer.code === "items_unavailable") return redirect(paths.cart(problem), SEE_OTHER)
  if (answer.code === "items_share_stock") {
    const lines = [answer.details?.line_ids].flat().join()
    return redirect(paths.cart({ ...problem, lines }), SEE_OTHER)
  }
  const back = OF_THE_FIRST_STEP.includes(answer.code)
    ? paths.checkout(problem)
    : paths.delivery(problem)
  return redirect(back, SEE_OTHER)
}
