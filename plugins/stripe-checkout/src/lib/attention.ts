import type { AttemptRow, GiveBackRow } from "../modules/stripe_checkout/service"

/** A give-back that failed so often does not end by itself: a delayed payment needs one or two tries. */
export const FAILING_TRIES = 3

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** What lasts longer than this needs a person; all of it is worked on until then. */
export const STUCK_AFTER_MS = {
  /** Completing and capturing take seconds; the reconciler tries again every 15 s. */
  paid: 10 * MINUTE_MS,
  /** The slowest method here, SEPA debit, tells within 14 days. Source: Stripe's payment methods. */
  processing: 15 * DAY_MS,
} as const

/** Why an attempt needs a person. */
export type StuckReason = "not_completed" | "not_captured" | "not_settled"

type Attempt = Pick<
  AttemptRow,
  "state" | "created_at" | "captured_at" | "paid_at" | "url" | "expires_at"
>

/** The attempts of `whyStuck`, as a filter of the module's lists. */
export const stuckFilter = (now: Date) => {
  const paidBefore = { $lte: new Date(now.getTime() - STUCK_AFTER_MS.paid) }
  const begunBefore = { $lte: new Date(now.getTime() - STUCK_AFTER_MS.processing) }
  return {
    $or: [
      { state: "completing" as const, paid_at: paidBefore },
      { state: "ordered" as const, captured_at: null, paid_at: paidBefore },
      { state: "processing" as const, created_at: begunBefore },
      // Its page was given up and never heard to be over: nobody asks for it any more.
      { state: "superseded" as const, url: { $ne: null }, expires_at: begunBefore },
    ],
  }
}

/** Why an attempt does not come to its end, or null while it may by itself. */
export function whyStuck(attempt: Attempt, now: Date): StuckReason | null {
  const since = (moment: Date | string | null) =>
    moment === null ? -Infinity : now.getTime() - new Date(moment).getTime()
  const paidLongAgo = since(attempt.paid_at) >= STUCK_AFTER_MS.paid
  if (attempt.state === "completing" && paidLongAgo) return "not_completed"
  if (attempt.state === "ordered" && !attempt.captured_at && paidLongAgo) return "not_captured"
  const slow = (moment: Date | string) => since(moment) >= STUCK_AFTER_MS.processing
  if (attempt.state === "processing" && slow(attempt.created_at)) return "not_settled"
  const unheard = attempt.state === "superseded" && attempt.url !== null
  return unheard && slow(attempt.expires_at) ? "not_settled" : null
}

/** Whether money that is owed cannot be given back without a person. */
export const isFailing = (debt: Pick<GiveBackRow, "done_at" | "tries">): boolean =>
  !debt.done_at && debt.tries >= FAILING_TRIES

/** Stripe's words for a dispute that waits for our answer; `warning_` is an inquiry of the bank. */
export const AWAITS_ANSWER = ["needs_response", "warning_needs_response"]
/** That the bank still decides on. Source: Stripe's Dispute object, `status`. */
export const OPEN_DISPUTE = [...AWAITS_ANSWER, "under_review", "warning_under_review"]
