import BigNumber from "bignumber.js"

/** Currencies that Stripe counts in whole units. Source: docs.stripe.com/currencies#zero-decimal. */
const ZERO_DECIMAL = new Set(
  "bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf".split(" "),
)
/** Currencies that Stripe counts in thousandths; the last digit has to be 0. Same source. */
const THREE_DECIMAL = new Set("bhd jod kwd omr tnd".split(" "))

/** How many decimals Stripe's smallest unit of a currency stands for: 0, 2 or 3. */
export function stripeDecimals(currency: string): 0 | 2 | 3 {
  const code = currency.toLowerCase()
  if (ZERO_DECIMAL.has(code)) return 0
  return THREE_DECIMAL.has(code) ? 3 : 2
}

/**
 * A decimal amount in major units (Medusa's) as Stripe's integer of smallest units.
 * Rounds half up; three-decimal currencies are rounded to their second decimal, as Stripe demands.
 */
export function toMinor(amount: BigNumber.Value, currency: string): number {
  const decimals = stripeDecimals(currency)
  const shown = Math.min(decimals, 2)
  const minor = new BigNumber(amount)
    .decimalPlaces(shown, BigNumber.ROUND_HALF_UP)
    .shiftedBy(decimals)
  if (!minor.isInteger() || !minor.abs().lte(Number.MAX_SAFE_INTEGER)) {
    throw new RangeError(`not an amount of money: ${amount} ${currency}`)
  }
  return minor.toNumber()
}

/** Stripe's integer of smallest units as a decimal string in major units. */
export function toMajor(minor: number, currency: string): string {
  return new BigNumber(minor).shiftedBy(-stripeDecimals(currency)).toFixed()
}
