/** As much of a delivery option as its free delivery depends on. Amounts in major units. */
export interface Priced {
  name: string
  prices?: {
    currency_code?: string | null
    amount: number
    price_rules?: { attribute: string; operator: string; value: string }[] | null
  }[]
}

/** How far a cart is from free delivery. Amounts in major units. */
export interface FreeDelivery {
  /** The name of the delivery that gets free. */
  delivery: string
  /** The value of goods from which on it is free. */
  threshold: number
  /** What is still missing, in whole units of the currency's smallest coin; 0 when it is free already. */
  missing: number
}

/** From which value of goods on an option is free; null where commerce has no such rule. */
function thresholdOf({ prices = [] }: Priced, currency: string): number | null {
  const thresholds = prices
    .filter((price) => price.amount === 0 && price.currency_code === currency)
    .flatMap(({ price_rules }) => {
      const [rule, ...others] = price_rules ?? []
      if (others.length || rule?.attribute !== "item_total" || rule.operator !== "gte") return []
      const value = Number(rule.value)
      return Number.isFinite(value) && value > 0 ? [value] : []
    })
  return thresholds.length ? Math.min(...thresholds) : null
}

const digitsOf = (currency: string) =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
    .maximumFractionDigits ?? 2

/** Rounded up, so that spending it is enough; a float's last bits are no coin. */
function inCoins(amount: number, currency: string): number {
  const scale = 10 ** digitsOf(currency)
  return Math.max(0, Math.ceil(amount * scale - 1e-6)) / scale
}

/**
 * The nearest free delivery by commerce's own price rules on `item_total`; null where there is none.
 * `itemTotal` is the cart's.
 */
export function freeDeliveryOf(
  options: readonly Priced[],
  itemTotal: number,
  currency: string,
): FreeDelivery | null {
  const free = options
    .flatMap((option) => {
      const threshold = thresholdOf(option, currency)
      return threshold === null ? [] : [{ delivery: option.name, threshold }]
    })
    .sort((a, b) => a.threshold - b.threshold)[0]
  return free ? { ...free, missing: inCoins(free.threshold - itemTotal, currency) } : null
}
