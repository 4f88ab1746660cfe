/** So long after a sign-in, or after a code, somebody is still taken to be the one who gave it: seconds. */
export const FRESH_S = 600

/** Whether a moment, in seconds since 1970, is no longer ago than that. */
export const isFresh = (seconds: number | undefined, now: Date): boolean =>
  seconds !== undefined && now.getTime() / 1000 - seconds < FRESH_S

/** The same of what Medusa writes into a token once a code was shown. */
export const isFreshlyShown = (shownAt: string | null | undefined, now: Date): boolean =>
  typeof shownAt === "string" && isFresh(Date.parse(shownAt) / 1000, now)
