import type { FaultParam } from "../../local/stripe/faults/fault"
import type { Dice } from "./random"

/** A fault of the local Stripe, as `POST /_local/faults` takes it. */
export type StripeFault = FaultParam

const CALLS = [
  { method: "POST", path: "/v1/checkout/sessions" },
  { method: "GET", path: "/v1/checkout/sessions/*" },
  { method: "POST", path: "/v1/checkout/sessions/*/expire" },
  { method: "POST", path: "/v1/payment_intents/*/capture" },
  { method: "POST", path: "/v1/payment_intents/*/cancel" },
  { method: "GET", path: "/v1/payment_intents/*" },
  { method: "POST", path: "/v1/refunds" },
] as const
/** A time-out keeps its call for 16 s (8 s, and once more), so there are few of them. */
const API = [
  ...(["error", "rate_limit", "drop", "slow"] as const),
  ...(["error", "rate_limit", "drop", "slow"] as const),
  "timeout",
] as const
const WEBHOOK = ["lost", "doubled", "late", "reordered"] as const

const WEBHOOK_SHARE = 0.35
/** The client asks twice: what strikes more often than that is felt. */
const MOST_STRIKES = 5
const LONGEST_MS = 4_000

/** Something that goes wrong at Stripe: it strikes the next calls of its kind, whoever's they are. */
export function drawStripeFault(dice: Dice): StripeFault {
  const times = dice.int(1, MOST_STRIKES)
  const ms = dice.int(200, LONGEST_MS)
  if (dice.chance(WEBHOOK_SHARE)) {
    return { kind: "webhook", do: dice.pick(WEBHOOK), ms, times }
  }
  const kind = dice.pick(API)
  return {
    kind: "api",
    do: kind,
    ms,
    status: dice.pick([500, 503]),
    ...dice.pick(CALLS),
    phase: dice.pick(["before", "after"] as const),
    times: kind === "timeout" ? 1 : times,
  }
}

/** Its name in the report. */
export const stripeFaultName = (fault: StripeFault | null): string => {
  if (!fault) return "Stripe is well"
  if (fault.kind === "webhook") return `webhooks ${fault.do}`
  return `Stripe: ${fault.do}${fault.phase === "after" ? ", but it acted" : ""}`
}
