import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { environment } from "../config/environment"
import { chooseStoreLocale, type StoreLocale } from "../config/locales"
import { passwordReset } from "../emails/password-reset"
import { adminPasswordReset, storeLinks } from "../lib/store-links"
import { mailKeys, type Mail } from "./mail"

/** As in Medusa's event auth.password_reset. */
export interface PasswordReset {
  /** The e-mail address that the account signs in with. */
  entity_id: string
  actor_type: string
  token: string
  /** What the client sent along: not to be trusted. */
  metadata: Record<string, unknown> | null
}

async function localeOf(scope: MedusaContainer, reset: PasswordReset): Promise<StoreLocale> {
  const asked = reset.metadata?.storefront_locale
  if (reset.actor_type !== "customer") return chooseStoreLocale({ storefront_locale: asked })
  const [customer] = await scope
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email: reset.entity_id, has_account: true }, { take: 1 })
  const known = customer?.metadata?.storefront_locale
  return chooseStoreLocale({ storefront_locale: asked ?? known })
}

/** The link for a new password: customers' to the storefront, staff's to the admin. */
export async function composePasswordReset(
  scope: MedusaContainer,
  reset: PasswordReset,
): Promise<Mail[]> {
  const { STORE_URL, COMMERCE_URL } = environment()
  const { entity_id: address, actor_type, token } = reset
  const locale = await localeOf(scope, reset)
  const url =
    actor_type === "user"
      ? adminPasswordReset(COMMERCE_URL, token, address)
      : storeLinks(STORE_URL, locale.pair).passwordReset(token, address)
  // The token itself must not be kept.
  const digest = createHash("sha256").update(token).digest("hex").slice(0, 32)
  return [
    {
      key: mailKeys.passwordReset(digest),
      template: "password-reset",
      to: address,
      resource_type: actor_type,
      resource_id: digest,
      email: await passwordReset({ locale, url, email: address }),
    },
  ]
}
