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
  /** Before a picture is made. */
  pictures: Middleware
}

/** Answers that say a link or a payment is none; guessing one would take many. */
const REFUSALS = [404, 410]

/** Looks at an answer's status before it leaves: who has seen it may be gone before its end. */
function onStatus(res: ServerResponse, look: (status: number) => void) {
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => ServerResponse
  res.writeHead = ((status: number, ...rest: unknown[]) => {
    look(status)
    return writeHead(status, ...rest)
  }) as typeof res.writeHead
}

const nameOf = (req: IncomingMessage) => limitOf(req.method ?? "GET", req.url ?? "/")

/** Answers in the place of what is limited. */
const refusing =
  (name: LimitName, req: IncomingMessage, res: ServerResponse) =>
  (why: unknown): unknown => {
    // While Redis is away the memory counts; what breaks besides lets nobody by.
    if (!(why instanceof RateLimiterRes)) return plainAnswer(req, res, 503, BROKEN_RETRY_S)
    // Nobody reads the answer: browsers report by themselves.
    if (name === "policyReports") return res.writeHead(204).end()
    return plainAnswer(req, res, 429, Math.max(1, Math.ceil(why.msBeforeNext / 1000)))
  }

/** The limits, counted in memory or in Redis. */
export function throttleFor(limits: RateLimits, redisUrl?: string): Throttle {
  const limiters = limitersFor(limits, redisUrl)
  const count =
    (name: LimitName): Middleware =>
    (req, res, goOn) => {
      // Express takes whatever `next` is given for an error.
      const counted = limiters[name].consume(keyOf(addressOf(req)))
      counted.then(() => goOn(), refusing(name, req, res))
    }
  /** Counts what turns out to be none, so that a crowd with good links counts nothing. */
  const countRefusals =
    (name: LimitName): Middleware =>
    (req, res, goOn) => {
      const [limiter, key] = [limiters[name], keyOf(addressOf(req))]
      const refuse = refusing(name, req, res)
      limiter.get(key).then((before) => {
        if (before && before.consumedPoints >= limiter.points) return refuse(before)
        onStatus(res, (status) => {
          if (REFUSALS.includes(status)) limiter.penalty(key).catch(() => undefined)
        })
        return goOn()
      }, refuse)
    }
  /** Counts a page that is made, and a search apart besides. */
  const made =
    (kind: "newPages" | "ownPages"): Middleware =>
    (req, res, next) => {
      const name = nameOf(req)
      if (name === "personalParts") return count(name)(req, res, next)
      const isSearch = name === "searches" || name === "suggestions"
      return count(kind)(req, res, () => (isSearch ? count(name)(req, res, next) : next()))
    }
  return {
    requests: (req, res, next) => {
      const name = nameOf(req)
      const goOn = () => asFan(addressOf(req), next)
      if (name === "orderLinks") return countRefusals(name)(req, res, goOn)
      const isWrite = name === "forms" || name === "policyReports"
      return isWrite ? count(name)(req, res, goOn) : goOn()
    },
    newPages: made("newPages"),
    ownPages: made("ownPages"),
    pictures: count("pictures"),
  }
}
