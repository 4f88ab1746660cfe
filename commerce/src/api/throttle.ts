import { createHmac } from "node:crypto"
import Redis from "ioredis"
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from "rate-limiter-flexible"
import type { RateLimits } from "../config/rate-limit-settings"
import type { LimitName } from "./rate-limits"

const PREFIX = "podium:limit"

/** A limit, and who or what it counts: an address, an account, a cart. */
export type Counted = [name: LimitName, ...who: string[]]

/**
 * Counts, in this process's memory, or in Redis for all processes; while Redis is away each counts for
 * itself. Who is counted is kept as a keyed hash only.
 */
export class Throttle {
  readonly #limiters: Record<LimitName, RateLimiterAbstract>
  readonly #secret: string

  constructor(limits: RateLimits, secret: string, redisUrl?: string) {
    this.#secret = secret
    const storeClient = redisUrl
      ? new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
      : null
    storeClient?.on("error", () => undefined) // told by Medusa's own connections
    const limiter = ([name, { points, seconds }]: [string, RateLimits[LimitName]]) => {
      const own = { points, duration: seconds, keyPrefix: `${PREFIX}:${name}` }
      const insuranceLimiter = new RateLimiterMemory(own)
      return [
        name,
        storeClient
          ? new RateLimiterRedis({ ...own, storeClient, insuranceLimiter })
          : insuranceLimiter,
      ]
    }
    this.#limiters = Object.fromEntries(Object.entries(limits).map(limiter)) as Record<
      LimitName,
      RateLimiterAbstract
    >
  }

  #key(who: string[]): string {
    return createHmac("sha256", this.#secret)
      .update(`${PREFIX}\0${JSON.stringify(who)}`)
      .digest("base64url")
  }

  /** Counts one more of each, in turn, until one is too many. Seconds to wait; 0 to go on. */
  async count(all: Counted[]): Promise<number> {
    for (const [name, ...who] of all) {
      try {
        await this.#limiters[name].consume(this.#key(who))
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
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
