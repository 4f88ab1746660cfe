import { isIban, TEST_IBANS, TEST_ROUTING_NUMBER, TEST_US_ACCOUNTS } from "../payment/accounts"
import { passesLuhn } from "../payment/cards"
import { EMAIL } from "../params/scalars"
import type { MethodType } from "../state/tables"

/** What the form sends; missing fields are empty texts. */
export interface PayFields {
  method: string
  email: string
  name: string
  card_number: string
  expiry: string
  cvc: string
  iban: string
  routing_number: string
  account_number: string
}

/** What is wrong with one field; the page has a sentence for each. */
export type Complaint =
  | "email_missing"
  | "email_wrong"
  | "name_missing"
  | "card_missing"
  | "card_wrong"
  | "expiry_wrong"
  | "expiry_past"
  | "cvc_wrong"
  | "iban_wrong"
  | "iban_not_test"
  | "routing_wrong"
  | "account_wrong"
  | "method_missing"

export type FieldErrors = Partial<Record<keyof PayFields, Complaint>>

export function digitsOf(text: string): string {
  return text.replace(/[\s-]/g, "")
}

export function normalIban(text: string): string {
  return text.replace(/\s/g, "").toUpperCase()
}

/** "12 / 34" → month 12 of 2034; null when it is none. */
export function parseExpiry(text: string): { month: number; year: number } | null {
  const found = /^\s*(\d{1,2})\s*[/-]?\s*(\d{2}|\d{4})\s*$/.exec(text)
  if (!found) return null
  const month = Number(found[1])
  const year = Number(found[2]?.slice(-2)) + 2000
  return month >= 1 && month <= 12 ? { month, year } : null
}

function checkExpiry(text: string, now: Date): Complaint | undefined {
  const expiry = parseExpiry(text)
  if (!expiry) return "expiry_wrong"
  const past =
    expiry.year < now.getUTCFullYear() ||
    (expiry.year === now.getUTCFullYear() && expiry.month < now.getUTCMonth() + 1)
  return past ? "expiry_past" : undefined
}

function checkCard(fields: PayFields, now: Date): FieldErrors {
  const number = digitsOf(fields.card_number)
  const expiry = checkExpiry(fields.expiry, now)
  const cvc = /^3[47]/.test(number) ? /^\d{4}$/ : /^\d{3}$/
  const wrong = passesLuhn(number) ? undefined : "card_wrong"
  const card = number === "" ? "card_missing" : wrong
  return {
    ...(card && { card_number: card }),
    ...(expiry && { expiry }),
    ...(!cvc.test(fields.cvc.trim()) && { cvc: "cvc_wrong" as const }),
  }
}

function checkIban(text: string): FieldErrors {
  const iban = normalIban(text)
  if (!isIban(iban)) return { iban: "iban_wrong" }
  return Object.hasOwn(TEST_IBANS, iban) ? {} : { iban: "iban_not_test" }
}

function checkUsAccount(fields: PayFields): FieldErrors {
  const known = Object.hasOwn(TEST_US_ACCOUNTS, digitsOf(fields.account_number))
  return {
    ...(digitsOf(fields.routing_number) !== TEST_ROUTING_NUMBER && {
      routing_number: "routing_wrong" as const,
    }),
    ...(!known && { account_number: "account_wrong" as const }),
  }
}

function checkMethod(fields: PayFields, now: Date): FieldErrors {
  const method = fields.method as MethodType
  if (method === "card") return checkCard(fields, now)
  if (method === "sepa_debit") return checkIban(fields.iban)
  return method === "us_bank_account" ? checkUsAccount(fields) : {}
}

/** What the page finds wrong before anything is charged, in the order of its fields. */
export function checkFields(fields: PayFields, offered: readonly string[], now: Date): FieldErrors {
  const email = fields.email.trim()
  const wrongEmail = email === "" ? "email_missing" : "email_wrong"
  const contact: FieldErrors = EMAIL.test(email) ? {} : { email: wrongEmail }
  if (fields.name.trim() === "") contact.name = "name_missing"
  if (!offered.includes(fields.method)) return { ...contact, method: "method_missing" }
  return { ...contact, ...checkMethod(fields, now) }
}
