import { addressRule, withoutPrefix, type AddressInput } from "~/lib/address"
import { email, faultsOf, type Faults, type Typed } from "~/lib/input"

export type Contact =
  | { ok: true; email: string; shipping: AddressInput; billing: AddressInput }
  | { ok: false; faults: Faults }

const prefixed = (faults: Faults, prefix: string): Faults =>
  Object.fromEntries(Object.entries(faults).map(([name, code]) => [`${prefix}${name}`, code]))

/** Reads the first step of the checkout; the billing address is the delivery's unless one was given. */
export function readContact(typed: Typed, country: string): Contact {
  const rule = addressRule(country)
  const mail = email.safeParse(typed.email ?? "")
  const shipping = rule.safeParse(typed)
  const same = typed.billing_same === "on"
  const billing = same ? shipping : rule.safeParse(withoutPrefix(typed, "billing_"))
  if (mail.success && shipping.success && billing.success) {
    return { ok: true, email: mail.data, shipping: shipping.data, billing: billing.data }
  }
  const faults: Faults = {
    ...(!mail.success && { email: mail.error.issues[0]?.message ?? "email" }),
    ...(!shipping.success && faultsOf(shipping.error)),
    ...(!same && !billing.success && prefixed(faultsOf(billing.error), "billing_")),
  }
  return { ok: false, faults }
}
