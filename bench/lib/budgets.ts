import { z } from "zod"
import type { Measurement } from "./scenario"

/** A limit with what it comes from, or none with the reason why there is none yet. */
const Budget = z.union([
  z.strictObject({ atMost: z.number().positive(), why: z.string().min(1) }),
  z.strictObject({ atLeast: z.number().positive(), why: z.string().min(1) }),
  z.strictObject({ limit: z.null(), why: z.string().min(1) }),
])
export type Budget = z.infer<typeof Budget>

/** Budgets by scenario and by measurement. */
const Budgets = z.record(z.string(), z.record(z.string(), Budget))
export type Budgets = z.infer<typeof Budgets>

/** @throws Error that names what in budgets.json is no budget. */
export function parseBudgets(text: string): Budgets {
  const parsed = Budgets.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(" / ")}: ${issue.message}`)
  throw new Error(`budgets.json is not right: ${faults.join("; ")}`)
}

export type Verdict = "kept" | "exceeded" | "no budget" | "not measured"

export interface Judged {
  name: string
  /** Null where a budget stands for something that nobody measured. */
  value: number | null
  unit: string
  /** "≤ 60", "≥ 0.4", or "–". */
  limit: string
  verdict: Verdict
}

function verdictOn(value: number, budget: Budget | undefined): Pick<Judged, "limit" | "verdict"> {
  if (!budget || "limit" in budget) return { limit: "–", verdict: "no budget" }
  // A figure that is no number has failed: every comparison with NaN is false.
  if ("atMost" in budget) {
    const kept = value <= budget.atMost
    return { limit: `≤ ${budget.atMost}`, verdict: kept ? "kept" : "exceeded" }
  }
  const kept = value >= budget.atLeast
  return { limit: `≥ ${budget.atLeast}`, verdict: kept ? "kept" : "exceeded" }
}

/**
 * Holds a scenario's measurements against its budgets. A budget whose measurement is missing fails:
 * otherwise renaming a measurement would do away with its limit.
 */
export function judge(measured: Measurement[], budgets: Record<string, Budget> = {}): Judged[] {
  const names = new Set(measured.map(({ name }) => name))
  const missing = Object.keys(budgets).filter((name) => !names.has(name))
  return [
    ...measured.map(({ name, value, unit }) => ({
      name,
      value,
      unit,
      ...verdictOn(value, budgets[name]),
    })),
    ...missing.map((name) => ({
      name,
      value: null,
      unit: "",
      limit: "–",
      verdict: "not measured" as const,
    })),
  ]
}

/** Whether a run has to end with status 1. */
export const hasFailed = (judged: Judged[]): boolean =>
  judged.some(({ verdict }) => verdict === "exceeded" || verdict === "not measured")
