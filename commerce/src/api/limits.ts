import { SEARCH_LIMITS } from "@podium/product-search/lib/limits"

/** What a client may send to /store and /auth, and staff to /admin/uploads. */
export const LIMITS = {
  /** A body of JSON: a cart of 100 lines is some 8 kB. Of staff's, Medusa's own 100 kB hold. */
  body: "64kb",
  /** Pictures as they leave a camera, some at once; Medusa holds them in memory. */
  uploadBytes: 50 * 1024 * 1024,
  /** Rows of a list. */
  page: 100,
  /** Rows that a list may skip. */
  offset: 100_000,
  /** Of one text: longer than any address or note, shorter than what hurts. */
  textChars: 2_000,
  /** Levels of objects and lists in a body or a query, staff's too. */
  depth: 20,
  /** Units of one line. */
  quantity: 1_000,
  /** Lines sent at once. */
  lines: 100,
  /** Promotion codes sent at once. */
  codes: 10,
  codeChars: 60,
  /** Of a password: the storefront's form says the same. */
  passwordChars: { least: 8, most: 200 },
  searches: 10,
  /** Of one search; both engines are asked within these. */
  search: SEARCH_LIMITS,
} as const
