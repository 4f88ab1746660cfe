import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateCartDTO } from "@medusajs/framework/types"
import {
  emitEventStep,
  findOrCreateCustomerStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows"
import { CartWorkflowEvents } from "@medusajs/framework/utils"
import type { PricedCart } from "@podium/stripe-checkout/today/priced-cart"
import { setTaxesStep } from "./set-taxes"

/** Who buys, and where it goes: what POST /store/carts/:id takes. */
export type Details = Pick<UpdateCartDTO, "email" | "shipping_address" | "billing_address">

interface Input {
  cart: PricedCart
  details: Details
}

const country = (address: unknown): unknown =>
  (address as { country_code?: string | null } | null | undefined)?.country_code

/**
 * Whether details can be set without looking at anything else of a cart: its country stays (another is
 * checked against the region), and no delivery was chosen yet for the old address.
 */
export const areSimple = (cart: PricedCart, { shipping_address: to }: Details): boolean =>
  !cart.shipping_methods.length && (!to || country(to) === country(cart.shipping_address))

/** Medusa's own rule: a registered customer may give another e-mail, everyone else is known by theirs. */
function emailOf({ details, customer }: { details: Details; customer: Found }) {
  return customer.customer?.has_account ? details.email : customer.email
}
interface Found {
  customer?: { id: string; email: string; has_account: boolean } | null
  email?: string | null
}

function changes({ cart, details, found }: Input & { found: Found }): UpdateCartDTO[] {
  const who = details.email && found.customer
  return [
    {
      id: cart.id,
      ...details,
      ...(who && {
        customer_id: who.id,
        email: emailOf({ details, customer: found }) ?? undefined,
      }),
    },
  ]
}

/** The cart as it is after the change, for its taxes. */
const changed = ({ cart, details, found }: Input & { found: Found }): PricedCart => ({
  ...cart,
  customer: found.customer ? { ...cart.customer, ...found.customer } : cart.customer,
  shipping_address:
    (details.shipping_address as PricedCart["shipping_address"]) ?? cart.shipping_address,
})

/**
 * Sets who buys and where it goes, with the customer and the taxes that follow from it: one reading where
 * Medusa's `update-cart` has four. For carts that `asPlainCart` gives and details that are simple.
 */
export const setDetailsWorkflow = createWorkflow("set-cart-details", (input: Input) => {
  const id = transform({ input }, ({ input }) => input.cart.id)
  const wanted = transform({ input }, ({ input: { cart, details } }) => ({
    customerId: cart.customer_id,
    email: details.email ?? cart.email,
  }))
  const found = findOrCreateCustomerStep(wanted) as unknown as Found
  const all = transform({ input, found }, ({ input, found }) => ({ ...input, found }))
  updateCartsStep(transform({ all }, ({ all }) => changes(all)))
  setTaxesStep(transform({ all }, ({ all }) => changed(all)))
  emitEventStep({ eventName: CartWorkflowEvents.UPDATED, data: { id } })
  return new WorkflowResponse(undefined)
})
