import type { RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible"
import type { Growth } from "./rate-limits"

/** Doublings after which no wait is short any more, so that 2 to their power stays a number. */
const MOST_DOUBLINGS = 30

/** Seconds to wait after so many times, of which `points` are free. */
export function waitAfter(times: number, points: number, growth: Growth): number {
  if (times < points) return 0
  const doublings = Math.min(times - points, MOST_DOUBLINGS)
  return Math.min(growth.mostSeconds, growth.firstSeconds * 2 ** doublings)
}

/**
 * Lets one through at a time, and makes the next wait longer each time: `counts` knows how often there
 * was one, and `gate`, which lets one through, stays shut for as long as that says. Both count in one
 * step each, so that many who ask in the same moment get no further than one. Who is refused is not
 * counted: a wait is over when it was said to be.
 */
export class GrowingWait {
  constructor(
    readonly counts: RateLimiterAbstract,
    readonly gate: RateLimiterAbstract,
    readonly growth: Growth,
  ) {}

  async #timesNow(key: string): Promise<number> {
    return (await this.counts.penalty(key)).consumedPoints
  }

  /** @throws RateLimiterRes while the wait is not over. */
  async consume(key: string): Promise<RateLimiterRes | null> {
    const seconds = waitAfter(await this.#timesNow(key), this.counts.points, this.growth)
    if (!seconds) return null
    try {
      return await this.gate.consume(key, 1, { customDuration: seconds })
    } catch (refused) {
      await this.counts.reward(key)
      throw refused
    }
  }

  /** Takes one back, and lets the next through at once. */
  async reward(key: string): Promise<RateLimiterRes> {
    await this.gate.delete(key)
    return this.counts.reward(key)
  }

  /** Begins anew. */
  async delete(key: string): Promise<boolean> {
    await this.gate.delete(key)
    return this.counts.delete(key)
  }
}
