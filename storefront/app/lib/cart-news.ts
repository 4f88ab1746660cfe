/** The refusals that have words of their own; any other "failed". */
const PROBLEMS = [
  "unavailable",
  "items_unavailable",
  "not_sold",
  "promotion_unfit",
  "payment_in_progress",
  "too_many",
  "busy",
  "invalid",
] as const

type Problem = (typeof PROBLEMS)[number] | "failed"

/** A line that was taken out, as far as putting it back needs it. */
export interface Removed {
  variant: string
  quantity: number
}

/** What became of the last change of the cart. */
export type CartNews =
  | { kind: "problem"; problem: Problem }
  /** These lines take of the same stock and cannot be in one order. */
  | { kind: "apart"; lines: string[] }
  | { kind: "removed"; removed: Removed }
  | { kind: "added" }
  | { kind: "updated" }

export const problemNews = (problem: string): CartNews => ({
  kind: "problem",
  problem: PROBLEMS.find((known) => known === problem) ?? "failed",
})

/** As much of an answer of the cart's routes as news come from. */
type Answered = { ok: true; removed?: Removed } | { ok: false; problem: string }

/** News of a change that left the page where it was. */
export function newsOf(changed: Answered): CartNews {
  if (!changed.ok) return problemNews(changed.problem)
  const { removed } = changed
  return removed ? { kind: "removed", removed } : { kind: "updated" }
}

/** News that the address of the cart's page carries: it works without JavaScript. */
export function newsIn(params: URLSearchParams): CartNews | null {
  const problem = params.get("problem")
  if (problem === "items_share_stock") {
    return { kind: "apart", lines: (params.get("lines") ?? "").split(",") }
  }
  if (problem) return problemNews(problem)
  const variant = params.get("removed")
  if (variant) {
    return { kind: "removed", removed: { variant, quantity: Number(params.get("quantity")) || 1 } }
  }
  return params.has("updated") || params.has("added") ? { kind: "updated" } : null
}
