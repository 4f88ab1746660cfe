import { randomBytes } from "node:crypto"

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

function letters(count: number): string {
  return Array.from(randomBytes(count), (byte) => ALPHABET[byte % ALPHABET.length]).join("")
}

/** How many characters follow each prefix, as Stripe's own ids have it. */
const LENGTHS = {
  cs_test_: 58,
  pi_: 24,
  ch_: 24,
  py_: 24,
  pm_: 24,
  re_: 24,
  pyr_: 24,
  du_: 24,
  evt_: 24,
  li_: 24,
  price_: 24,
  prod_: 14,
  shr_: 24,
  txn_: 24,
  req_: 14,
  local_: 8,
} as const

export type IdPrefix = keyof typeof LENGTHS

/** A fresh id with Stripe's prefix for that kind of object. */
export function newId(prefix: IdPrefix): string {
  return prefix + letters(LENGTHS[prefix])
}

/** The client secret of an intent; nothing here reads it, but the client's type promises it. */
export function clientSecret(intentId: string): string {
  return `${intentId}_secret_${letters(25)}`
}
