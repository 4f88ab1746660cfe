/**
 * What one euro of the price list is in each currency, and the step that shops there price in (major
 * units). Fixed on purpose: a price list is decided once, it does not follow the day's exchange rate.
 */
export const PRICE_LIST: Record<string, { per_euro: string; step: string }> = {
  eur: { per_euro: "1", step: "0.5" },
  usd: { per_euro: "1.1", step: "1" },
  cad: { per_euro: "1.5", step: "1" },
  mxn: { per_euro: "21", step: "10" },
  gbp: { per_euro: "0.87", step: "0.5" },
  chf: { per_euro: "0.98", step: "0.5" },
  jpy: { per_euro: "165", step: "100" },
  krw: { per_euro: "1550", step: "500" },
  cny: { per_euro: "8", step: "1" },
  brl: { per_euro: "6.2", step: "1" },
  aud: { per_euro: "1.7", step: "1" },
  aed: { per_euro: "4.2", step: "1" },
  xof: { per_euro: "656", step: "500" },
}
