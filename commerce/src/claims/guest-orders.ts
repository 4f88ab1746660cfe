import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** An order, and the guest whose it is. */
export interface GuestOrder {
  id: string
  customer_id: string
}

/** The orders that were placed with an e-mail address and without an account. */
export async function guestOrdersOf(scope: MedusaContainer, email: string): Promise<GuestOrder[]> {
  const guests = await scope
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email: email.toLowerCase(), has_account: false }, { select: ["id"] })
  if (!guests.length) return []
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "customer_id"],
    filters: { customer_id: guests.map(({ id }) => id), is_draft_order: false },
  })
  return data as unknown as GuestOrder[]
}

/** The account of a signed-in customer: its address is the one that was registered. */
export async function accountOf(scope: MedusaContainer, customerId: string) {
  const [found] = await scope
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: customerId, has_account: true }, { take: 1 })
  return found ?? null
}
