import { redirect, type ActionFunctionArgs } from "@remix-run/node"
import { endSession } from "~/commerce/customer.server"
import { localeOf, ownForm } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { readSession, saved } from "~/session.server"

/**
 * What this browser remembers of what was looked at goes as well. The language stands in the address, and
 * which devices have signed in before in the session's cookie: both stay.
 */
const FORGET = { "Clear-Site-Data": '"storage"' }

/**
 * Ends the session at commerce, or all of the account with `everywhere`, and forgets the token, the carts
 * and the payment last begun: the next person at this screen begins anew. While commerce is out of reach
 * this browser forgets all the same; who meant every browser is told that it did not work.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const form = await ownForm(request)
  const everywhere = form.get("everywhere") === "on"
  const session = await readSession(request)
  const token = session.get("token")
  if (token) {
    await endSession(locale, token, everywhere).catch((outage: unknown) => {
      if (everywhere) throw outage
    })
  }
  session.unset("token")
  session.unset("carts")
  session.unset("paying")
  return redirect(pathsOf(locale).home(), { headers: { ...FORGET, ...(await saved(session)) } })
}
