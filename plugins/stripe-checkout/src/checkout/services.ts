import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { withCartLock, type Locked } from "../lib/cart-lock"
import { STRIPE_CHECKOUT } from "../modules/stripe_checkout"
import type StripeCheckoutService from "../modules/stripe_checkout/service"

/** Medusa's id of the provider: pp_<identifier>_<id in medusa-config>. */
export const PROVIDER_ID = "pp_stripe-checkout_stripe"

export const stripeCheckout = (scope: MedusaContainer): StripeCheckoutService =>
  scope.resolve(STRIPE_CHECKOUT)

export const payments = (scope: MedusaContainer): IPaymentModuleService =>
  scope.resolve(Modules.PAYMENT)

export const log = (scope: MedusaContainer) => scope.resolve(ContainerRegistrationKeys.LOGGER)

/** Why something failed, in a word: never the sentence, which may name a person or a cart. */
export const wordOf = (error: Error & { code?: string }): string =>
  (error.code ?? error.name).slice(0, 100)

/** `withCartLock` on the application's database, within the limits of this process. */
export async function lockCart<T>(
  scope: MedusaContainer,
  cartId: string,
  waitMs: number,
  work: () => Promise<T>,
): Promise<Locked<T>> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const limits = stripeCheckout(scope).options.locks
  const run = await withCartLock(knex, cartId, waitMs, work, limits)
  if (!run.locked && run.why === "crowded") {
    const { connections, queueMs } = limits
    log(scope).warn(`stripe-checkout: all ${connections} locks were taken for ${queueMs} ms`)
  }
  return run
}
