import { type ActionFunctionArgs } from "@remix-run/node"
import { z } from "zod"
import { removeLine, updateLine } from "~/commerce/cart.server"
import { changeCart } from "~/lib/cart-write.server"
import { localeOf, ownForm } from "~/lib/page.server"
import type { CartAccess } from "~/session.server"

/** Up to 99. An empty field is no quantity: as a number it would be none, and remove the line. */
const Quantity = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number)

const Change = z.object({
  line: z.string().min(1).max(100),
  /** What a pressed step leads to (`to`) goes before the number that stood in the field beside it. */
  quantity: Quantity,
  /** Set by the page's script: answer with what happened instead of another page. */
  stay: z.string().optional(),
})

/** Sets a line's quantity; none removes it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const form = Object.fromEntries(await ownForm(request))
  const parsed = Change.safeParse({ ...form, quantity: form.to ?? form.quantity })
  if (!parsed.success) throw new Response("not a quantity", { status: 400 })
  const { line, quantity, stay } = parsed.data
  const change = async (cart: CartAccess) => {
    const answer =
      quantity === 0
        ? await removeLine(locale, cart, line)
        : await updateLine(locale, cart, line, quantity)
    return answer.ok ? {} : { refused: answer }
  }
  return changeCart(locale, request, change, { stay: stay !== undefined })
}
