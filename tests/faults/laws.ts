import type { CartBooks, OrderBooks } from "./books"

/** Attempts that nothing more will come of. */
const FINAL = new Set(["ordered", "failed", "expired", "superseded", "given_back"])

function ofOrder(order: OrderBooks, { intents, attempts, completions }: CartBooks): string[] {
  const kept = intents.filter((intent) => intent.kept > 0)
  const broken: string[] = []
  const paid = kept.reduce((sum, intent) => sum + intent.kept, 0)
  if (kept.length !== 1) broken.push(`order ${order.id} is paid ${kept.length} times`)
  if (paid !== order.total) broken.push(`order ${order.id} of ${order.total} is paid with ${paid}`)
  if (order.captured !== order.total) {
    broken.push(`order ${order.id} of ${order.total} has ${order.captured} on its books`)
  }
  if (order.booked !== order.total) {
    broken.push(`order ${order.id} of ${order.total} accounts for ${order.booked}`)
  }
  if (order.units !== order.reserved) {
    broken.push(`order ${order.id} of ${order.units} units has ${order.reserved} reserved`)
  }
  if (!order.recorded || completions !== 1) broken.push(`order ${order.id} is half made`)
  const own = attempts.filter(({ state }) => state === "ordered")
  if (own.length !== 1 || !own[0]?.captured) broken.push(`order ${order.id} waits for its capture`)
  return broken
}

/**
 * What is wrong between the books of both sides, in sentences: lost, doubled or unpaid orders, money
 * without an order, and whatever is not at its end. None when all is well.
 */
export function brokenLaws(books: CartBooks): string[] {
  const { orders, intents, attempts, openPages, completions } = books
  const broken = orders.flatMap((order) => ofOrder(order, books))
  if (orders.length > 1) broken.push(`${orders.length} orders`)
  if (!orders.length && completions) broken.push("a completion without its order")
  for (const { id, status, kept } of intents) {
    const held = status === "requires_capture" || status === "processing"
    if (held) broken.push(`${id} is still ${status}`)
    if (kept > 0 && !orders.length) broken.push(`${id} keeps ${kept} without an order`)
    const backed = attempts.some((one) => one.payment_intent_id === id && one.given_back)
    const owes = status === "succeeded" && kept === 0
    if (owes && !backed) broken.push(`${id} was given back, and nothing says so`)
  }
  for (const { id, state, given_back } of attempts) {
    if (!FINAL.has(state)) broken.push(`attempt ${id} is still ${state}`)
    if (given_back === false) broken.push(`the money of attempt ${id} is still owed`)
    if (state === "given_back" && given_back === null) broken.push(`attempt ${id} owes nothing`)
  }
  const known = new Set(attempts.map(({ session_id }) => session_id))
  for (const page of openPages) if (known.has(page)) broken.push(`page ${page} is still open`)
  return broken
}

export type Outcome = "ordered" | "given_back" | "never_paid"

/** What became of a cart. */
export function outcomeOf({ orders, attempts }: CartBooks): Outcome {
  if (orders.length) return "ordered"
  return attempts.some(({ given_back }) => given_back !== null) ? "given_back" : "never_paid"
}
