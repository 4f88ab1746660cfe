import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateCartDTO } from "@medusajs/framework/types"
import { emitEventStep, updateCartsStep } from "@medusajs/medusa/core-flows"
import { CartWorkflowEvents } from "@medusajs/framework/utils"
import type { PricedCart } from "@podium/stripe-checkout/today/priced-cart"
import { buyerStep, type Buyer } from "./buyer"
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

function changes({ cart, details, buyer }: Input & { buyer: Buyer | null }): UpdateCartDTO[] {
  const who = buyer && { customer_id: buyer.customer_id, email: buyer.email }
  return [{ id: cart.id, ...details, ...who }]
}

/** The cart as it is after the change, for its taxes: those of another customer know no groups yet. */
const changed = ({ cart, details, buyer }: Input & { buyer: Buyer | null }): PricedCart => ({
  ...cart,
  customer:
    !buyer || buyer.customer_id === cart.customer?.id
      ? cart.customer
      : { id: buyer.customer_id, email: buyer.email, has_account: false },
  shipping_address:
    (details.shipping_address as PricedCart["shipping_address"]) ?? cart.shipping_address,
})

/**
 * Sets who buys and where it goes, with the customer and the taxes that follow from it: one reading where
 * Medusa's `update-cart` has four. For carts that `asPlainCart` gives and details that are simple.
 */
export const setDetailsWorkflow = createWorkflow("set-cart-details", (input: Input) => {
  const id = transform({ input }, ({ input }) => input.cart.id)
  const typed = transform({ input }, ({ input: { cart, details } }) => ({
    now: cart.customer,
    email: details.email,
  }))
  const buyer = buyerStep(typed)
  const all = transform({ input, buyer }, ({ input, buyer }) => ({ ...input, buyer }))
  updateCartsStep(transform({ all }, ({ all }) => changes(all)))
  setTaxesStep(transform({ all }, ({ all }) => changed(all)))
  emitEventStep({ eventName: CartWorkflowEvents.UPDATED, data: { id } })
  return new WorkflowResponse(undefined)
})
