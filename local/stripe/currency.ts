/**
 * What Stripe takes as a currency and an amount.
 * Sources: https://docs.stripe.com/currencies (zero-decimal, three-decimal and special cases,
 * minimum and maximum charge amounts).
 */

/** Presentment currencies of an account in the United States. */
const SUPPORTED = new Set(
  (
    "usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd bwp " +
    "byn bzd cad cdf chf clp cny cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip " +
    "gmd gnf gtq gyd hkd hnl hrk htg huf idr ils inr isk jmd jod jpy kes kgs khr kmf krw kwd kyd " +
    "kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mro mur mvr mwk mxn myr mzn nad ngn nio " +
    "nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sle " +
    "sos srd std szl thb tjs tnd top try ttd twd tzs uah ugx uyu uzs vnd vuv wst xaf xcd xcg xof " +
    "xpf yer zar zmw"
  ).split(" "),
)
const ZERO_DECIMAL = new Set(
  "bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split(" "),
)
const THREE_DECIMAL = new Set("bhd jod kwd omr tnd".split(" "))
/** Two decimals in the API, but without any in life: the last two digits must be 00. */
const WHOLE_UNITS_ONLY = new Set(["isk", "ugx"])

/** Published minimum charge, in minor units. */
const PUBLISHED_MINIMUM: Record<string, number> = {
  usd: 50,
  aed: 200,
  aud: 50,
  bgn: 100,
  brl: 50,
  cad: 50,
  chf: 50,
  czk: 1500,
  dkk: 250,
  eur: 50,
  gbp: 30,
  hkd: 400,
  huf: 17500,
  inr: 50,
  jpy: 50,
  mxn: 1000,
  myr: 200,
  nok: 300,
  nzd: 50,
  pln: 200,
  ron: 200,
  sek: 300,
  sgd: 50,
  thb: 1000,
}
/**
 * Other currencies must convert to the minimum of the settlement currency (here 0.50 USD). Stripe
 * uses the day's rate; these are round figures a little above it.
 */
const CONVERTED_MINIMUM: Record<string, number> = {
  cny: 400,
  krw: 700,
  xof: 310,
  xaf: 310,
  zar: 950,
  clp: 500,
  cop: 210000,
  idr: 850000,
  ils: 190,
  php: 3000,
  sar: 190,
  try: 2100,
  twd: 1600,
  vnd: 13000,
  kwd: 160,
  bhd: 190,
  jod: 360,
  omr: 200,
  tnd: 1600,
  qar: 190,
  isk: 7000,
  mad: 500,
  ugx: 200000,
  bif: 1500,
  djf: 90,
  gnf: 4400,
  kmf: 240,
  mga: 2400,
  pyg: 4000,
  rwf: 750,
  vuv: 65,
  xpf: 60,
}
const DEFAULT_MINIMUM = 50

/** Amounts have at most eight digits. */
export const MAXIMUM_AMOUNT = 99_999_999

export const SUPPORTED_CURRENCIES: readonly string[] = [...SUPPORTED]

export function isSupported(currency: string): boolean {
  return SUPPORTED.has(currency)
}

/** Decimal places of the amounts that the API carries. */
export function decimals(currency: string): 0 | 2 | 3 {
  if (ZERO_DECIMAL.has(currency)) return 0
  return THREE_DECIMAL.has(currency) ? 3 : 2
}

/** The step that amounts of this currency come in, in minor units. */
export function amountStep(currency: string): 1 | 10 | 100 {
  if (THREE_DECIMAL.has(currency)) return 10
  return WHOLE_UNITS_ONLY.has(currency) ? 100 : 1
}

/** The smallest amount that can be charged, in minor units. */
export function minimumAmount(currency: string): number {
  return PUBLISHED_MINIMUM[currency] ?? CONVERTED_MINIMUM[currency] ?? DEFAULT_MINIMUM
}

/** "1234.50" for 123450 cents: how Stripe writes an amount in an error message. */
export function majorUnits(amount: number, currency: string): string {
  const places = decimals(currency)
  const digits = String(Math.abs(amount)).padStart(places + 1, "0")
  const whole = digits.slice(0, digits.length - places)
  const sign = amount < 0 ? "-" : ""
  return places ? `${sign}${whole}.${digits.slice(-places)}` : `${sign}${whole}`
}
