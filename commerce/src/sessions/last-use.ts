import Redis from "ioredis"

const PREFIX = "podium:session-used:"
/** Sessions that are remembered without Redis, some 100 bytes each; the one longest unused goes first. */
const MOST = 100_000

/** A token, by its digest, with when it was given out: seconds since 1970. */
export interface UsedToken {
  digest: string
  iat: number
}

/** What is asked of a token: whether it is over after `restS` seconds unused; `use` if somebody is there. */
export interface Asked {
  restS: number
  use: boolean
  now: Date
}

/**
 * When tokens were last used: in Redis for all processes, or in this one's memory, which ends with it.
 * Of what is not remembered the time it was given out counts.
 */
export class LastUse {
  readonly #memory = new Map<string, number>()
  readonly #redis: Pick<Redis, "expire" | "exists" | "set"> | null

  constructor(redis: Pick<Redis, "expire" | "exists" | "set"> | null = null) {
    this.#redis = redis
  }

  /** With a connection of its own, on which nothing waits while Redis is away. */
  static on(redisUrl: string | undefined): LastUse {
    if (!redisUrl) return new LastUse()
    const redis = new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
    redis.on("error", () => undefined) // told by Medusa's own connections
    return new LastUse(redis)
  }

  /**
   * Whether nobody has used a token for too long; else it counts as used now. While Redis is away nothing
   * ends by rest: each session's other end holds.
   */
  async rested(token: UsedToken, asked: Asked): Promise<boolean> {
    if (!this.#redis) return this.#restedInMemory(token, asked)
    return this.#restedInRedis(this.#redis, token, asked).catch(() => false)
  }

  #restedInMemory({ digest, iat }: UsedToken, { restS, use, now }: Asked): boolean {
    const seconds = now.getTime() / 1000
    if (seconds - (this.#memory.get(digest) ?? iat) >= restS) return true
    if (!use) return false
    this.#memory.delete(digest) // a Map keeps the order of writing: the first is the longest unused
    this.#memory.set(digest, seconds)
    const [oldest] = this.#memory.keys()
    if (this.#memory.size > MOST && oldest !== undefined) this.#memory.delete(oldest)
    return false
  }

  async #restedInRedis(
    redis: Pick<Redis, "expire" | "exists" | "set">,
    { digest, iat }: UsedToken,
    { restS, use, now }: Asked,
  ): Promise<boolean> {
    const key = PREFIX + digest
    const remembered = use ? await redis.expire(key, restS) : await redis.exists(key)
    if (remembered) return false
    if (now.getTime() / 1000 - iat >= restS) return true
    if (use) await redis.set(key, "1", "EX", restS)
    return false
  }
}
