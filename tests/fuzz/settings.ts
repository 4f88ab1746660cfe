/** `npm run fuzz` sends so many (local/check.ts); `npm test` a short form. */
const FULL = 20_000
const SHORT = 1_500

const number = (name: string, otherwise: number): number => {
  const text = process.env[name]
  if (!text) return otherwise
  const read = Number(text)
  if (!Number.isSafeInteger(read) || read < 1) throw new Error(`${name} is no number: ${text}`)
  return read
}

/** Requests in all. `FUZZ_REQUESTS` sets another number. */
export const REQUESTS = number("FUZZ_REQUESTS", SHORT)
/** Memory is held to its bounds when there was enough to fill it. */
export const IS_LONG = REQUESTS >= FULL / 2

const FIXED_SEED = 2
/**
 * What the requests are made up from: the same seed makes the same ones. `FUZZ_SEED` sets it. The short
 * form always asks the same, so that a change is tested and not the day; the full one asks anew.
 */
export const SEED = number("FUZZ_SEED", IS_LONG ? 1 + (Date.now() % 2 ** 31) : FIXED_SEED)
/** Requests under way at once; one after the other makes a failure plainer. */
export const LANES = number("FUZZ_LANES", 4)
/** Parts of routes' names, so that these alone are asked: `FUZZ_ONLY=/store/carts,POST /admin/uploads`. */
export const ONLY = (process.env.FUZZ_ONLY ?? "").split(",").filter(Boolean)
export const PART = ONLY.length > 0

/** Whoever has no answer after this long is taken for hung. Some answers cost a password's hash. */
export const HANG_MS = 30_000
/** How the requests are shared out. */
export const SHARES = { commerce: 0.68, storefront: 0.27, raw: 0.05 } as const
