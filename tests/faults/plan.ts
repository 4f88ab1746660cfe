import { diceOf, type Dice } from "./random"
import { drawStripeFault, type StripeFault } from "./stripe-faults"
import { drawStrike, type Strike } from "./strike-plan"

/** What happens to a cart besides being paid for. */
export type Meanwhile =
  | "nothing"
  /** Another fan pays for the last piece as well. */
  | "last_piece"
  /** Its price changes before the page at Stripe is opened. */
  | "price"
  /** The fan changes the cart in another tab while the page is open. */
  | "other_tab"
  /** Somebody else's hand changes the cart while the page is open, past every guard. */
  | "behind"

/** How the fan comes back from Stripe's page. */
export type Ending = "back" | "twice" | "closed" | "late"

/** One fan's way from a cart to an order, and what is thrown into it. */
export interface Run {
  name: string
  method: "card" | "sepa"
  declinedFirst: boolean
  meanwhile: Meanwhile
  ending: Ending
  fault: StripeFault | null
  /** Which of the shop's variants; two fans after the last piece have the same one. */
  piece: number
  /** How long the fan thinks before the page, on the page, and before coming back, in milliseconds. */
  thinksMs: [number, number, number]
}

export interface Batch {
  number: number
  strike: Strike
  runs: Run[]
}

const ENDINGS: Ending[] = ["back", "back", "twice", "closed", "late"]
const MEANWHILE: Meanwhile[] = [
  ...Array.from({ length: 6 }, () => "nothing" as const),
  "last_piece",
  "price",
  "other_tab",
  "behind",
]
const STRIPE_FAULT_SHARE = 0.7
const SEPA_SHARE = 0.2
const DECLINED_SHARE = 0.15
const LONGEST_THOUGHT_MS = 2_500

function drawRun(dice: Dice, name: string, piece: number): Run {
  const think = () => dice.int(0, LONGEST_THOUGHT_MS)
  return {
    name,
    method: dice.chance(SEPA_SHARE) ? "sepa" : "card",
    declinedFirst: dice.chance(DECLINED_SHARE),
    meanwhile: dice.pick(MEANWHILE),
    ending: dice.pick(ENDINGS),
    fault: dice.chance(STRIPE_FAULT_SHARE) ? drawStripeFault(dice) : null,
    piece,
    thinksMs: [think(), think(), think()],
  }
}

/** Whoever is after a last piece needs a rival. */
function withRivals(runs: Run[]): Run[] {
  return runs.map((run, at) => {
    const before = runs[at - 1]
    const next = runs[at + 1]
    const rivalOfNext = next?.meanwhile === "last_piece" && at % 2 === 0
    const rivalOfBefore = before?.meanwhile === "last_piece" && at % 2 === 1
    const own = run.meanwhile === "last_piece"
    if (own && at % 2 === 1 && before) return { ...run, piece: before.piece }
    if (own) return next ? run : { ...run, meanwhile: "nothing" }
    if (rivalOfNext) return { ...run, meanwhile: "last_piece" }
    if (rivalOfBefore && before) return { ...run, meanwhile: "last_piece", piece: before.piece }
    return run
  })
}

const SPREAD = 7919

/** The batch of this number: the seed decides everything in it, whatever other batches there are. */
export function drawBatch(seed: number, number: number, size: number): Batch {
  const dice = diceOf(seed + number * SPREAD)
  const strike = drawStrike(dice, number)
  const runs = Array.from({ length: size }, (_, at) =>
    drawRun(dice, `b${number}r${at}`, number * size + at),
  )
  return { number, strike, runs: withRivals(runs) }
}
