import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcile } from "../checkout/reconcile"
import { lockCart } from "../checkout/services"

/** Not a cart's id: one round at a time, however many processes run the job. */
const ROUND = "reconciler"

/** Asks Stripe about payments left open, and settles them. */
export default async function reconcilePayments(scope: MedusaContainer) {
  await lockCart(scope, ROUND, 0, () => reconcile(scope))
}

export const config = { name: "reconcile-stripe-checkout", schedule: "*/15 * * * * *" }
