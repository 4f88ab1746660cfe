import { isFailing, OPEN_DISPUTE, whyStuck, type StuckReason } from "../../../lib/attention"
import { toMajor } from "../../../lib/currency"
import { dashboardUrl, type StripeMode } from "../../../lib/dashboard"
import type { AttemptRow, DisputeRow, GiveBackRow } from "../../../modules/stripe_checkout/service"

/** Times are ISO 8601 once they are JSON. */
type Moment = Date | string

interface Money {
  /** Decimal string in major units. */
  amount: string
  /** ISO 4217 in lower case. */
  currency_code: string
}

interface AtStripe {
  payment_intent_id: string | null
  /** Of Stripe's dashboard; null where there is none. */
  stripe_url: string | null
}

export interface AttemptView extends Money, AtStripe {
  id: string
  cart_id: string
  order_id: string | null
  state: AttemptRow["state"]
  reason: string | null
  stuck: StuckReason | null
  created_at: Moment
  expires_at: Moment
  paid_at: Moment | null
  captured_at: Moment | null
}

export interface GiveBackView extends Money, AtStripe {
  id: string
  cart_id: string
  reason: string
  tries: number
  failing: boolean
  /** Stripe's error code of the last try that did not end it. */
  last_error: string | null
  /** canceled or refunded, once done. */
  outcome: string | null
  created_at: Moment
  next_try_at: Moment
  done_at: Moment | null
}

export interface DisputeView extends Money, AtStripe {
  id: string
  order_id: string | null
  status: string
  reason: string
  open: boolean
  created_at: Moment
  evidence_due_at: Moment | null
}

/** One page of a list; `count` is of all pages. */
export interface Page {
  count: number
  limit: number
  offset: number
  mode: StripeMode
}

const money = ({ amount, currency_code }: { amount: number; currency_code: string }): Money => ({
  amount: toMajor(amount, currency_code),
  currency_code,
})

const atStripe = (mode: StripeMode, payment_intent_id: string | null): AtStripe => ({
  payment_intent_id,
  stripe_url: dashboardUrl(mode, payment_intent_id),
})

export const attemptView = (row: AttemptRow, mode: StripeMode, now: Date): AttemptView => ({
  id: row.id,
  cart_id: row.cart_id,
  order_id: row.order_id,
  state: row.state,
  reason: row.reason,
  stuck: whyStuck(row, now),
  created_at: row.created_at,
  expires_at: row.expires_at,
  paid_at: row.paid_at,
  captured_at: row.captured_at,
  ...money(row),
  ...atStripe(mode, row.payment_intent_id),
})

/** `attempt` is the one whose money goes back. */
export const giveBackView = (
  row: GiveBackRow,
  attempt: AttemptRow,
  mode: StripeMode,
): GiveBackView => ({
  id: row.id,
  cart_id: attempt.cart_id,
  reason: row.reason,
  tries: row.tries,
  failing: isFailing(row),
  last_error: row.last_error,
  outcome: row.outcome,
  created_at: row.created_at,
  next_try_at: row.next_try_at,
  done_at: row.done_at,
  ...money(attempt),
  ...atStripe(mode, row.payment_intent_id),
})

export const disputeView = (row: DisputeRow, mode: StripeMode): DisputeView => ({
  id: row.id,
  order_id: row.order_id,
  status: row.status,
  reason: row.reason,
  open: OPEN_DISPUTE.includes(row.status),
  created_at: row.created_at,
  evidence_due_at: row.evidence_due_at,
  ...money(row),
  ...atStripe(mode, row.payment_intent_id),
})
