import { percentile } from "../lib/statistics"
import type { Bought } from "./buy"

const MS_PER_SECOND = 1_000

export interface Checkout extends Bought {
  ms: number
}

/** So many turns of so many buyers at once, who buy so often each. */
interface Rounds {
  turns: number
  buyers: number
  each: number
}

export interface Round {
  checkouts: Checkout[]
  /** For all of them. */
  seconds: number
}

/** Lets the next buyer buy. */
export type BuyNext = () => Promise<Bought>

/** Buyers side by side, each one order after the other. */
export async function round(buyers: number, each: number, buyNext: BuyNext): Promise<Round> {
  const checkouts: Checkout[] = []
  const began = performance.now()
  const buyer = async () => {
    for (let order = 0; order < each; order += 1) {
      const start = performance.now()
      checkouts.push({ ...(await buyNext()), ms: performance.now() - start })
    }
  }
  await Promise.all(Array.from({ length: buyers }, buyer))
  return { checkouts, seconds: (performance.now() - began) / MS_PER_SECOND }
}

/** The same round at each shop, in turns; what came of all of a shop's rounds. */
export async function inTurns(shops: BuyNext[], { buyers, each, turns }: Rounds): Promise<Round[]> {
  const all = shops.map((): Round => ({ checkouts: [], seconds: 0 }))
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [at, buyNext] of shops.entries()) {
      const { checkouts, seconds } = await round(buyers, each, buyNext)
      all[at]?.checkouts.push(...checkouts)
      if (all[at]) all[at].seconds += seconds
    }
  }
  return all
}

/** Orders a second. */
export const rateOf = ({ checkouts, seconds }: Round) => checkouts.length / seconds
/** Milliseconds. */
export const medianOf = ({ checkouts }: Round) =>
  percentile(
    checkouts.map(({ ms }) => ms),
    0.5,
  )
