import type { IncomingMessage, ServerResponse } from "node:http"
import { Redis } from "ioredis"
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from "rate-limiter-flexible"
import { createI18n } from "~/i18n/i18n"
import { DEFAULT_LOCALE, parseLocale } from "~/i18n/markets"
import { loadWords } from "~/i18n/words"
import { addressOf, asFan } from "./fan.server"
import { limitOf, type LimitName, type RateLimits } from "./rate-limits"

const PREFIX = "podium:store"

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

/** An IPv6 household is given a whole /64: it counts as one. */
const keyOf = (address: string): string =>
  address.includes(".") ? address : address.split(":").slice(0, 4).join(":")

async function tell(req: IncomingMessage, res: ServerResponse, seconds: number) {
  const locale = parseLocale((req.url ?? "").split("/")[1]?.toLowerCase()) ?? DEFAULT_LOCALE
  const { code } = locale.language
  const { t } = createI18n(code, await loadWords(code))
  res.writeHead(429, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Language": locale.tag,
    "Cache-Control": "no-store",
    "Retry-After": String(seconds),
  })
  res.end(`${t("errors:429")} ${t("errors:429help")}\n`)
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
}

/** The limits, counted in memory or in Redis. */
export function throttleFor(limits: RateLimits, redisUrl?: string): Throttle {
  const limiters = limitersFor(limits, redisUrl)
  const count = (name: LimitName, req: IncomingMessage, res: ServerResponse, goOn: () => void) => {
    limiters[name].consume(keyOf(addressOf(req))).then(goOn, (refused: unknown) => {
      if (!(refused instanceof RateLimiterRes)) return goOn()
      return tell(req, res, Math.max(1, Math.ceil(refused.msBeforeNext / 1000)))
    })
  }
  return {
    requests: (req, res, next) => {
      const name = limitOf(req.method ?? "GET", req.url ?? "/")
      const goOn = () => asFan(addressOf(req), next)
      return name ? count(name, req, res, goOn) : goOn()
    },
    newPages: (req, res, next) => count("newPages", req, res, next),
  }
}
