import { TEST_IBANS, TEST_US_ACCOUNTS } from "../payment/accounts"
import { lookUpCard } from "../payment/cards"
import { completeFree } from "../payment/complete"
import { sepaMethod, usBankMethod } from "../payment/method"
import { type CardResult, payByCard } from "../payment/pay-card"
import { payByDebit, payByVoucher } from "../payment/pay-delayed"
import { EMAIL } from "../params/scalars"
import type { CardFacts, SessionRecord } from "../state/tables"
import type { Transaction } from "../state/transaction"
import {
  checkFields,
  digitsOf,
  type FieldErrors,
  normalIban,
  parseExpiry,
  type PayFields,
} from "./fields"

export type PayResult = CardResult | { kind: "invalid"; errors: FieldErrors }

const TEXT_MAX = 200

function payer(fields: PayFields) {
  return { name: fields.name.trim().slice(0, TEXT_MAX), email: fields.email.trim() }
}

function cardFacts(fields: PayFields): CardFacts {
  const number = digitsOf(fields.card_number)
  const { brand, country, funding, decline, challenge, aftermath } = lookUpCard(number)
  const expiry = parseExpiry(fields.expiry)
  return {
    brand,
    country,
    funding,
    challenge,
    aftermath,
    ...(decline && { decline }),
    last4: number.slice(-4),
    exp_month: expiry?.month ?? 0,
    exp_year: expiry?.year ?? 0,
    ...payer(fields),
  }
}

function payByBank(tx: Transaction, record: SessionRecord, fields: PayFields): void {
  const who = payer(fields)
  if (fields.method === "sepa_debit") {
    const iban = normalIban(fields.iban)
    return payByDebit(tx, record, sepaMethod(tx, who, iban), TEST_IBANS[iban]!, who)
  }
  const account = digitsOf(fields.account_number)
  const method = usBankMethod(tx, who, digitsOf(fields.routing_number), account)
  payByDebit(tx, record, method, TEST_US_ACCOUNTS[account]!, who)
}

/** Pays an open session with what the fan typed. */
export function submitPayment(
  tx: Transaction,
  record: SessionRecord,
  fields: PayFields,
): PayResult {
  const { session } = record
  if (session.amount_total === 0) {
    if (!EMAIL.test(fields.email.trim()))
      return { kind: "invalid", errors: { email: "email_wrong" } }
    completeFree(tx, record, payer(fields))
    return { kind: "complete" }
  }
  const errors = checkFields(fields, session.payment_method_types, new Date(tx.now * 1000))
  if (Object.keys(errors).length > 0) return { kind: "invalid", errors }
  if (fields.method === "card") return payByCard(tx, record, cardFacts(fields))
  if (fields.method === "konbini") payByVoucher(tx, record, payer(fields))
  else payByBank(tx, record, fields)
  return { kind: "complete" }
}
