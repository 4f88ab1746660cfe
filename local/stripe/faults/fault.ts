import { z } from "zod"

const times = z.number().int().positive().optional()

const webhookFault = z.strictObject({
  kind: z.literal("webhook"),
  do: z.enum(["lost", "doubled", "late", "reordered"]),
  /** Milliseconds, of `late`. */
  ms: z.number().int().positive().default(2000),
  /** Event types that it strikes; without them all. */
  types: z.array(z.string()).optional(),
  times,
})

const apiFault = z.strictObject({
  kind: z.literal("api"),
  do: z.enum(["error", "rate_limit", "timeout", "drop", "hold", "slow"]),
  /** Milliseconds, of `slow`. */
  ms: z.number().int().positive().default(2000),
  /** Of `error`. */
  status: z.number().int().min(500).max(599).default(500),
  method: z.enum(["GET", "POST"]).optional(),
  /** `*` stands for one segment, `**` at the end for any rest. */
  path: z.string().startsWith("/").default("/**"),
  /** Struck before Stripe does anything, or after it has done all but answer. */
  phase: z.enum(["before", "after"]).default("before"),
  times,
})

/** Body of `POST /_local/faults`. */
export const faultParam = z.discriminatedUnion("kind", [webhookFault, apiFault])
export type FaultParam = z.output<typeof faultParam>
export type ApiFault = z.output<typeof apiFault>
export type WebhookFault = z.output<typeof webhookFault>
export type Fault = FaultParam & { id: string }

/** Whether a path fits a fault's pattern. */
export function pathFits(pattern: string, path: string): boolean {
  const wanted = pattern.split("/")
  const given = path.split("/")
  const open = wanted.at(-1) === "**"
  if (open ? given.length < wanted.length : given.length !== wanted.length) return false
  return wanted.every((part, at) => part === "*" || part === given[at] || (open && part === "**"))
}
