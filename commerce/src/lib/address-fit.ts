// The two tables are the storefront's, too (storefront/app/lib/address.ts): tests/house holds them alike.

/**
 * Postal codes by country: their form, not their existence. Source: the Universal Postal Union's
 * addressing systems. The United Arab Emirates and most of Senegal have none.
 */
export const POSTAL_CODES: Record<string, RegExp> = {
  au: /^\d{4}$/,
  br: /^\d{5}-?\d{3}$/,
  ca: /^[a-z]\d[a-z][ -]?\d[a-z]\d$/i,
  ch: /^\d{4}$/,
  cn: /^\d{6}$/,
  de: /^\d{5}$/,
  es: /^\d{5}$/,
  fr: /^\d{5}$/,
  gb: /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i,
  it: /^\d{5}$/,
  jp: /^\d{3}-?\d{4}$/,
  kr: /^\d{5}$/,
  mx: /^\d{5}$/,
  us: /^\d{5}(-\d{4})?$/,
}

const list = (country: string, text: string): [string, string][] =>
  text.split(",").map((entry) => {
    const [code = "", name = ""] = entry.trim().split(":")
    return [`${country}-${code}`, name]
  })

/** States and provinces whose tax differs; codes are ISO 3166-2 in lower case, as taxes are set by. */
export const PROVINCES: Record<string, [string, string][]> = {
  us: list(
    "us",
    "al:Alabama,ak:Alaska,az:Arizona,ar:Arkansas,ca:California,co:Colorado,ct:Connecticut,de:Delaware,dc:District of Columbia,fl:Florida,ga:Georgia,hi:Hawaii,id:Idaho,il:Illinois,in:Indiana,ia:Iowa,ks:Kansas,ky:Kentucky,la:Louisiana,me:Maine,md:Maryland,ma:Massachusetts,mi:Michigan,mn:Minnesota,ms:Mississippi,mo:Missouri,mt:Montana,ne:Nebraska,nv:Nevada,nh:New Hampshire,nj:New Jersey,nm:New Mexico,ny:New York,nc:North Carolina,nd:North Dakota,oh:Ohio,ok:Oklahoma,or:Oregon,pa:Pennsylvania,ri:Rhode Island,sc:South Carolina,sd:South Dakota,tn:Tennessee,tx:Texas,ut:Utah,vt:Vermont,va:Virginia,wa:Washington,wv:West Virginia,wi:Wisconsin,wy:Wyoming",
  ),
  ca: list(
    "ca",
    "ab:Alberta,bc:British Columbia,mb:Manitoba,nb:New Brunswick,nl:Newfoundland and Labrador,ns:Nova Scotia,nt:Northwest Territories,nu:Nunavut,on:Ontario,pe:Prince Edward Island,qc:Québec,sk:Saskatchewan,yt:Yukon",
  ),
}

/** What an address of a country cannot do without, by country: fields that have a form or a list above. */
export function neededOfAddress(): Record<string, string[]> {
  const countries = new Set([...Object.keys(POSTAL_CODES), ...Object.keys(PROVINCES)])
  const needed = (country: string) => [
    ...(Object.hasOwn(POSTAL_CODES, country) ? ["postal_code"] : []),
    ...(Object.hasOwn(PROVINCES, country) ? ["province"] : []),
  ]
  return Object.fromEntries([...countries].map((country) => [country, needed(country)]))
}

/** What of an address is looked at; any of it may be missing while a fan still types. */
export interface TypedAddress {
  country_code?: string | null
  postal_code?: string | null
  province?: string | null
}

/** Fields that do not fit the country: each with a sentence for who called. None for a fitting address. */
export function addressFaults(address: TypedAddress): [field: keyof TypedAddress, text: string][] {
  const { country_code: country, postal_code: code, province } = address
  if (!code && !province) return []
  if (!country) return [["country_code", "is needed beside a postal code or a province."]]
  const form = Object.hasOwn(POSTAL_CODES, country) ? POSTAL_CODES[country] : undefined
  const provinces = Object.hasOwn(PROVINCES, country) ? PROVINCES[country] : undefined
  const faults: ReturnType<typeof addressFaults> = []
  if (code && form && !form.test(code)) faults.push(["postal_code", "is none of this country's."])
  if (province && provinces && !provinces.some(([known]) => known === province)) {
    faults.push(["province", "is none of this country's."])
  }
  return faults
}
