/** Fields that an address needs besides its first line and its country, by country. */
export type NeededOfAddress = Record<string, string[]>

/** Whether an address says where to deliver to, and what taxes are set by. */
export function isWholeAddress(
  address: Record<string, unknown> | null,
  needed: NeededOfAddress,
): boolean {
  const country = address?.country_code
  if (!address?.address_1 || typeof country !== "string") return false
  const more = Object.hasOwn(needed, country) ? needed[country] : []
  return (more ?? []).every((field) => Boolean(address[field]))
}
