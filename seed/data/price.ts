import BigNumber from "bignumber.js"
import { PRICE_LIST } from "./currencies"

/**
 * A price of the euro list in another currency, in major units, on that currency's price step and
 * never below one step.
 */
export function priceIn(euro: BigNumber.Value, currency: string): number {
  const list = PRICE_LIST[currency]
  if (!list) throw new RangeError(`no price list for ${currency}`)
  const steps = new BigNumber(euro).times(list.per_euro).div(list.step)
  const whole = BigNumber.max(1, steps.integerValue(BigNumber.ROUND_HALF_UP))
  return whole.times(list.step).toNumber()
}

/** A price of the euro list in every currency, as Medusa takes it. */
export const pricesOf = (euro: BigNumber.Value) =>
  Object.keys(PRICE_LIST).map((currency_code) => ({
    currency_code,
    amount: priceIn(euro, currency_code),
  }))
