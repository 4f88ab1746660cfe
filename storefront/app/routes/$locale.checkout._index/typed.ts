import type { PostalAddress } from "~/commerce/types"
import { ADDRESS_FIELDS } from "~/lib/address"
import type { Typed } from "~/lib/input"

/** An address as a form has it. */
export const asTyped = (address: PostalAddress | null | undefined): Typed =>
  Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, address?.[field] ?? ""]))

const withCountry = (address: PostalAddress | null | undefined): Typed => ({
  ...asTyped(address),
  country: address?.country_code ?? "",
})

/** A billing address of the cart's own as it was typed; nothing when it is the delivery's. */
export function billingTyped(
  billing: PostalAddress | null | undefined,
  delivery: PostalAddress | null | undefined,
): Typed {
  const [own, same] = [withCountry(billing), withCountry(delivery)]
  if (!own.address_1 || Object.keys(own).every((field) => own[field] === same[field])) return {}
  return Object.fromEntries(Object.entries(own).map(([field, text]) => [`billing_${field}`, text]))
}

/** Whether a form has no billing address of its own: it was ticked so, or never filled in. */
export const isBilledTheSame = (typed: Typed): boolean =>
  typed.billing_same === "on" || !("billing_city" in typed)
