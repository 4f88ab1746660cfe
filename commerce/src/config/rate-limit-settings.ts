import { FIXED, RATE_LIMITS, type LimitName, type RateLimit } from "../api/rate-limits"

export type RateLimits = Record<LimitName, RateLimit>

const SETTING = /^(\w+)=([1-9]\d{0,8})\/([1-9]\d{0,5})$/

/**
 * The limits with those that the environment sets: `cartsByAddress=500/900, all=100000/60`, points per
 * seconds; later ones go before earlier ones.
 * @throws Error that names what is no setting.
 */
export function readRateLimits(text: string): RateLimits {
  const limits: RateLimits = { ...RATE_LIMITS }
  const names = (Object.keys(RATE_LIMITS) as LimitName[]).filter((name) => !FIXED.includes(name))
  for (const setting of text.split(",").map((one) => one.trim())) {
    if (!setting) continue
    const [, name = "", points, seconds] = SETTING.exec(setting) ?? []
    const meant = names.filter((known) => name === "all" || known === name)
    if (!meant.length) throw new Error(`"${setting}" is no limit such as all=1000/60`)
    for (const known of meant) limits[known] = { points: Number(points), seconds: Number(seconds) }
  }
  return limits
}
