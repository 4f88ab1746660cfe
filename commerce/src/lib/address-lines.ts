/** A delivery address as Medusa keeps it; any part may be missing. */
export interface Address {
  first_name?: string | null
  last_name?: string | null
  company?: string | null
  address_1?: string | null
  address_2?: string | null
  postal_code?: string | null
  city?: string | null
  /** ISO 3166-2 in lower case, such as `us-ca`, or free text. */
  province?: string | null
  /** ISO 3166-1 in lower case. */
  country_code?: string | null
}

/** Countries that write the largest part first on a domestic letter still read these lines well. */
const POSTAL_CODE_LAST = new Set(["us", "ca", "au", "gb", "br", "mx", "kr"])

const join = (...parts: (string | null | undefined)[]) =>
  parts.filter((part) => part?.trim()).join(" ")

/** `us-ca` is written CA; a province in words stays as it is. */
const provinceOf = (province: string | null | undefined) =>
  province && /^[a-z]{2}-[a-z0-9]{1,3}$/.test(province) ? province.slice(3).toUpperCase() : province

/** An address on the lines of an envelope, its country in the language of `tag`. */
export function addressLines(address: Address, tag: string): string[] {
  const { postal_code: code, city, country_code: country } = address
  const province = provinceOf(address.province)
  const place = POSTAL_CODE_LAST.has(country ?? "")
    ? join(city, province, code)
    : join(code, city, province)
  const countryName = country
    ? new Intl.DisplayNames(tag, { type: "region" }).of(country.toUpperCase())
    : ""
  return [
    join(address.first_name, address.last_name),
    join(address.company),
    join(address.address_1),
    join(address.address_2),
    place,
    join(countryName),
  ].filter((line) => line !== "")
}
