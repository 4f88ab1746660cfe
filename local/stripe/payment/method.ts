import type Stripe from "stripe"
import { newId } from "../ids"
import type { CardFacts } from "../state/tables"
import type { Transaction } from "../state/transaction"

export interface Payer {
  name: string
  email: string
}

function blank(tx: Transaction, payer: Payer) {
  return {
    id: newId("pm_"),
    object: "payment_method" as const,
    allow_redisplay: "limited" as const,
    billing_details: { address: null, phone: null, tax_id: null, ...payer },
    created: tx.now,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
  }
}

/** Records a payment method and returns it. */
function keep(tx: Transaction, method: Stripe.PaymentMethod): Stripe.PaymentMethod {
  tx.put("methods", method.id, method)
  return method
}

const CHECKS = { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" }

export function cardMethod(tx: Transaction, facts: CardFacts): Stripe.PaymentMethod {
  const { brand, last4, country, funding, exp_month, exp_year } = facts
  return keep(tx, {
    ...blank(tx, { name: facts.name, email: facts.email }),
    type: "card",
    card: {
      brand,
      last4,
      country,
      funding,
      exp_month,
      exp_year,
      checks: CHECKS,
      display_brand: brand,
      generated_from: null,
      networks: { available: [brand], preferred: null },
      regulated_status: "unregulated",
      three_d_secure_usage: { supported: facts.challenge !== "none" },
      wallet: null,
    },
  })
}

/** @param captureBefore seconds since the epoch, only of a card that is held */
export function cardDetails(
  facts: CardFacts,
  amount: number | null,
  captureBefore: number | null,
  authenticated: boolean,
): Stripe.Charge.PaymentMethodDetails {
  const { brand, last4, country, funding, exp_month, exp_year } = facts
  const proof = {
    authentication_flow: "challenge",
    electronic_commerce_indicator: "05",
    exemption_indicator: null,
    result: "authenticated",
    result_reason: null,
    transaction_id: null,
    version: "2.2.0",
  } as const
  return {
    type: "card",
    card: {
      brand,
      last4,
      country,
      funding,
      exp_month,
      exp_year,
      amount_authorized: amount,
      authorization_code: amount === null ? null : "123456",
      ...(captureBefore !== null && { capture_before: captureBefore }),
      checks: CHECKS,
      electronic_commerce_indicator: authenticated ? "05" : null,
      installments: null,
      mandate: null,
      network: brand,
      network_transaction_id: null,
      regulated_status: "unregulated",
      three_d_secure: authenticated ? proof : null,
      transaction_link_id: null,
      wallet: null,
    },
  }
}

export function sepaMethod(tx: Transaction, payer: Payer, iban: string): Stripe.PaymentMethod {
  const bank = { bank_code: iban.slice(4, 12), branch_code: null, country: iban.slice(0, 2) }
  return keep(tx, {
    ...blank(tx, payer),
    type: "sepa_debit",
    sepa_debit: { ...bank, fingerprint: null, generated_from: null, last4: iban.slice(-4) },
  })
}

export function usBankMethod(
  tx: Transaction,
  payer: Payer,
  routing_number: string,
  account: string,
): Stripe.PaymentMethod {
  return keep(tx, {
    ...blank(tx, payer),
    type: "us_bank_account",
    us_bank_account: {
      account_holder_type: "individual",
      account_type: "checking",
      bank_name: "STRIPE TEST BANK",
      financial_connections_account: null,
      fingerprint: null,
      last4: account.slice(-4),
      networks: { preferred: "ach", supported: ["ach"] },
      routing_number,
      status_details: {},
    },
  })
}

export function konbiniMethod(tx: Transaction, payer: Payer): Stripe.PaymentMethod {
  return keep(tx, { ...blank(tx, payer), type: "konbini", konbini: {} })
}

/** What the charge of a delayed method says of it. */
export function delayedDetails(method: Stripe.PaymentMethod): Stripe.Charge.PaymentMethodDetails {
  if (method.sepa_debit) {
    const { bank_code, branch_code, country, fingerprint, last4 } = method.sepa_debit
    const bank = { bank_code, branch_code, country, fingerprint, last4, mandate: null }
    return { type: "sepa_debit", sepa_debit: bank }
  }
  if (!method.us_bank_account) return { type: "konbini", konbini: { store: null } }
  const { bank_name, fingerprint, last4, routing_number } = method.us_bank_account
  return {
    type: "us_bank_account",
    us_bank_account: {
      bank_name,
      fingerprint,
      last4,
      routing_number,
      account_holder_type: "individual",
      account_type: "checking",
      payment_reference: null,
    },
  }
}
