import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { startPayment } from "~/commerce/checkout.server"
import { checkoutOf } from "~/lib/checkout.server"
import { localeOf, ownForm } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"

const SEE_OTHER = 303

/** Refusals that the first step can mend. */
const OF_THE_FIRST_STEP = ["email_missing", "address_missing"]

/** Nobody pays by visiting an address. */
export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(pathsOf(localeOf(params)).delivery())

/** Leads to Stripe's page, or back with the reason why not. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  await ownForm(request)
  const { cart } = await checkoutOf(locale, request)
  const answer = await startPayment(locale, cart)
  if (answer.ok) return redirect(answer.value.checkout_session.url, SEE_OTHER)
  const paths = pathsOf(locale)
  const problem = { problem: answer.code }
  const back = OF_THE_FIRST_STEP.includes(answer.code)
    ? paths.checkout(problem)
    : paths.delivery(problem)
  return redirect(back, SEE_OTHER)
}
