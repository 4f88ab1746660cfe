import type Stripe from "stripe"
import { changeMetadata } from "../params/metadata"
import type { MethodType } from "../state/tables"
import type { CreateSession } from "./create-params"

interface Facts {
  id: string
  now: number
  expires: number
  currency: string
  subtotal: number
  methods: MethodType[]
}

type Session = Stripe.Checkout.Session

/** Stripe names the dashboard's configuration of methods that a session was made with. */
const CONFIGURATION = { id: "pmc_1LocalStripeDefaultMethods", parent: null }

/** What is known of the payer: before they pay only the address they were sent with. */
export function customerDetails(
  email: string | null,
  name: string | null = null,
): Stripe.Checkout.Session.CustomerDetails | null {
  if (email === null) return null
  const unknown = { address: null, business_name: null, individual_name: null, phone: null }
  return { ...unknown, email, name, tax_exempt: "none", tax_ids: [] }
}

/** Everything of the object that a payment on the hosted page never fills. */
function unused() {
  return {
    after_expiration: null,
    allow_promotion_codes: null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    currency_conversion: null,
    custom_fields: [],
    customer: null,
    customer_account: null,
    discounts: [],
    integration_identifier: null,
    invoice: null,
    invoice_creation: {
      enabled: false,
      invoice_data: {
        account_tax_ids: null,
        custom_fields: null,
        description: null,
        footer: null,
        issuer: null,
        metadata: {},
        rendering_options: null,
      },
    },
    managed_payments: { enabled: false },
    payment_link: null,
    permissions: null,
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    subscription: null,
    wallet_options: null,
  } satisfies Partial<Session>
}

function methodOptions(params: CreateSession): Session["payment_method_options"] {
  const { card, ...others } = params.payment_method_options ?? {}
  const request = card?.request_three_d_secure ?? "automatic"
  return { card: { ...card, request_three_d_secure: request }, ...others } as NonNullable<
    Session["payment_method_options"]
  >
}

/** A new open session, in the shape of the API version that the client pins. */
export function newSession(params: CreateSession, facts: Facts): Session {
  const email = params.customer_email ?? null
  return {
    ...unused(),
    id: facts.id,
    object: "checkout.session",
    adaptive_pricing: { enabled: false },
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: facts.subtotal,
    amount_total: facts.subtotal,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: params.billing_address_collection ?? null,
    branding_settings: {
      background_color: "#ffffff",
      border_style: "rounded",
      button_color: "#0b3d66",
      display_name: params.branding_settings?.display_name ?? "Test merchant",
      font_family: "default",
      icon: null,
      logo: null,
    },
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    created: facts.now,
    currency: facts.currency,
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: params.custom_text?.submit ?? null,
      terms_of_service_acceptance: null,
    },
    customer_creation: "if_required",
    customer_details: customerDetails(email),
    customer_email: email,
    ...(params.excluded_payment_method_types && {
      excluded_payment_method_types: params.excluded_payment_method_types,
    }),
    expires_at: facts.expires,
    livemode: false,
    locale: params.locale ?? null,
    metadata: changeMetadata({}, params.metadata),
    mode: "payment",
    origin_context: params.origin_context ?? null,
    payment_intent: null,
    payment_method_collection: "if_required",
    payment_method_configuration_details: CONFIGURATION,
    payment_method_options: methodOptions(params),
    payment_method_types: facts.methods,
    payment_status: facts.subtotal === 0 ? "no_payment_required" : "unpaid",
    phone_number_collection: { enabled: false },
    status: "open",
    submit_type: params.submit_type ?? null,
    success_url: params.success_url,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: "hosted_page",
    // The address is made when the session is shown: the port may differ after a restart.
    url: null,
  }
}
