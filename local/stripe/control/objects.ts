import { z } from "zod"
import { closeDispute } from "../disputes/close"
import { isUnderWay, settleDelayed } from "../payment/settle"
import { failRefund } from "../refunds/end"
import { conflict, control, notFound, ok } from "./route"

const settleParam = z.strictObject({
  result: z.enum(["succeeded", "failed"]),
  code: z.string().default("insufficient_funds"),
  message: z.string().default("The customer's account has insufficient funds."),
})

/** The bank answers now, and so. */
const settle = control(
  "POST",
  "/_local/intents/:id/settle-delayed",
  settleParam,
  ({ store }, { result, code, message }, id) =>
    store.transact((tx) => {
      const record = tx.get("intents", id)
      if (!record) return notFound("intent", id)
      if (!isUnderWay(record)) return conflict(`the intent is ${record.intent.status}`)
      const aftermath = record.ending?.aftermath ?? {}
      const failure = result === "failed" ? { code, message } : {}
      settleDelayed(tx, record, { result, aftermath, ...failure })
      return ok(tx.need("intents", id).intent)
    }),
)

const closeParam = z.strictObject({ result: z.enum(["won", "lost"]) })

/** The fan's bank decides. */
const close = control(
  "POST",
  "/_local/disputes/:id/close",
  closeParam,
  ({ store }, { result }, id) =>
    store.transact((tx) => {
      const dispute = tx.get("disputes", id)
      return dispute ? ok(closeDispute(tx, dispute, result)) : notFound("dispute", id)
    }),
)

const failParam = z.strictObject({ reason: z.string().default("expired_or_canceled_card") })

/** The fan's bank sends the refund back. */
const fail = control("POST", "/_local/refunds/:id/fail", failParam, ({ store }, { reason }, id) =>
  store.transact((tx) => {
    const record = tx.get("refunds", id)
    if (!record) return notFound("refund", id)
    const { status } = record.refund
    if (status !== "succeeded" && status !== "pending") return conflict(`the refund is ${status}`)
    failRefund(tx, record, reason)
    return ok(tx.need("refunds", id).refund)
  }),
)

export const objectControls = [settle, close, fail]
