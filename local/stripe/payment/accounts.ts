import type { DelayedEnding } from "../state/tables"

/** Seconds until a test account has paid or failed; Stripe's slow ones take three minutes. */
const SOON = 5
const SLOW = 180

export interface TestAccount {
  after: number
  ending: DelayedEnding
}

function succeeds(after: number, aftermath: DelayedEnding["aftermath"] = {}): TestAccount {
  return { after, ending: { result: "succeeded", aftermath } }
}

const SHORT = "The customer's account has insufficient funds to cover this payment."

function fails(after: number, code = "insufficient_funds", message = SHORT): TestAccount {
  return { after, ending: { result: "failed", code, message, aftermath: {} } }
}

const DISPUTED = { dispute: "fraudulent" } as const

/** https://docs.stripe.com/payments/sepa-debit/accept-a-payment#test-integration */
export const TEST_IBANS: Readonly<Record<string, TestAccount>> = {
  DE89370400440532013000: succeeds(SOON),
  DE08370400440532013003: succeeds(SLOW),
  DE62370400440532013001: fails(SOON),
  DE78370400440532013004: fails(SLOW),
  DE35370400440532013002: succeeds(SOON, DISPUTED),
  FR1420041010050500013M02606: succeeds(SOON),
  FR3020041010050500013M02609: succeeds(SLOW),
  FR8420041010050500013M02607: fails(SOON),
  FR7920041010050500013M02600: fails(SLOW),
  FR5720041010050500013M02608: succeeds(SOON, DISPUTED),
}

/** https://docs.stripe.com/payments/ach-direct-debit/accept-a-payment#test-account-numbers */
export const TEST_ROUTING_NUMBER = "110000000"
export const TEST_US_ACCOUNTS: Readonly<Record<string, TestAccount>> = {
  "000123456789": succeeds(SOON),
  "000111111113": fails(SOON, "account_closed", "The customer's bank account has been closed."),
  "000222222227": fails(SOON),
  "000555555559": succeeds(SOON, DISPUTED),
}

const LAPSED = "The voucher was not paid in time."

/**
 * A voucher is paid at a till, outside the page. As with Stripe's other vouchers the payer's
 * address tells what happens: `…succeed_immediately@`, `…expire_immediately@`, `…fill_never@`;
 * any other pays after three minutes. Null: only its time runs out.
 */
export function voucherAccount(email: string): TestAccount | null {
  const name = email.split("@", 1)[0] ?? ""
  const lapse = fails(SOON, "payment_intent_payment_attempt_expired", LAPSED)
  if (name.endsWith("expire_immediately")) return lapse
  if (name.endsWith("succeed_immediately")) return succeeds(SOON)
  return name.endsWith("fill_never") ? null : succeeds(SLOW)
}

/** What the voucher does when its last day has passed. */
export const VOUCHER_LAPSED: DelayedEnding = {
  result: "failed",
  code: "payment_intent_payment_attempt_expired",
  message: LAPSED,
  aftermath: {},
}

/** The check digits of an IBAN (ISO 13616). */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false
  const moved = iban.slice(4) + iban.slice(0, 4)
  const digits = [...moved].map((letter) => parseInt(letter, 36)).join("")
  return BigInt(digits) % 97n === 1n
}
