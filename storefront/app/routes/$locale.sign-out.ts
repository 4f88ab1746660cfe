import { redirect, type ActionFunctionArgs } from "@remix-run/node"
import { localeOf, ownForm } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { readSession, saved } from "~/session.server"

/** Forgets the token, the carts and the payment last begun: the next person at this screen begins anew. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  await ownForm(request)
  const session = await readSession(request)
  session.unset("token")
  session.unset("carts")
  session.unset("paying")
  return redirect(pathsOf(locale).home(), { headers: await saved(session) })
}
