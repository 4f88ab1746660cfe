import type Stripe from "stripe"
import { z } from "zod"
import { noSuch, StripeRefusal } from "../errors"
import { emit } from "../events/emit"
import { endpoint } from "../http/endpoint"
import { changeMetadata, metadataParam } from "../params/metadata"
import { listParams, pageOf } from "../params/pagination"
import { flag, text } from "../params/scalars"
import type { Transaction } from "../state/transaction"
import { closeDispute, isOpen } from "./close"
import { evidenceParam } from "./evidence"

const PATH = "/v1/disputes"
const expand = { expand: z.array(text()).optional() }

function need(tx: Transaction, id: string): Stripe.Dispute {
  const dispute = tx.get("disputes", id)
  if (!dispute) throw noSuch("dispute", id, "dispute")
  return dispute
}

const retrieve = endpoint("GET", `${PATH}/:id`, z.strictObject(expand), ({ tx, id }) =>
  need(tx, id),
)

/** Stripe's published words that decide a test dispute at once. */
const DECISIVE = { winning_evidence: "won", losing_evidence: "lost" } as const

function addEvidence(tx: Transaction, dispute: Stripe.Dispute, submit: boolean): void {
  const details = dispute.evidence_details
  details.has_evidence = true
  if (submit) {
    details.submission_count += 1
    details.submission_method = "manual"
    dispute.status = "under_review"
  }
  tx.put("disputes", dispute.id, dispute)
  emit(tx, "charge.dispute.updated", dispute)
  const words = dispute.evidence.uncategorized_text ?? ""
  if (submit && Object.hasOwn(DECISIVE, words)) {
    closeDispute(tx, dispute, DECISIVE[words as keyof typeof DECISIVE])
  }
}

const updateParams = z.strictObject({
  ...expand,
  evidence: evidenceParam.optional(),
  metadata: metadataParam.optional(),
  submit: flag.optional(),
})
const update = endpoint("POST", `${PATH}/:id`, updateParams, ({ tx, id, params }) => {
  const dispute = need(tx, id)
  dispute.metadata = changeMetadata(dispute.metadata, params.metadata)
  tx.put("disputes", id, dispute)
  if (!params.evidence) return dispute
  if (!isOpen(dispute)) {
    const message = `You cannot add evidence to a dispute with a status of ${dispute.status}.`
    throw new StripeRefusal(message, { param: "evidence" })
  }
  Object.assign(dispute.evidence, params.evidence)
  addEvidence(tx, dispute, params.submit ?? true)
  return dispute
})

/** Closing by the API means that the merchant gives in. */
const close = endpoint("POST", `${PATH}/:id/close`, z.strictObject(expand), ({ tx, id }) =>
  closeDispute(tx, need(tx, id), "lost"),
)

const filters = z.strictObject({
  ...expand,
  ...listParams,
  charge: text().optional(),
  payment_intent: text().optional(),
})
const list = endpoint("GET", PATH, filters, ({ tx, params }) => {
  const { charge, payment_intent: intent } = params
  const rows = tx
    .all("disputes")
    .filter((dispute) => !charge || dispute.charge === charge)
    .filter((dispute) => !intent || dispute.payment_intent === intent)
  return pageOf(rows.reverse(), params, PATH, "dispute")
})

export const disputeEndpoints = [retrieve, update, close, list]
