import type { ICustomerModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules, validateEmail } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readPricedCart } from "@podium/stripe-checkout/today/priced-cart"

/** Whose a cart is now, as far as the answer depends on it. */
export interface KnownBuyer {
  id: string
  email: string
  has_account: boolean
}

/** Whose a cart becomes. `made`: the guest was not known before. */
export interface Buyer {
  customer_id: string
  email: string
  made: boolean
}

async function guestOf(customers: ICustomerModuleService, email: string): Promise<Buyer> {
  const find = async () => {
    const filters = { email, has_account: false }
    const [known] = await customers.listCustomers(filters, { select: ["id"], take: 1 })
    return known && { customer_id: known.id, email, made: false }
  }
  const known = await find()
  if (known) return known
  try {
    return { customer_id: (await customers.createCustomers({ email })).id, email, made: true }
  } catch (error) {
    const made = await find() // by another cart in the same moment; the table takes one per address
    if (made) return made
    throw error
  }
}

/**
 * Whose a cart becomes when an e-mail address is typed into it: that of the guest of the address. Medusa
 * would give it to the account of the address, and the order later shows there; but nobody who makes an
 * account proves to own its address, nor does who types one (docs/decisions/0018). A cart of an account
 * stays there, whatever is typed: it came there by the account's own token.
 * @throws MedusaError 400 for what is no address
 */
export async function buyerOf(
  scope: MedusaContainer,
  now: KnownBuyer | null,
  typed: string,
): Promise<Buyer> {
  const email = validateEmail(typed)
  if (now?.has_account || now?.email === email) return { customer_id: now.id, email, made: false }
  return guestOf(scope.resolve(Modules.CUSTOMER), email)
}

/** Before Medusa's own workflow writes an address onto a cart that is nobody's: it would choose otherwise. */
export async function giveToBuyer(scope: MedusaContainer, cartId: string, typed: string) {
  const cart = await readPricedCart(scope, cartId)
  if (!cart || cart.customer_id) return
  const { customer_id } = await buyerOf(scope, null, typed)
  await scope.resolve(Modules.CART).updateCarts(cartId, { customer_id })
}

interface Typed {
  now: KnownBuyer | null
  email: string | null | undefined
}

/** `buyerOf` in a workflow; nobody where no address was typed. Undo: a guest who was made goes again. */
export const buyerStep = createStep(
  "find-buyer",
  async ({ now, email }: Typed, { container }) => {
    const buyer = email ? await buyerOf(container, now, email) : null
    return new StepResponse(buyer, buyer?.made ? buyer.customer_id : undefined)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.CUSTOMER).deleteCustomers(id)
  },
)
