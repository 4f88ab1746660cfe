import type { MedusaContainer } from "@medusajs/framework/types"
import { applyTranslations, CartWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  addShippingMethodToCartStep,
  emitEventStep,
  removeShippingMethodFromCartStep,
} from "@medusajs/medusa/core-flows"
import { deliveries, type Delivery } from "@podium/stripe-checkout/today/deliveries"
import type { PricedCart } from "@podium/stripe-checkout/today/priced-cart"
import { setTaxesStep } from "./set-taxes"

/** Carried by ourselves: Medusa's manual provider, which has nothing to say to a choice. */
const OUR_OWN = /^manual_/

interface Choice {
  cart: PricedCart
  delivery: Delivery
  /** Ids of the cart's deliveries that this one takes the place of. */
  instead: string[]
}

/**
 * What choosing a delivery comes to. Undefined where it is not as simple as that: it cannot be had, or a
 * carrier has to be asked.
 */
export async function choiceOf(
  scope: MedusaContainer,
  cart: PricedCart,
  optionId: string,
): Promise<Choice | undefined> {
  const chosen = cart.shipping_methods
  const known = [optionId, ...chosen.map(({ shipping_option_id: id }) => id)]
  const found = (await deliveries(scope, cart, [...new Set(known)])) ?? []
  const delivery = found.find(({ id }) => id === optionId)
  if (!delivery || !OUR_OWN.test(delivery.provider_id)) return undefined
  const profileOf = (id: string) => found.find((one) => one.id === id)?.shipping_profile_id
  const isReplaced = (id: string) =>
    (profileOf(id) ?? delivery.shipping_profile_id) === delivery.shipping_profile_id
  const instead = chosen.filter(({ shipping_option_id: id }) => isReplaced(id)).map(({ id }) => id)
  const words = { id: delivery.id, name: delivery.name }
  await applyTranslations({
    localeCode: cart.locale ?? undefined,
    objects: [words],
    container: scope,
  })
  return { cart, delivery: { ...delivery, name: words.name }, instead }
}

const methodOf = ({ cart, delivery }: Choice) => ({
  cart_id: cart.id,
  name: delivery.name,
  shipping_option_id: delivery.id,
  amount: delivery.amount,
  is_tax_inclusive: delivery.is_tax_inclusive,
  data: {},
})

/** The cart as it is with its new delivery, for its taxes. */
function changed({ input, made }: { input: Choice; made: { id: string }[] }): PricedCart {
  const { cart, instead } = input
  const added = made.map(({ id }) => ({ ...methodOf(input), id, tax_lines: [], adjustments: [] }))
  const stay = cart.shipping_methods.filter(({ id }) => !instead.includes(id))
  return { ...cart, shipping_methods: [...stay, ...added] }
}

/**
 * Gives a cart a delivery with the taxes on it: a tenth of the queries of Medusa's
 * `add-shipping-method-to-cart`. For carts that `asPlainCart` gives; checked again, with the prices,
 * before the cart is paid.
 */
export const chooseDeliveryWorkflow = createWorkflow("choose-delivery", (input: Choice) => {
  const id = transform({ input }, ({ input }) => input.cart.id)
  const old = transform({ input }, ({ input }) => ({ shipping_method_ids: input.instead }))
  removeShippingMethodFromCartStep(old)
  const method = transform({ input }, ({ input }) => ({ shipping_methods: [methodOf(input)] }))
  const made = addShippingMethodToCartStep(method)
  setTaxesStep(transform({ input, made }, (of) => changed(of)))
  emitEventStep({ eventName: CartWorkflowEvents.UPDATED, data: { id } })
  return new WorkflowResponse(undefined)
})
