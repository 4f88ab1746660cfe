import { z } from "zod"
import { POSTAL_CODES, PROVINCES } from "./address"
import { line, requiredLine } from "./input"

export const phone = line.refine(
  (text) => text === "" || /^\+?[\d ().-]{5,24}$/.test(text),
  "phone",
)

/** The rule of an address in a country; faults are codes that the page has words for. */
export function addressRule(country: string) {
  const form = POSTAL_CODES[country]
  const provinces = PROVINCES[country]
  return z.object({
    first_name: requiredLine,
    last_name: requiredLine,
    company: line.default(""),
    address_1: requiredLine,
    address_2: line.default(""),
    postal_code: form
      ? requiredLine.refine((text) => text === "" || form.test(text), "postal_code")
      : line.default(""),
    city: requiredLine,
    province: provinces
      ? requiredLine.refine((code) => provinces.some(([known]) => known === code), "province")
      : line.default(""),
    phone: phone.default(""),
  })
}
export type AddressInput = z.infer<ReturnType<typeof addressRule>>
