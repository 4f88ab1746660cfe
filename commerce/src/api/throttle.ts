import { createHmac } from "node:crypto"
import Redis from "ioredis"
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from "rate-limiter-flexible"
import type { RateLimits } from "../config/rate-limit-settings"
import { GrowingWait } from "./growing-wait"
import { GROWING, type LimitName, type RateLimit } from "./rate-limits"

const PREFIX = "podium:limit"

/** A limit, and who or what it counts: an address, an account, a cart. */
export type Counted = [name: LimitName, ...who: string[]]

/** What a counted thing is asked of: one of the library's limiters, or a wait that grows. */
type Limiter = Pick<RateLimiterAbstract, "consume" | "reward" | "delete">

/** Makes limiters that count in memory, or in Redis with the memory as its stand-in. */
function makerFor(redisUrl?: string) {
  const storeClient = redisUrl
    ? new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
    : null
  storeClient?.on("error", () => undefined) // told by Medusa's own connections
  return (name: string, { points, seconds }: RateLimit): RateLimiterAbstract => {
    const own = { points, duration: seconds, keyPrefix: `${PREFIX}:${name}` }
    const insuranceLimiter = new RateLimiterMemory(own)
    if (!storeClient) return insuranceLimiter
    return new RateLimiterRedis({ ...own, storeClient, insuranceLimiter })
  }
}

/**
 * Counts, in this process's memory, or in Redis for all processes; while Redis is away each counts for
 * itself. Who is counted is kept as a keyed hash only.
 */
export class Throttle {
  readonly #limiters: Record<LimitName, Limiter>
  readonly #secret: string

  constructor(limits: RateLimits, secret: string, redisUrl?: string) {
    this.#secret = secret
    const make = makerFor(redisUrl)
    const limiters = Object.entries(limits).map(([name, limit]) => {
      const growth = GROWING[name as LimitName]
      const counts = make(name, limit)
      if (!growth) return [name, counts]
      const gate = make(`${name}:gate`, { points: 1, seconds: growth.firstSeconds })
      return [name, new GrowingWait(counts, gate, growth)]
    })
    this.#limiters = Object.fromEntries(limiters) as Record<LimitName, Limiter>
  }

  #key(who: string[]): string {
    return createHmac("sha256", this.#secret)
      .update(`${PREFIX}\0${JSON.stringify(who)}`)
      .digest("base64url")
  }

  /**
   * Counts one more of each, in turn, until one is too many; then those before it are taken back, since
   * nothing is done. Seconds to wait; 0 to go on.
   */
  async count(all: Counted[]): Promise<number> {
    for (const [at, [name, ...who]] of all.entries()) {
      try {
        await this.#limiters[name].consume(this.#key(who))
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        for (const earlier of all.slice(0, at)) await this.takeBack(earlier)
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
      }
    }
    return 0
  }

  /** Takes one back: it turned out to be none of what is limited. */
  async takeBack([name, ...who]: Counted): Promise<void> {
    await this.#limiters[name].reward(this.#key(who))
  }

  /** Begins anew. */
  async forget([name, ...who]: Counted): Promise<void> {
    await this.#limiters[name].delete(this.#key(who))
  }
}
