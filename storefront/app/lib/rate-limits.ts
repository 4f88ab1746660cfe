/** So many requests within so many seconds; then 429 until they are over. */
export interface RateLimit {
  points: number
  seconds: number
}

const MINUTE_S = 60
const QUARTER_S = 15 * MINUTE_S

/**
 * What one network address may ask the storefront for; a stadium's fans may share one, so that what costs
 * nothing (kept pages and pictures) counts nothing. Passwords, promotion codes and carts are counted by
 * commerce, to which the storefront names the fan.
 */
export const RATE_LIMITS = {
  /** Pictures that have to be made in a size; a list shows 48 at once. */
  pictures: { points: 6_000, seconds: MINUTE_S },
  /** Of a list that is not kept. */
  searches: { points: 240, seconds: MINUTE_S },
  /** One for nearly every letter that is typed, where it is not kept. */
  suggestions: { points: 900, seconds: MINUTE_S },
  /** Links of orders, and payments that somebody comes back from, of which there are none. */
  orderLinks: { points: 200, seconds: QUARTER_S },
  /** Forms of any kind. */
  forms: { points: 600, seconds: MINUTE_S },
  /** What browsers report by themselves; the log takes fewer. */
  policyReports: { points: 600, seconds: MINUTE_S },
  /** Pages that nobody has asked for lately, so that they have to be made: half of what one core makes. */
  newPages: { points: 1_200, seconds: MINUTE_S },
  /** What is made for each who asks: personal pages, and addresses of no page. */
  ownPages: { points: 3_000, seconds: MINUTE_S },
  /** The personal part of every page, for fans with a cart or an account. */
  personalParts: { points: 3_000, seconds: MINUTE_S },
} as const satisfies Record<string, RateLimit>

export type LimitName = keyof typeof RATE_LIMITS
export type RateLimits = Record<LimitName, RateLimit>

const SETTING = /^(\w+)=([1-9]\d{0,8})\/([1-9]\d{0,5})$/

/**
 * The limits with those that the environment sets: `searches=500/60, all=100000/60`, points per seconds;
 * later ones go before earlier ones.
 * @throws Error that names what is no setting.
 */
export function readRateLimits(text: string): RateLimits {
  const limits: RateLimits = { ...RATE_LIMITS }
  const names = Object.keys(RATE_LIMITS) as LimitName[]
  for (const setting of text.split(",").map((one) => one.trim())) {
    if (!setting) continue
    const [, name = "", points, seconds] = SETTING.exec(setting) ?? []
    const meant = names.filter((known) => name === "all" || known === name)
    if (!meant.length) throw new Error(`"${setting}" is no limit such as all=1000/60`)
    for (const known of meant) limits[known] = { points: Number(points), seconds: Number(seconds) }
  }
  return limits
}

const RULES: [method: string, path: RegExp, name: LimitName][] = [
  ["GET", /^\/[^/]+\/search\/suggest(\.data)?$/, "suggestions"],
  ["GET", /^\/[^/]+\/search(\.data)?$/, "searches"],
  ["GET", /^\/[^/]+\/orders\//, "orderLinks"],
  ["GET", /^\/[^/]+\/checkout\/return(\.data)?$/, "orderLinks"],
  ["GET", /^\/[^/]+\/me(\.data)?$/, "personalParts"],
  ["POST", /^\/policy-reports$/, "policyReports"],
  // What commerce signs is as often as the shop sells.
  ["POST", /^\/(?!internal\/)/, "forms"],
]

/**
 * What a request counts as, be it first or when it costs something; null for what is not limited. Routes
 * are found in either case, and decoded.
 */
export function limitOf(method: string, target: string): LimitName | null {
  const [path = ""] = target.split("?")
  let plain = path
  try {
    plain = decodeURIComponent(path)
  } catch {
    // Refused elsewhere.
  }
  const spelt = plain
    .replace(/[\\/]+/g, "/")
    .replace(/(.)\/$/, "$1")
    .toLowerCase()
  const asked = method === "HEAD" ? "GET" : method
  return RULES.find(([verb, pattern]) => verb === asked && pattern.test(spelt))?.[2] ?? null
}
