import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ICustomerModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, validateEmail } from "@medusajs/framework/utils"

async function guestOf(customers: ICustomerModuleService, email: string): Promise<string> {
  const find = async () =>
    (await customers.listCustomers({ email, has_account: false }, { select: ["id"], take: 1 }))[0]
  const known = await find()
  if (known) return known.id
  try {
    return (await customers.createCustomers({ email })).id
  } catch (error) {
    const made = await find() // by another cart in the same moment; the table takes one per address
    if (made) return made.id
    throw error
  }
}

/**
 * Before an e-mail address is written onto a cart that is nobody's: gives the cart to the guest of that
 * address. Medusa would give it to the account of the address, and the order later shows there; but
 * nobody who makes an account proves to own its address, nor does who types one (docs/decisions/0018).
 * A cart of an account stays there, whatever is typed: it came there by the account's own token.
 */
export async function guestBuyer(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const { email } = req.body as { email?: string | null }
  if (!email) return next()
  const address = validateEmail(email)
  const { id = "" } = req.params
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "customer_id"],
    filters: { id },
  })
  if (!data[0] || data[0].customer_id) return next()
  const customer_id = await guestOf(req.scope.resolve(Modules.CUSTOMER), address)
  await req.scope.resolve(Modules.CART).updateCarts(id, { customer_id })
  return next()
}
