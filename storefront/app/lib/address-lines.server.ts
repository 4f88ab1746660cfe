import type { PostalAddress } from "~/commerce/types"
import { countryName } from "./countries.server"

/** Countries that write the postal code behind the city. */
const POSTAL_CODE_LAST = new Set(["us", "ca", "au", "gb", "br", "mx", "kr"])

const join = (...parts: (string | null | undefined)[]) =>
  parts
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(" ")

/** `us-ca` is written CA; a province in words stays as it is. */
const provinceOf = (province: string | null | undefined) =>
  province && /^[a-z]{2}-[a-z0-9]{1,3}$/.test(province) ? province.slice(3).toUpperCase() : province

/** An address on the lines of an envelope, its country in the language of `tag`. */
export function addressLines(address: PostalAddress, tag: string): string[] {
  const { postal_code: code, city, country_code: country } = address
  const province = provinceOf(address.province)
  const place = POSTAL_CODE_LAST.has(country ?? "")
    ? join(city, province, code)
    : join(code, city, province)
  return [
    join(address.first_name, address.last_name),
    join(address.company),
    join(address.address_1),
    join(address.address_2),
    place,
    country ? countryName(country, tag) : "",
  ].filter((line) => line !== "")
}

export interface OrderAddresses {
  delivery: string[]
  billing: string[]
}

/** Both addresses of an order, as lines. */
export const orderAddresses = (
  order: { shipping_address?: PostalAddress | null; billing_address?: PostalAddress | null },
  tag: string,
): OrderAddresses => ({
  delivery: addressLines(order.shipping_address ?? {}, tag),
  billing: addressLines(order.billing_address ?? {}, tag),
})
