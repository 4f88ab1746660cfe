import { z } from "zod"
import { noSuch } from "../errors"
import { emit } from "../events/emit"
import { endpoint } from "../http/endpoint"
import { changeMetadata, metadataParam } from "../params/metadata"
import { listParams, pageOf } from "../params/pagination"
import { text } from "../params/scalars"
import type { RefundRecord } from "../state/tables"
import type { Transaction } from "../state/transaction"
import { createRefund, createRefundParams } from "./create"

const PATH = "/v1/refunds"
const expand = { expand: z.array(text()).optional() }

function need(tx: Transaction, id: string): RefundRecord {
  const record = tx.get("refunds", id)
  if (!record) throw noSuch("refund", id, "refund")
  return record
}

const create = endpoint("POST", PATH, createRefundParams, ({ tx, params }) =>
  createRefund(tx, params),
)

const retrieve = endpoint(
  "GET",
  `${PATH}/:id`,
  z.strictObject(expand),
  ({ tx, id }) => need(tx, id).refund,
)

const updateParams = z.strictObject({ ...expand, metadata: metadataParam.optional() })
const update = endpoint("POST", `${PATH}/:id`, updateParams, ({ tx, id, params }) => {
  const record = need(tx, id)
  const before = record.refund.metadata ?? {}
  record.refund.metadata = changeMetadata(before, params.metadata)
  tx.put("refunds", id, record)
  emit(tx, "refund.updated", record.refund, { metadata: before })
  return record.refund
})

const filters = z.strictObject({
  ...expand,
  ...listParams,
  charge: text().optional(),
  payment_intent: text().optional(),
})
const list = endpoint("GET", PATH, filters, ({ tx, params }) => {
  const { charge, payment_intent: intent } = params
  const rows = tx
    .all("refunds")
    .map(({ refund }) => refund)
    .filter((refund) => !charge || refund.charge === charge)
    .filter((refund) => !intent || refund.payment_intent === intent)
  return pageOf(rows.reverse(), params, PATH, "refund")
})

export const refundEndpoints = [create, retrieve, update, list]
