import type { Dice } from "./random"

interface Asking {
  kind: "killed_asking"
  method: "GET" | "POST"
  path: string
  phase: "before" | "after"
}

/** What befalls the whole shop in the middle of a batch. Moments are milliseconds after its start. */
export type Strike =
  | Asking
  | { kind: "killed_writing"; table: string }
  | { kind: "killed"; afterMs: number }
  | { kind: "postgres"; afterMs: number; downMs: number }
  | { kind: "frozen"; afterMs: number; forMs: number }
  | { kind: "ended"; afterMs: number }
  | { kind: "calm" }

const ASKED = [
  ["POST", "/v1/checkout/sessions"],
  ["GET", "/v1/checkout/sessions/*"],
  ["POST", "/v1/payment_intents/*/capture"],
  ["POST", "/v1/payment_intents/*/cancel"],
] as const
const WRITTEN = [
  "order",
  "order_cart",
  "reservation_item",
  "cart",
  "payment",
  "payment_session",
  "capture",
  "stripe_checkout_attempt",
  "stripe_checkout_completion",
  "stripe_checkout_give_back",
  "notification",
]
const LATEST_MS = 7_000

type Family = (dice: Dice) => Strike

const killed: Family = (dice) => {
  const [method, path] = dice.pick(ASKED)
  return dice.pick<Strike>([
    { kind: "killed_asking", method, path, phase: dice.pick(["before", "after"] as const) },
    { kind: "killed_writing", table: dice.pick(WRITTEN) },
    { kind: "killed", afterMs: dice.int(500, LATEST_MS) },
  ])
}
const postgres: Family = (dice) => ({
  kind: "postgres",
  afterMs: dice.int(500, LATEST_MS),
  downMs: dice.int(0, 3_000),
})
const gentle: Family = (dice) =>
  dice.pick<Strike>([
    { kind: "frozen", afterMs: dice.int(500, LATEST_MS), forMs: dice.int(1_000, 6_000) },
    { kind: "ended", afterMs: dice.int(500, LATEST_MS) },
    { kind: "calm" },
  ])

/** Every short form meets each family. */
const FAMILIES = [killed, postgres, gentle, killed] as const

/** The strike of a batch. */
export const drawStrike = (dice: Dice, batch: number): Strike =>
  (FAMILIES[batch % FAMILIES.length] ?? killed)(dice)

/** Its name in the report. */
export function strikeName(strike: Strike): string {
  switch (strike.kind) {
    case "killed_asking":
      return `killed while Stripe is asked, ${strike.phase} it acted`
    case "killed_writing":
      return "killed while a table is written"
    case "killed":
      return "killed at any moment"
    case "postgres":
      return "PostgreSQL restarted"
    case "frozen":
      return "commerce frozen for seconds"
    case "ended":
      return "commerce told to end (SIGTERM)"
    case "calm":
      return "faults of Stripe alone"
  }
}
