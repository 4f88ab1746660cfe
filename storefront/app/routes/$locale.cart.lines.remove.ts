import { type ActionFunctionArgs } from "@remix-run/node"
import { z } from "zod"
import { removeLine } from "~/commerce/cart.server"
import { changeCart } from "~/lib/cart-write.server"
import { localeOf, ownForm } from "~/lib/page.server"

const Removal = z.object({ line: z.string().min(1).max(100) })

/** Takes a line out; the cart page offers to undo it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const parsed = Removal.safeParse(Object.fromEntries(await ownForm(request)))
  if (!parsed.success) throw new Response("not a line", { status: 400 })
  return changeCart(locale, request, async (cart) => {
    const line = cart.items?.find(({ id }) => id === parsed.data.line)
    if (!line) return {} // gone already, by another tab
    const answer = await removeLine(locale, cart, line.id)
    if (!answer.ok) return { refused: answer }
    return { news: { removed: line.variant_id ?? "", quantity: line.quantity } }
  })
}
