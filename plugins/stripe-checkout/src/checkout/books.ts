import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { OnBooks } from "../lib/refund"

/** Looks refunds up in Medusa's payment module. One that is being made is there, one that broke off is not. */
export const booksOf =
  (scope: MedusaContainer): OnBooks =>
  async (refundIds) => {
    const rows = await scope
      .resolve(Modules.PAYMENT)
      .listRefunds({ id: refundIds }, { select: ["id"], take: refundIds.length })
    return new Set(rows.map(({ id }) => id))
  }
