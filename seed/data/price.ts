import { PRICE_LIST } from "./currencies"

/** Ten-thousandths times cents: what divides a rate and a euro amount back to major units. */
const SCALE = 10_000 * 100

const habitOf = (currency: string) => {
  const habit = PRICE_LIST[currency]
  if (!habit) throw new RangeError(`no price list for ${currency}`)
  return habit
}

/** Half up, without leaving the integers. */
const divideRounded = (dividend: number, divisor: number) =>
  Math.floor((2 * dividend + divisor) / (2 * divisor))

/**
 * An amount of the euro list in another currency, on that currency's step and never below one.
 * @param cents euro cents, a whole number
 * @returns minor units of the currency
 */
export function onStep(cents: number, currency: string): number {
  if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError(`no cents: ${cents}`)
  const { per_euro, digits, step } = habitOf(currency)
  const steps = divideRounded(cents * per_euro * 10 ** digits, SCALE * step)
  return Math.max(1, steps) * step
}

/** A price of the euro list as shops there write it; euro cents in, minor units out. */
export const minorPrice = (cents: number, currency: string): number =>
  onStep(cents, currency) - habitOf(currency).less

/** Minor units as the decimal number that Medusa takes. */
export const toMajor = (minor: number, currency: string): number =>
  minor / 10 ** habitOf(currency).digits

const toCents = (euro: number) => Math.round(euro * 100)

/** A price of the euro list in another currency, in major units. */
export const priceIn = (euro: number, currency: string): number =>
  toMajor(minorPrice(toCents(euro), currency), currency)

/** A threshold such as "free from": on the step, without a price's ending. Major units. */
export const thresholdIn = (euro: number, currency: string): number =>
  toMajor(onStep(toCents(euro), currency), currency)

/** A price of the euro list in every currency, as Medusa takes it. */
export const pricesOf = (euro: number) =>
  Object.keys(PRICE_LIST).map((currency_code) => ({
    currency_code,
    amount: priceIn(euro, currency_code),
  }))
