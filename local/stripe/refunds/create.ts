import type Stripe from "stripe"
import { z } from "zod"
import { majorUnits } from "../currency"
import { badParam, noSuch, StripeRefusal } from "../errors"
import { emit } from "../events/emit"
import { newId } from "../ids"
import { checkStep } from "../params/amount"
import { changeMetadata, metadataParam } from "../params/metadata"
import { integer, oneOf, text } from "../params/scalars"
import type { ChargeRecord } from "../state/tables"
import { setTimer } from "../state/timers"
import type { Transaction } from "../state/transaction"
import { newRefund } from "./refund-object"

/** Seconds until a refund that is under way ends, well or badly. */
export const REFUND_ENDS_AFTER = 5

export const createRefundParams = z.strictObject({
  amount: integer(1).optional(),
  charge: text().optional(),
  expand: z.array(text()).optional(),
  metadata: metadataParam.optional(),
  payment_intent: text().optional(),
  reason: oneOf(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
})
type CreateRefund = z.output<typeof createRefundParams>

function chargeOfIntent(tx: Transaction, id: string): ChargeRecord {
  const record = tx.get("intents", id)
  if (!record) throw noSuch("payment_intent", id, "payment_intent")
  const { intent } = record
  const charge =
    typeof intent.latest_charge === "string" ? tx.get("charges", intent.latest_charge) : undefined
  if (charge && intent.status === "succeeded") return charge
  const message = `This PaymentIntent (${id}) does not have a successful charge to refund.`
  const code = "payment_intent_unexpected_state"
  throw new StripeRefusal(message, { code, param: "payment_intent", payment_intent: intent })
}

function findCharge(tx: Transaction, params: CreateRefund): ChargeRecord {
  if (params.payment_intent !== undefined) return chargeOfIntent(tx, params.payment_intent)
  if (params.charge === undefined) {
    const message =
      "One of the following params should be provided for this request: payment_intent or charge."
    throw badParam(message, "payment_intent", "parameter_missing")
  }
  const record = tx.get("charges", params.charge)
  if (!record) throw noSuch("charge", params.charge, "charge")
  if (record.charge.paid && record.charge.captured) return record
  const message = `Charge ${params.charge} is not captured; cancel its PaymentIntent instead.`
  throw new StripeRefusal(message, { code: "charge_not_refundable", param: "charge" })
}

/** A dispute that the merchant won leaves the charge refundable. */
function isChargedBack(tx: Transaction, charge: Stripe.Charge): boolean {
  if (!charge.disputed) return false
  return tx.all("disputes").some((one) => one.charge === charge.id && one.status !== "won")
}

function checkRefundable(tx: Transaction, charge: Stripe.Charge, amount: number): void {
  if (isChargedBack(tx, charge)) {
    const message = `Charge ${charge.id} has been charged back; cannot issue a refund.`
    throw new StripeRefusal(message, { code: "charge_disputed" })
  }
  const left = charge.amount - charge.amount_refunded
  if (left === 0) {
    const message = `Charge ${charge.id} has already been refunded.`
    throw new StripeRefusal(message, { code: "charge_already_refunded" })
  }
  if (amount <= left) return
  const asked = majorUnits(amount, charge.currency)
  const rest = majorUnits(left, charge.currency)
  const message = `Refund amount (${asked} ${charge.currency}) is greater than unrefunded amount on charge (${rest} ${charge.currency})`
  throw new StripeRefusal(message, { param: "amount" })
}

/** Cards say at once that they take a refund; banks, and one test card, say it later. */
function firstStatus(record: ChargeRecord): "pending" | "succeeded" {
  if (record.aftermath.refund === "pending") return "pending"
  return record.charge.payment_method_details?.type === "card" ? "succeeded" : "pending"
}

/** `POST /v1/refunds`: of the whole rest, or a part of it. */
export function createRefund(tx: Transaction, params: CreateRefund): Stripe.Refund {
  const record = findCharge(tx, params)
  const { charge } = record
  const amount = params.amount ?? charge.amount - charge.amount_refunded
  checkRefundable(tx, charge, amount)
  checkStep(amount, charge.currency, "amount")
  const status = firstStatus(record)
  const metadata = changeMetadata({}, params.metadata)
  const { reason = null } = params
  const id = newId(charge.id.startsWith("py_") ? "pyr_" : "re_")
  const refund = newRefund({ id, now: tx.now, charge, amount, reason, metadata, status })
  const before = { amount_refunded: charge.amount_refunded, refunded: charge.refunded }
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount
  tx.put("charges", charge.id, record)
  tx.put("refunds", refund.id, { refund, asked: true })
  if (status === "pending" || record.aftermath.refund === "fails") {
    setTimer(tx, "end_refund", refund.id, tx.now + REFUND_ENDS_AFTER)
  }
  emit(tx, "refund.created", refund)
  emit(tx, "charge.refunded", charge, before)
  return refund
}
