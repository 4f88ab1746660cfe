export type Warehouse = "los-angeles" | "milano"

/** A selling region: its countries share a currency and the way tax is shown. */
export interface Market {
  name: string
  currency_code: string
  countries: string[]
  /** Whether shown prices include tax: the law or the habit of the market. */
  tax_included: boolean
}

export const MARKETS: Market[] = [
  { name: "United States", currency_code: "usd", countries: ["us"], tax_included: false },
  { name: "Canada", currency_code: "cad", countries: ["ca"], tax_included: false },
  { name: "Mexico", currency_code: "mxn", countries: ["mx"], tax_included: true },
  { name: "United Kingdom", currency_code: "gbp", countries: ["gb"], tax_included: true },
  { name: "Europe", currency_code: "eur", countries: ["fr", "de", "it", "es"], tax_included: true },
  { name: "Switzerland", currency_code: "chf", countries: ["ch"], tax_included: true },
  { name: "Japan", currency_code: "jpy", countries: ["jp"], tax_included: true },
  { name: "South Korea", currency_code: "krw", countries: ["kr"], tax_included: true },
  { name: "China", currency_code: "cny", countries: ["cn"], tax_included: true },
  { name: "Brazil", currency_code: "brl", countries: ["br"], tax_included: true },
  { name: "Australia", currency_code: "aud", countries: ["au"], tax_included: true },
  { name: "United Arab Emirates", currency_code: "aed", countries: ["ae"], tax_included: true },
  { name: "Senegal", currency_code: "xof", countries: ["sn"], tax_included: true },
]

/**
 * Whether prices in a currency have the tax in them. Medusa reads a region's own setting only for prices
 * that name the region; ours name a currency, so that one has to say it.
 */
export const taxIncludedIn = (currency: string): boolean =>
  MARKETS.some(({ currency_code, tax_included }) => currency_code === currency && tax_included)

/**
 * Standard rates of value-added or sales tax, in percent. Source: the tax authorities' published
 * standard rates as commonly known in 2025; Brazil's stands for a typical state ICMS.
 */
export const COUNTRY_TAX: Record<string, number> = {
  us: 0,
  ca: 5,
  mx: 16,
  gb: 20,
  fr: 20,
  de: 19,
  it: 22,
  es: 21,
  ch: 8.1,
  jp: 10,
  kr: 10,
  cn: 13,
  br: 17,
  au: 10,
  ae: 5,
  sn: 18,
}

/** `al:4` and so on: statewide base rates without local taxes, 2025; states without one are left out. */
const US_STATES =
  "al:4 ar:6.5 az:5.6 ca:7.25 co:2.9 ct:6.35 dc:6 fl:6 ga:4 hi:4 ia:6 id:6 il:6.25 in:7 ks:6.5 " +
  "ky:6 la:5 ma:6.25 md:6 me:5.5 mi:6 mn:6.875 mo:4.225 ms:7 nc:4.75 nd:5 ne:5.5 nj:6.625 " +
  "nm:4.875 nv:6.85 ny:4 oh:5.75 ok:4.5 pa:6 ri:7 sc:6 sd:4.2 tn:7 tx:6.25 ut:6.1 va:5.3 vt:6 " +
  "wa:6.5 wi:5 wv:6 wy:4"
/** GST with PST, QST or as HST, in percent, 2025. */
const CA_PROVINCES = "ab:5 bc:12 mb:12 nb:15 nl:15 ns:14 nt:5 nu:5 on:13 pe:15 qc:14.975 sk:11 yt:5"

const parseRates = (country: string, rates: string) =>
  rates.split(" ").map((pair) => {
    const [province = "", rate = ""] = pair.split(":")
    return { country, province: `${country}-${province}`, rate: Number(rate) }
  })

/** Provinces whose rate differs from the country's; codes are ISO 3166-2 in lower case. */
export const PROVINCE_TAX = [...parseRates("us", US_STATES), ...parseRates("ca", CA_PROVINCES)]
