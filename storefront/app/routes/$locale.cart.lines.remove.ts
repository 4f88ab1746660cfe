import { type ActionFunctionArgs } from "@remix-run/node"
import { z } from "zod"
import { removeLine } from "~/commerce/cart.server"
import type { Cart } from "~/commerce/types"
import { changeCart } from "~/lib/cart-write.server"
import { localeOf, ownForm } from "~/lib/page.server"
import { MAX_QUANTITY } from "~/lib/quantity"
import type { CartAccess } from "~/session.server"

const Removal = z.object({
  line: z.string().min(1).max(100),
  /** Set by the page's script: answer with what happened instead of another page. */
  stay: z.string().optional(),
})

/** Takes a line out; the answer has what undoing it needs. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const parsed = Removal.safeParse(Object.fromEntries(await ownForm(request)))
  if (!parsed.success) throw new Response("not a line", { status: 400 })
  const { line: id, stay } = parsed.data
  const change = async (access: CartAccess, cart: Cart) => {
    const line = cart.items?.find((item) => item.id === id)
    if (!line) return {} // gone already, by another tab
    const answer = await removeLine(locale, access, line.id)
    if (!answer.ok) return { refused: answer }
    // As much as can be put back at once: several additions may have made it more.
    const quantity = Math.min(line.quantity, MAX_QUANTITY)
    return { removed: { variant: line.variant_id ?? "", quantity } }
  }
  return changeCart(locale, request, change, { stay: stay !== undefined })
}
