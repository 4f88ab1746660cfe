import { type ActionFunctionArgs } from "@remix-run/node"
import { z } from "zod"
import { addPromotion, removePromotion } from "~/commerce/cart.server"
import { changeCart } from "~/lib/cart-write.server"
import { localeOf, ownForm } from "~/lib/page.server"

const code = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}_-]{1,60}$/u)
const Codes = z.union([z.object({ remove: code }), z.object({ code })])

/** Adds or removes a promotion code. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const parsed = Codes.safeParse(Object.fromEntries(await ownForm(request)))
  return changeCart(locale, request, async (cart) => {
    if (!parsed.success) {
      return { refused: { ok: false, status: 422, code: "promotion_unfit", message: "" } }
    }
    const change = parsed.data
    const answer =
      "remove" in change
        ? await removePromotion(locale, cart, change.remove)
        : await addPromotion(locale, cart, change.code)
    return answer.ok ? {} : { refused: answer }
  })
}
