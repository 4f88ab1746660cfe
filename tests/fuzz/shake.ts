import { createHash } from "node:crypto"
import fc from "fast-check"
import type { Ledger } from "./ledger"
import type { Request } from "./request"
import { send, type Answer } from "./send"
import { LANES, SEED } from "./settings"
import { faultOf, replay } from "./verdict"

/** A failure is made smaller by at most so many requests. */
const SHRINKS = 15

/** Requests to one route. */
export interface Target {
  /** Method and path, as the routes name it. */
  name: string
  requests: fc.Arbitrary<Request>
}

export interface Shaken {
  base: string
  isCommerce: boolean
  ledger: Ledger
  /** Called now and then, for who measures. */
  tick: () => void
}

/** Of its own for each route: else all would be asked the same things. */
const seedOf = ({ name }: Target): number =>
  createHash("sha256").update(`${SEED} ${name}`).digest().readInt32LE()

/** Asks one route so many times; the sentence of its failure, or null. */
async function shakeOne(target: Target, runs: number, shaken: Shaken): Promise<string | null> {
  const { base, isCommerce, ledger, tick } = shaken
  let found = 0
  let last = ""
  const property = fc.asyncProperty(target.requests, async (request) => {
    if (found > SHRINKS) return true
    if (found > 0) found += 1
    const answer: Answer = await send(base, request)
    ledger.note(target.name, answer)
    tick()
    const fault = faultOf(request, answer, isCommerce)
    if (!fault) return true
    // What hangs is not tried again: each time would last as long.
    found = answer.trouble === "hang" ? SHRINKS + 1 : Math.max(1, found)
    last = `${target.name}: ${fault}\n    ${replay(base, request, answer)}`
    return false
  })
  const result = await fc.check(property, { seed: seedOf(target), numRuns: runs })
  return result.failed ? `${last}\n    FUZZ_SEED=${SEED}` : null
}

/** Asks routes in turn, some at once; sentences of all that failed. */
export async function shake(
  targets: Target[],
  requests: number,
  shaken: Shaken,
): Promise<string[]> {
  const runs = Math.max(1, Math.round(requests / Math.max(1, targets.length)))
  const left = [...targets]
  const failures: string[] = []
  const lane = async () => {
    for (let target = left.shift(); target; target = left.shift()) {
      const failure = await shakeOne(target, runs, shaken)
      if (failure) failures.push(failure)
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return failures
}
