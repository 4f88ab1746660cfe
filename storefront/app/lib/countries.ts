/** A country's name as people of the locale write it; the code itself where that is none. */
export function countryName(code: string, tag: string): string {
  const region = code.toUpperCase()
  if (!/^[A-Z]{2}$/.test(region)) return region
  return new Intl.DisplayNames(tag, { type: "region" }).of(region) ?? region
}
