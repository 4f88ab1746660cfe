import type { IncomingMessage, ServerResponse } from "node:http"
import { Redis } from "ioredis"
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from "rate-limiter-flexible"
import { addressOf, asFan } from "./fan.server"
import { plainAnswer } from "./plain-answer.server"
import { limitOf, type LimitName, type RateLimits } from "./rate-limits"

const PREFIX = "podium:store"
const BROKEN_RETRY_S = 5

type Limiters = Record<LimitName, RateLimiterAbstract>

/** In memory, or in Redis for all processes; while that is away each process counts for itself. */
function limitersFor(limits: RateLimits, redisUrl?: string): Limiters {
  const storeClient = redisUrl
    ? new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
    : null
  storeClient?.on("error", () => undefined) // each process counts for itself meanwhile
  const limiters = Object.entries(limits).map(([name, { points, seconds }]) => {
    const own = { points, duration: seconds, keyPrefix: `${PREFIX}:${name}` }
    const insuranceLimiter = new RateLimiterMemory(own)
    const shared = storeClient && new RateLimiterRedis({ ...own, storeClient, insuranceLimiter })
    return [name, shared ?? insuranceLimiter]
  })
  return Object.fromEntries(limiters) as Limiters
}

const IPV6_GROUPS = 8
/** Of a household, which is given a whole /64. */
const HOUSEHOLD_GROUPS = 4

/** An IPv6 household counts as one, however the zeros of its address are left out. */
function keyOf(address: string): string {
  if (address.includes(".")) return address
  const [head = "", tail] = address.split("::")
  const groups = (part: string) => part.split(":").filter(Boolean)
  const [before, after] = [groups(head), groups(tail ?? "")]
  const zeros = Array<string>(Math.max(0, IPV6_GROUPS - before.length - after.length)).fill("0")
  const whole = tail === undefined ? before : [...before, ...zeros, ...after]
  return whole.slice(0, HOUSEHOLD_GROUPS).join(":")
}

type Middleware = (req: IncomingMessage, res: ServerResponse, next: () => void) => void

export interface Throttle {
  /**
   * Before everything else: keeps the limits of rate-limits.ts, and lets what follows know for whom it is
   * done. For Express and for a bare server.
   */
  requests: Middleware
  /** Before a page is made that is not kept. */
  newPages: Middleware
  /** Before one is made that never is. */
  ownPages: Middleware
}

/** The limits, counted in memory or in Redis. */
export function throttleFor(limits: RateLimits, redisUrl?: string): Throttle {
  const limiters = limitersFor(limits, redisUrl)
  const count = (name: LimitName, req: IncomingMessage, res: ServerResponse, goOn: () => void) => {
    const refuse = (refused: unknown) => {
      // While Redis is away the memory counts; what breaks besides lets nobody by.
      if (!(refused instanceof RateLimiterRes)) return plainAnswer(req, res, 503, BROKEN_RETRY_S)
      return plainAnswer(req, res, 429, Math.max(1, Math.ceil(refused.msBeforeNext / 1000)))
    }
    // Express takes whatever `next` is given for an error.
    limiters[name].consume(keyOf(addressOf(req))).then(() => goOn(), refuse)
  }
  return {
    requests: (req, res, next) => {
      const name = limitOf(req.method ?? "GET", req.url ?? "/")
      const goOn = () => asFan(addressOf(req), next)
      return name ? count(name, req, res, goOn) : goOn()
    },
    newPages: (req, res, next) => count("newPages", req, res, next),
    ownPages: (req, res, next) => count("ownPages", req, res, next),
  }
}
