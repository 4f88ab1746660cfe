/** Currencies that the store sells in, ISO 4217 in lower case: products sort and filter by each. */
export const CURRENCIES = [
  "usd",
  "cad",
  "mxn",
  "gbp",
  "eur",
  "chf",
  "jpy",
  "krw",
  "cny",
  "brl",
  "aud",
  "aed",
  "xof",
] as const
