import { PASSWORD_LINK_S } from "../lib/session-end"

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
  /** Wrong passwords for one account from one address; a device that has signed in before counts apart. */
  signInByPair: { points: 5, seconds: QUARTER_S },
  /**
   * Wrong passwords for one account from devices that have not signed in to it: so many without a wait,
   * and after each one more a longer one (GROWING), until there was none for a day.
   */
  signInByAccount: { points: 5, seconds: 24 * HOUR_S },
  /** Passwords tried, right ones too: each costs a tenth of a second of a core. */
  passwordsByPair: { points: 60, seconds: QUARTER_S },
  /** Wrong passwords from one address, for any account: a stadium's fans share one. */
  signInByAddress: { points: 100, seconds: HOUR_S },
  /** Wrong codes of a second factor, by a browser that has signed in before, and by all others. */
  secondFactorByPair: { points: 5, seconds: QUARTER_S },
  secondFactorByAccount: { points: 5, seconds: 24 * HOUR_S },
  /** One code, right or wrong: it is good for 90 seconds, and works once. */
  secondFactorCode: { points: 1, seconds: 2 * MINUTE_S },
  /**
   * Mails with a link for a new password. A link is good for as long as these count: who is refused one
   * has one that works, whoever had it sent.
   */
  resetByPair: { points: 3, seconds: PASSWORD_LINK_S },
  resetByAccount: { points: 3, seconds: PASSWORD_LINK_S },
  resetByAddress: { points: 50, seconds: HOUR_S },
  /** Accounts made, and tried: whether an e-mail has one shows only by trying. */
  registerByAddress: { points: 60, seconds: HOUR_S },
  /** Mails that bring a guest's orders into an account, asked for and used. */
  claimsByAddress: { points: 20, seconds: HOUR_S },
  /** Passwords set by such a link. */
  newPasswordByAddress: { points: 30, seconds: HOUR_S },
  /** Wrong promotion codes: they are short. */
  codesByCart: { points: 20, seconds: QUARTER_S },
  codesByAddress: { points: 100, seconds: QUARTER_S },
  /**
   * Stripe's pages opened: each new one costs calls of Stripe's, and a place among those that pay. New carts
   * and payments by address are a fifth of what this store sells at its fastest: a stadium shares one.
   */
  paymentsByCart: { points: 20, seconds: QUARTER_S },
  paymentsByAddress: { points: 600, seconds: QUARTER_S },
  cartsByAddress: { points: 600, seconds: QUARTER_S },
  searchesByAddress: { points: 300, seconds: MINUTE_S },
  /** Orders looked up by a wrong link, or by a payment's session that there is not. */
  orderLinksByAddress: { points: 200, seconds: QUARTER_S },
  /** Anything at all below /store. */
  callsByAddress: { points: 3_000, seconds: MINUTE_S },
  /** Anything at all of the dashboard, which asks some twenty times for a page. */
  staffCallsByAddress: { points: 3_000, seconds: MINUTE_S },
  /** What else lies below /auth: sessions of the dashboard. */
  sessionsByAddress: { points: 300, seconds: QUARTER_S },
} as const satisfies Record<string, RateLimit>

/** What no setting changes: that a code works once is no matter of how busy a store is. */
export const FIXED: readonly string[] = ["secondFactorCode"]

/** The wait after the last free time; it doubles with each further one up to the longest. */
export interface Growth {
  firstSeconds: number
  mostSeconds: number
}

/**
 * Limits that make wait ever longer instead of shutting: at the longest, a password is guessed at some
 * hundred times a day, and nobody who asks at the right moment is shut out.
 */
export const GROWING: Partial<Record<LimitName, Growth>> = {
  signInByAccount: { firstSeconds: 10, mostSeconds: QUARTER_S },
  secondFactorByAccount: { firstSeconds: 10, mostSeconds: QUARTER_S },
}

export type LimitName = keyof typeof RATE_LIMITS
