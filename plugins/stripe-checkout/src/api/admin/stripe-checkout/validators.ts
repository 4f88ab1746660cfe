import { z } from "@medusajs/framework/zod"

/** Rows of a page, and how many may be skipped: no list is read in one piece. */
const MAX_ROWS = 100
const MAX_SKIPPED = 100_000
const DEFAULT_ROWS = 20

const page = {
  limit: z.coerce.number().int().min(1).max(MAX_ROWS).default(DEFAULT_ROWS),
  offset: z.coerce.number().int().min(0).max(MAX_SKIPPED).default(0),
}
const id = z.string().min(1).max(100)

/** `?order_id=order_…` */
export const PaymentsQuery = z.object({ order_id: id }).strict()
export type PaymentsQuery = z.infer<typeof PaymentsQuery>

/** `failing`: open, and without a person it stays so. */
export const GiveBacksQuery = z
  .object({ ...page, status: z.enum(["failing", "open", "done"]).default("failing") })
  .strict()
export type GiveBacksQuery = z.infer<typeof GiveBacksQuery>

/** `unanswered`: the bank waits for evidence. */
export const DisputesQuery = z
  .object({ ...page, status: z.enum(["unanswered", "open", "closed"]).default("unanswered") })
  .strict()
export type DisputesQuery = z.infer<typeof DisputesQuery>

/** `stuck`: should have come to an end long ago; `paying`: under way. */
export const AttemptsQuery = z
  .object({ ...page, status: z.enum(["stuck", "paying"]).default("stuck") })
  .strict()
export type AttemptsQuery = z.infer<typeof AttemptsQuery>

/** `{ give_back_id: "sgbk_…" }` */
export const NewRetry = z.object({ give_back_id: id }).strict()
export type NewRetry = z.infer<typeof NewRetry>
