import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { accountOf, guestOrdersOf } from "../claims/guest-orders"
import { environment } from "../config/environment"
import { chooseStoreLocale } from "../config/locales"
import { orderClaim } from "../emails/order-claim"
import { signOrderClaim } from "../lib/order-claim"
import { storeLinks } from "../lib/store-links"
import { mailKeys, type Mail } from "./mail"

/** As in our event order_claim.requested. */
export interface OrderClaimRequest {
  customer_id: string
  /** The pair that the customer asked from, such as `fr-ca`: not to be trusted. */
  storefront_locale: string
}

/**
 * The link that brings a guest's orders into the account of their address; nothing where there are none.
 * It goes to the account's address alone, so who can use it reads that mailbox.
 */
export async function composeOrderClaim(
  scope: MedusaContainer,
  { customer_id, storefront_locale }: OrderClaimRequest,
): Promise<Mail[]> {
  const account = await accountOf(scope, customer_id)
  if (!account?.email || !(await guestOrdersOf(scope, account.email)).length) return []
  const { STORE_URL, ORDER_LINK_SECRET } = environment()
  const { email } = account
  const token = signOrderClaim({ customer_id, email }, ORDER_LINK_SECRET[0], new Date())
  const locale = chooseStoreLocale({ storefront_locale })
  const url = storeLinks(STORE_URL, locale.pair).orderClaim(token)
  // The token itself must not be kept.
  const digest = createHash("sha256").update(token).digest("hex").slice(0, 32)
  return [
    {
      key: mailKeys.orderClaim(digest),
      template: "order-claim",
      to: email,
      resource_type: "customer",
      resource_id: customer_id,
      receiver_id: customer_id,
      email: await orderClaim({ locale, url, email }),
    },
  ]
}
