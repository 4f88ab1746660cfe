import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { OnBooks } from "../lib/refund"
import { stripeCheckout } from "./services"

/** Looks refunds up in Medusa's payment module. One that is being made is there, one that broke off is not. */
export const booksOf =
  (scope: MedusaContainer): OnBooks =>
  async (refundIds) => {
    const rows = await scope
      .resolve(Modules.PAYMENT)
      .listRefunds({ id: refundIds }, { select: ["id"], take: refundIds.length })
    return new Set(rows.map(({ id }) => id))
  }

/**
 * Whether an order is being made for what was paid in one of Stripe's sessions. Also where the attempt names
 * its order already: that may have been written by a completion which never heard so, and is being undone.
 */
export async function isBeingCompleted(scope: MedusaContainer, sessionId: string) {
  const attempt = await stripeCheckout(scope).retrieveAttemptBySession(sessionId)
  return attempt?.state === "completing"
}

/** Whether what was paid in one of Stripe's sessions went back, or is owed. */
export async function isGivenBack(scope: MedusaContainer, sessionId: string) {
  const attempt = await stripeCheckout(scope).retrieveAttemptBySession(sessionId)
  return attempt?.state === "given_back"
}
