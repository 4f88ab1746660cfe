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

/** States and provinces whose tax differs; codes are ISO 3166-2 in lower case, as commerce taxes by. */
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

/** Of the countries whose postal codes are not in the list above, these are known to have none. */
const WITHOUT_POSTAL_CODES = ["ae", "sn"]

const hasPostalCode = (country: string) => !WITHOUT_POSTAL_CODES.includes(country)
const hasProvinces = (country: string) => country in PROVINCES

/** The fields of an address in the order in which its country's people write it. */
export const ADDRESS_FIELDS = [
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "phone",
] as const
export type AddressField = (typeof ADDRESS_FIELDS)[number]

/** The fields that a country's addresses have. */
export const fieldsOf = (country: string): AddressField[] =>
  ADDRESS_FIELDS.filter(
    (field) =>
      (field !== "postal_code" || hasPostalCode(country)) &&
      (field !== "province" || hasProvinces(country)),
  )

const OPTIONAL_FIELDS: readonly AddressField[] = ["company", "address_2", "phone"]

/** Whether a field may stay empty. A postal code may where its form is not known. */
export const isOptional = (field: AddressField, country: string): boolean =>
  OPTIONAL_FIELDS.includes(field) || (field === "postal_code" && !(country in POSTAL_CODES))

/** The fields below a prefix, such as `billing_`, as an address of their own. */
export const withoutPrefix = (typed: Record<string, string>, prefix: string) =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  )
