import type { Timer } from "./tables"
import type { Transaction } from "./transaction"

function idOf(kind: Timer["kind"], ref: string): string {
  return `${kind}:${ref}`
}

/** Sets (or moves) what is to happen to `ref`. @param at seconds since the epoch */
export function setTimer(tx: Transaction, kind: Timer["kind"], ref: string, at: number): void {
  tx.put("timers", idOf(kind, ref), { kind, ref, at })
}

export function clearTimer(tx: Transaction, kind: Timer["kind"], ref: string): void {
  tx.delete("timers", idOf(kind, ref))
}

/** What is due, earliest first. */
export function dueTimers(tx: Transaction): Timer[] {
  return tx
    .all("timers")
    .filter((timer) => timer.at <= tx.now)
    .sort((a, b) => a.at - b.at)
}
