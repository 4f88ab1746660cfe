/** So many times within so many seconds; then 429 until they are over. */
export interface RateLimit {
  points: number
  seconds: number
}

const MINUTE_S = 60
const QUARTER_S = 15 * MINUTE_S
const HOUR_S = 60 * MINUTE_S

/**
 * What one address, account or cart may do. An address is a fan's own, which the storefront signs; calls
 * without that count by the address that they come from, the storefront's own not at all.
 */
export const RATE_LIMITS = {
  /** Wrong passwords for one account from one address: the owner elsewhere is not locked out. */
  signInByPair: { points: 5, seconds: QUARTER_S },
  /** Wrong passwords for one account from anywhere; a device that has signed in before passes. */
  signInByAccount: { points: 50, seconds: HOUR_S },
  /** Wrong passwords from one address, for any account: a stadium's fans share one. */
  signInByAddress: { points: 100, seconds: HOUR_S },
  /** Mails with a link for a new password. */
  resetByPair: { points: 3, seconds: HOUR_S },
  resetByAccount: { points: 10, seconds: HOUR_S },
  resetByAddress: { points: 50, seconds: HOUR_S },
  /** Accounts made, and tried: whether an e-mail has one shows only by trying. */
  registerByAddress: { points: 20, seconds: HOUR_S },
  /** Mails that bring a guest's orders into an account, asked for and used. */
  claimsByAddress: { points: 20, seconds: HOUR_S },
  /** Passwords set by such a link. */
  newPasswordByAddress: { points: 30, seconds: HOUR_S },
  /** Promotion codes tried: they are short. */
  codesByCart: { points: 20, seconds: QUARTER_S },
  codesByAddress: { points: 100, seconds: QUARTER_S },
  cartsByAddress: { points: 100, seconds: QUARTER_S },
  searchesByAddress: { points: 300, seconds: MINUTE_S },
  /** Orders looked up by a link or by a payment's session. */
  orderLinksByAddress: { points: 200, seconds: QUARTER_S },
  /** Anything at all below /store. */
  callsByAddress: { points: 3_000, seconds: MINUTE_S },
} as const satisfies Record<string, RateLimit>

export type LimitName = keyof typeof RATE_LIMITS
