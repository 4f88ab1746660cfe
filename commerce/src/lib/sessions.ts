import { createHash, randomBytes } from "node:crypto"

/**
 * What of an account's sessions is over. It stands beside its password, in the provider identity's
 * `user_metadata`, which Medusa writes into every token that it gives out: a token tells under which
 * period it was given.
 */
export interface Sessions {
  /** Names the period: tokens of an earlier one are over. */
  period?: string
  /** Tokens of this period that were ended one by one, with the seconds since 1970 when they expire. */
  ended?: [digest: string, expires: number][]
}

/** Tokens carry the list, and the storefront's cookie carries a token: it has to stay short. */
export const MAX_ENDED = 5

const PERIOD_BYTES = 9
const DIGEST_CHARS = 16

const newPeriod = (): Sessions => ({ period: randomBytes(PERIOD_BYTES).toString("base64url") })

/**
 * Stands for a token where it is noted as ended: the token itself is kept nowhere. Without its signature,
 * which changes when an older key has made it (config/older-keys.ts).
 */
export const digestOf = (token: string): string => {
  const said = token.replace(/\.[^.]*$/, "")
  return createHash("sha256").update(said).digest("base64url").slice(0, DIGEST_CHARS)
}

/** The state after all sessions have ended. */
export const allEnded = newPeriod

/**
 * The state after one token has ended. Who ends more of them than are noted, within the day that tokens
 * live, ends all.
 */
export function oneEnded(
  sessions: Sessions,
  token: { digest: string; expires: number },
  now: Date,
): Sessions {
  const seconds = now.getTime() / 1000
  const living = (sessions.ended ?? []).filter(
    ([digest, expires]) => expires > seconds && digest !== token.digest,
  )
  if (living.length >= MAX_ENDED) return newPeriod()
  return { ...sessions, ended: [...living, [token.digest, token.expires]] }
}

/** Whether a token is over; `period` is the one that it was given under, none for the account's first. */
export const isOver = (
  sessions: Sessions,
  token: { digest: string | undefined; period: string | undefined },
): boolean =>
  sessions.period !== token.period ||
  (sessions.ended ?? []).some(([digest]) => digest === token.digest)
