import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { environment } from "../config/environment"
import { chooseStoreLocale } from "../config/locales"
import {
  GIVEN_BACK_REASONS,
  paymentFailed,
  type GivenBackReason,
  type PaymentFailure,
} from "../emails/payment-failed"
import { storeLinks } from "../lib/store-links"
import { mailKeys, type Mail } from "./mail"

/** As in the events of the payment plugin. */
export interface FailedPayment {
  attempt_id: string
  cart_id: string
  reason: string
  /** Whether money had come and is returned. */
  given_back: boolean
}

/** The fan is told of an unknown reason in the most general words. */
const isReason = (reason: string): reason is GivenBackReason =>
  (GIVEN_BACK_REASONS as readonly string[]).includes(reason)

export function failureOf({ reason, given_back }: FailedPayment): PaymentFailure {
  if (given_back) {
    return { kind: "given_back", reason: isReason(reason) ? reason : "not_completed" }
  }
  return { kind: reason === "authorisation_lapsed" ? "lapsed" : "failed" }
}

interface Cart {
  email: string | null
  customer_id: string | null
  locale: string | null
  metadata: Record<string, unknown> | null
  shipping_address: { country_code: string | null } | null
}

const CART_FIELDS = ["id", "email", "customer_id", "locale", "metadata"]

/** What became of the money of a payment that led to no order; nothing if the cart has no address. */
export async function composePaymentFailed(
  scope: MedusaContainer,
  failed: FailedPayment,
): Promise<Mail[]> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [...CART_FIELDS, "shipping_address.country_code"],
    filters: { id: failed.cart_id },
  })
  const cart = data[0] as unknown as Cart | undefined
  if (!cart?.email) return []
  const locale = chooseStoreLocale({
    storefront_locale: cart.metadata?.storefront_locale,
    locale: cart.locale,
    country: cart.shipping_address?.country_code,
  })
  const links = storeLinks(environment().STORE_URL, locale.pair)
  const failure = failureOf(failed)
  const url = failure.kind === "lapsed" ? links.home() : links.cart()
  return [
    {
      key: mailKeys.paymentFailed(failed.attempt_id),
      template: "payment-failed",
      to: cart.email,
      resource_type: "checkout_attempt",
      resource_id: failed.attempt_id,
      receiver_id: cart.customer_id,
      email: await paymentFailed({ locale, url, failure }),
    },
  ]
}
