import { z } from "zod"
import { metadataParam } from "../params/metadata"
import { currency, email, flag, integer, oneOf, text, webUrl } from "../params/scalars"
import { lineItemParam, shippingOptionParam } from "./line-params"
import { HOLDABLE_METHODS, LOCALES, METHOD_NAMES } from "./words"

const off = z.strictObject({ enabled: flag.refine((enabled) => !enabled) })
const methods = z.array(oneOf(METHOD_NAMES))
const capture = oneOf(["automatic", "automatic_async", "manual"])
const futureUse = oneOf(["on_session", "off_session"])

const holdable = z.strictObject({ capture_method: oneOf(["manual"]).optional() }).optional()
const bankDebit = {
  setup_future_usage: oneOf(["none", "off_session", "on_session"]).optional(),
}

/** Delayed methods have no `capture_method`: sending one is an unknown parameter, as at Stripe. */
export const methodOptionsParam = z.strictObject({
  card: z
    .strictObject({
      capture_method: oneOf(["manual"]).optional(),
      request_three_d_secure: oneOf(["automatic", "any", "challenge"]).optional(),
    })
    .optional(),
  sepa_debit: z.strictObject(bankDebit).optional(),
  us_bank_account: z
    .strictObject({
      ...bankDebit,
      verification_method: oneOf(["automatic", "instant"]).optional(),
    })
    .optional(),
  konbini: z
    .strictObject({
      expires_after_days: integer(0, 60).optional(),
      setup_future_usage: oneOf(["none"]).optional(),
    })
    .optional(),
  ...(Object.fromEntries(HOLDABLE_METHODS.map((name) => [name, holdable])) as Record<
    string,
    typeof holdable
  >),
})

const intentDataParam = z.strictObject({
  capture_method: capture.optional(),
  description: text(1000).optional(),
  metadata: metadataParam.optional(),
  receipt_email: email.optional(),
  setup_future_usage: futureUse.optional(),
  statement_descriptor_suffix: text(22).optional(),
  transfer_group: text().optional(),
})

/**
 * `POST /v1/checkout/sessions`: mode `payment` on the hosted page. Parameters that are not listed
 * are refused as unknown. (Since 2026-09-30.endive `payment_method_types` is no parameter of
 * Stripe's either: `allowed_payment_method_types` filters what is eligible.)
 */
export const createSessionParams = z.strictObject({
  mode: oneOf(["payment"]),
  line_items: z.array(lineItemParam),
  success_url: webUrl,
  cancel_url: webUrl.optional(),
  adaptive_pricing: off.optional(),
  allow_promotion_codes: flag.refine((allowed) => !allowed).optional(),
  allowed_payment_method_types: methods.optional(),
  automatic_tax: off.optional(),
  billing_address_collection: oneOf(["auto"]).optional(),
  branding_settings: z.strictObject({ display_name: text(256).optional() }).optional(),
  client_reference_id: text(200).optional(),
  currency: currency.optional(),
  custom_text: z
    .strictObject({ submit: z.strictObject({ message: text(1200) }).optional() })
    .optional(),
  customer_creation: oneOf(["if_required"]).optional(),
  customer_email: email.optional(),
  excluded_payment_method_types: methods.optional(),
  expand: z.array(text()).optional(),
  expires_at: integer(0).optional(),
  invoice_creation: off.optional(),
  locale: oneOf(LOCALES).optional(),
  metadata: metadataParam.optional(),
  origin_context: oneOf(["web", "mobile_app"]).optional(),
  payment_intent_data: intentDataParam.optional(),
  payment_method_options: methodOptionsParam.optional(),
  phone_number_collection: off.optional(),
  shipping_options: z.array(shippingOptionParam).optional(),
  submit_type: oneOf(["auto", "book", "donate", "pay"]).optional(),
  ui_mode: oneOf(["hosted_page"]).optional(),
})
export type CreateSession = z.output<typeof createSessionParams>
