/** How shops price in a currency. Amounts are integers in its minor units (ISO 4217 digits). */
export interface PriceHabit {
  /** What one euro of the price list is, in ten-thousandths of a major unit. */
  per_euro: number
  /** Decimal digits of the currency. */
  digits: 0 | 2
  /** Prices stand this far apart … */
  step: number
  /** … and end this far below the step: 1 makes 17.99 out of 18.00. */
  less: number
}

/**
 * Fixed on purpose: a price list is decided once, it does not follow the day's exchange rate. Rates
 * and endings are those that shops of the market use: 17.99 in the United States, 16.90 in
 * Switzerland and Brazil, 27.95 in Australia, hundreds in Japan, thousands in Korea.
 */
export const PRICE_LIST: Record<string, PriceHabit> = {
  eur: { per_euro: 10_000, digits: 2, step: 50, less: 0 },
  usd: { per_euro: 11_000, digits: 2, step: 100, less: 1 },
  cad: { per_euro: 15_000, digits: 2, step: 100, less: 1 },
  mxn: { per_euro: 210_000, digits: 2, step: 1_000, less: 100 },
  gbp: { per_euro: 8_700, digits: 2, step: 50, less: 0 },
  chf: { per_euro: 9_800, digits: 2, step: 100, less: 10 },
  jpy: { per_euro: 1_650_000, digits: 0, step: 100, less: 0 },
  krw: { per_euro: 15_500_000, digits: 0, step: 1_000, less: 0 },
  cny: { per_euro: 80_000, digits: 2, step: 1_000, less: 100 },
  brl: { per_euro: 62_000, digits: 2, step: 100, less: 10 },
  aud: { per_euro: 17_000, digits: 2, step: 100, less: 5 },
  aed: { per_euro: 42_000, digits: 2, step: 500, less: 0 },
  xof: { per_euro: 6_560_000, digits: 0, step: 500, less: 0 },
}
