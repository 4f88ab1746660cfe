import { withoutPrefix } from "~/lib/address"
import { addressRule, type AddressInput } from "~/lib/address-rule"
import { COUNTRY_CODES } from "~/lib/countries.server"
import { email, faultsOf, type Faults, type Typed } from "~/lib/input"

export type CartAddress = AddressInput & { country_code: string }

export type Contact =
  | { ok: true; email: string; shipping: CartAddress; billing: CartAddress }
  | { ok: false; faults: Faults }

type Read = { ok: true; address: CartAddress } | { ok: false; faults: Faults }

const prefixed = (faults: Faults, prefix: string): Faults =>
  Object.fromEntries(Object.entries(faults).map(([name, code]) => [`${prefix}${name}`, code]))

function readAddress(typed: Typed, country: string): Read {
  const parsed = addressRule(country).safeParse(typed)
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error) }
  return { ok: true, address: { ...parsed.data, country_code: country } }
}

/** A billing address has a country of its own: goods go to a market, an invoice goes anywhere. */
function readBilling(typed: Typed, market: string): Read {
  const own = withoutPrefix(typed, "billing_")
  const country = own.country ?? market
  const known = COUNTRY_CODES.includes(country)
  const read = readAddress(own, known ? country : market)
  const faults = { ...(!known && { country: "country" }), ...(!read.ok && read.faults) }
  return Object.keys(faults).length ? { ok: false, faults: prefixed(faults, "billing_") } : read
}

/**
 * Reads the first step of the checkout. Delivery is in the market's country; the billing address is the
 * delivery's unless one was given.
 */
export function readContact(typed: Typed, country: string): Contact {
  const mail = email.safeParse(typed.email ?? "")
  const shipping = readAddress(typed, country)
  const same = typed.billing_same === "on"
  const billing = same ? shipping : readBilling(typed, country)
  if (mail.success && shipping.ok && billing.ok) {
    return { ok: true, email: mail.data, shipping: shipping.address, billing: billing.address }
  }
  const faults: Faults = {
    ...(!mail.success && { email: mail.error.issues[0]?.message ?? "email" }),
    ...(!shipping.ok && shipping.faults),
    ...(!same && !billing.ok && billing.faults),
  }
  return { ok: false, faults }
}
