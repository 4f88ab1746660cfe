import type { GiveBackReason } from "./outcome"

/** What Medusa's workflows throw, as far as it matters here. */
interface ThrownByMedusa {
  type?: unknown
  code?: unknown
  message?: unknown
}

/** Medusa's error types that say no for good; all else (locks, lost connections) may pass. */
const FINAL_TYPES = new Set([
  "not_allowed",
  "invalid_data",
  "not_found",
  "payment_authorization_error",
  "duplicate_error",
])

/**
 * The workflow engine has tripped over its own steps: one of several that ran at once failed while
 * another was still being noted. It undoes nothing then, and says nothing of why the step failed.
 */
export const hasTripped = (error: unknown): boolean =>
  /^Updating (Status|State) from /.test(String((error as ThrownByMedusa | null)?.message))

export type CompletionFailure = { final: true; reason: GiveBackReason } | { final: false }

/** Whether the completion of a cart was refused for good, and why; else it is worth another try. */
export function readCompletionError(error: unknown): CompletionFailure {
  const { type, code, message } = (error ?? {}) as ThrownByMedusa
  if (!FINAL_TYPES.has(String(type)) || hasTripped(error)) return { final: false }
  if (code === "cart_changed") return { final: true, reason: "cart_changed" }
  const outOfStock = code === "insufficient_inventory" || /stock|inventory/i.test(String(message))
  return { final: true, reason: outOfStock ? "items_unavailable" : "not_completed" }
}
