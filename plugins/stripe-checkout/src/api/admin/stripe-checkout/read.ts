import type { MedusaContainer } from "@medusajs/framework/types"
import { stripeCheckout } from "../../../checkout/services"
import { stripeMode } from "../../../lib/dashboard"
import type { GiveBackRow } from "../../../modules/stripe_checkout/service"
import { giveBackView, type GiveBackView } from "./views"

export const modeOf = (scope: MedusaContainer) => stripeMode(stripeCheckout(scope).options)

/** Give-backs with what their attempts know of them: the cart and the amount. */
export async function giveBackViews(
  scope: MedusaContainer,
  rows: GiveBackRow[],
): Promise<GiveBackView[]> {
  if (!rows.length) return []
  const ids = rows.map(({ attempt_id }) => attempt_id)
  const attempts = await stripeCheckout(scope).listAttempts({ id: ids }, { take: ids.length })
  const byId = new Map(attempts.map((attempt) => [attempt.id, attempt]))
  return rows.flatMap((row) => {
    const attempt = byId.get(row.attempt_id)
    return attempt ? [giveBackView(row, attempt, modeOf(scope))] : []
  })
}
