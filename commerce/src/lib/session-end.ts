const HOUR_S = 3600

/** How long a mailed link for a new password works, in seconds: ten minutes, as the storefront says. */
export const PASSWORD_LINK_S = 600

/** When a session is over by itself, in seconds: so long after its last use, and so long after sign-in. */
export interface SessionEnd {
  restS: number
  wholeS: number
}

/**
 * A fan's shopping has breaks, and what a stranger finds on a fan's screen is addresses and orders; staff
 * may do everything, so theirs ends within the hour, and after a working day in any case.
 */
export const SESSION_END = {
  customer: { restS: 4 * HOUR_S, wholeS: 24 * HOUR_S },
  user: { restS: HOUR_S, wholeS: 10 * HOUR_S },
} satisfies Record<string, SessionEnd>

/** How long sessions of a kind of actor live; one that nobody has thought of has staff's. */
export const endOf = (actor: string): SessionEnd =>
  actor === "customer" ? SESSION_END.customer : SESSION_END.user

/** Whether a token is over since it was given out too long ago; `iat` is in seconds since 1970. */
export const isOld = (
  { actor_type, iat }: { actor_type: string; iat?: number },
  now: Date,
): boolean => iat === undefined || now.getTime() / 1000 >= iat + endOf(actor_type).wholeS

/** What the dashboard asks for every minute by itself, as long as it stands open: nobody's use of it. */
const BY_ITSELF = /^\/admin\/notifications\/?$/i

/** Whether a request tells that somebody is there. */
export const isUse = (method: string, path: string): boolean =>
  method !== "GET" || !BY_ITSELF.test(path)
