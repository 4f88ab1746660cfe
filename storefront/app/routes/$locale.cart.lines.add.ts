import { data, redirect, type ActionFunctionArgs } from "@remix-run/node"
import { z } from "zod"
import { addLine } from "~/commerce/cart.server"
import type { Refused } from "~/commerce/client.server"
import { MAX_QUANTITY } from "~/lib/quantity"
import { localeOf, ownForm } from "~/lib/page.server"
import { pathsOf, safeNext } from "~/lib/paths"
import { readSession, saved } from "~/session.server"

const Line = z.object({
  variant: z.string().regex(/^variant_[A-Za-z0-9]+$/),
  quantity: z.coerce.number().int().min(1).max(MAX_QUANTITY),
  next: z.string().nullish(),
  /** Set by the page's script: answer with what happened instead of another page. */
  stay: z.string().nullish(),
})

type Problem = "unavailable" | "not_sold" | "busy" | "failed"
export type Added = { ok: true } | { ok: false; problem: Problem }

const problemOf = ({ message, status }: Refused): Problem => {
  // Too many from this address, or too many in all: to a fan it is one, and passes.
  if (status === 503 || status === 429) return "busy"
  if (/inventory|stock/i.test(message)) return "unavailable"
  return /price/i.test(message) ? "not_sold" : "failed"
}

const withQuery = (path: string, name: string, value: string) =>
  `${path}${path.includes("?") ? "&" : "?"}${name}=${value}`

/** Puts a variant into the cart, and returns to the page it was chosen on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const parsed = Line.safeParse(Object.fromEntries(await ownForm(request)))
  if (!parsed.success) throw new Response("not a line", { status: 400 })
  const { variant, quantity, next, stay } = parsed.data
  const session = await readSession(request)
  const answer = await addLine(locale, session, { variantId: variant, quantity })
  const result: Added = answer.ok ? { ok: true } : { ok: false, problem: problemOf(answer) }
  const headers = await saved(session)
  if (stay) return data(result, { headers, status: result.ok ? 200 : 409 })
  const back = safeNext(next ?? null, locale, pathsOf(locale).cart())
  const [name, value] = result.ok ? ["added", "1"] : ["problem", result.problem]
  return redirect(withQuery(back, name as string, value as string), { headers })
}
