import type { GiveBackReason } from "./outcome"

/** What Medusa's workflows throw, as far as it matters here. */
interface ThrownByMedusa {
  type?: unknown
  code?: unknown
  message?: unknown
}

/**
 * Medusa's error types that say no for good; all else (locks, lost connections) may pass, and so may its
 * "Payment authorization failed", by which it means that it could not ask.
 */
const FINAL_TYPES = new Set(["not_allowed", "invalid_data", "not_found", "duplicate_error"])

/** Code of the provider's refusal to cancel a payment whose money was taken: delayed methods take it at once. */
export const CAPTURED = "payment_captured"
/** Code of the provider's refusal to give back what an order is being made for. */
export const BEING_COMPLETED = "payment_being_completed"

/** The engine stopped without a word, as it does when it cannot write down how far it has come. */
export class Unrecorded extends Error {
  override name = "Unrecorded"
}

/** The warehouse that was chosen had just sold out, again and again, and some warehouse had enough. */
export class WarehouseRanOut extends Error {
  override name = "WarehouseRanOut"
}

/** What the engine says that has tripped over its own steps, or over writing them down. */
const TRIPPED =
  /^(Updating (Status|State) from |Max retries \(\d+\) exceeded for saving checkpoint)/

/**
 * A completion that broke off was not undone, or not to its end, and the error says nothing of why it
 * broke off. The workflow engine has tripped over its own steps (one of several that ran at once failed
 * while another was still being noted), or undoing came to a payment that cannot be cancelled any more.
 */
export const isHalfUndone = (error: unknown): boolean => {
  const { code, message } = (error ?? {}) as ThrownByMedusa
  const isKept = code === CAPTURED || code === BEING_COMPLETED
  return error instanceof Unrecorded || isKept || TRIPPED.test(String(message))
}

export type CompletionFailure = { final: true; reason: GiveBackReason } | { final: false }

/** Whether the completion of a cart was refused for good, and why; else it is worth another try. */
export function readCompletionError(error: unknown): CompletionFailure {
  const { type, code, message } = (error ?? {}) as ThrownByMedusa
  if (!FINAL_TYPES.has(String(type)) || isHalfUndone(error)) return { final: false }
  if (code === "cart_changed") return { final: true, reason: "cart_changed" }
  const outOfStock = code === "insufficient_inventory" || /stock|inventory/i.test(String(message))
  return { final: true, reason: outOfStock ? "items_unavailable" : "not_completed" }
}

/** Whether a completion was refused because the warehouse that was chosen for a line has too little. */
export function isOutOfStock(error: unknown): boolean {
  const failure = readCompletionError(error)
  return failure.final && failure.reason === "items_unavailable"
}

/** Many may ask within one outage of seconds: so often alone says nothing of how long it lasts. */
const MIN_TRIES = 8
const MIN_TRYING_MS = 10 * 60_000

/**
 * Whether an order that was paid for is not worth another try: completing it broke off for reasons that
 * pass, again and again, and for ten minutes since the payment was heard of.
 */
export const isHopeless = (tries: number, paidAt: Date | string | null, now: Date): boolean =>
  tries >= MIN_TRIES &&
  paidAt !== null &&
  now.getTime() - new Date(paidAt).getTime() >= MIN_TRYING_MS
