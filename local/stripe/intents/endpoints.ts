import { z } from "zod"
import { majorUnits, MAXIMUM_AMOUNT, minimumAmount } from "../currency"
import { noSuch, StripeRefusal } from "../errors"
import { emit } from "../events/emit"
import { endpoint } from "../http/endpoint"
import { checkStep } from "../params/amount"
import { changeMetadata, metadataParam } from "../params/metadata"
import { listParams, pageOf } from "../params/pagination"
import { currency, email, flag, integer, oneOf, text } from "../params/scalars"
import type { IntentRecord } from "../state/tables"
import type { Transaction } from "../state/transaction"
import { cancelIntent } from "./cancel"
import { captureIntent } from "./capture"
import { newIntent } from "./intent-object"

const PATH = "/v1/payment_intents"
const expand = { expand: z.array(text()).optional() }

function need(tx: Transaction, id: string): IntentRecord {
  const record = tx.get("intents", id)
  if (!record) throw noSuch("payment_intent", id, "intent")
  return record
}

function checkAmount(amount: number, of: string): void {
  checkStep(amount, of, "amount")
  const refuse = (message: string, code: string) => {
    throw new StripeRefusal(message, { code, param: "amount" }, false)
  }
  const minimum = minimumAmount(of)
  if (amount < minimum) {
    refuse(`Amount must be at least ${majorUnits(minimum, of)} ${of}`, "amount_too_small")
  }
  if (amount > MAXIMUM_AMOUNT) {
    refuse(
      `Amount must be no more than ${majorUnits(MAXIMUM_AMOUNT, of)} ${of}`,
      "amount_too_large",
    )
  }
}

const createParams = z.strictObject({
  ...expand,
  amount: integer(1),
  currency,
  automatic_payment_methods: z
    .strictObject({ enabled: flag, allow_redirects: oneOf(["always", "never"]).optional() })
    .optional(),
  capture_method: oneOf(["automatic", "automatic_async", "manual"]).optional(),
  description: text(1000).optional(),
  metadata: metadataParam.optional(),
  receipt_email: email.optional(),
})
/** An intent made this way waits for a payment method: only Checkout pays intents here. */
const create = endpoint("POST", PATH, createParams, ({ tx, params }) => {
  checkAmount(params.amount, params.currency)
  const intent = newIntent({
    now: tx.now,
    amount: params.amount,
    currency: params.currency,
    capture_method: params.capture_method ?? "automatic_async",
    methods: ["card"],
    options: {},
    metadata: changeMetadata({}, params.metadata),
    description: params.description ?? null,
    receipt_email: params.receipt_email ?? null,
    setup_future_usage: null,
    statement_descriptor_suffix: null,
    transfer_group: null,
  })
  tx.put("intents", intent.id, { intent, session: null, ending: null })
  emit(tx, "payment_intent.created", intent)
  return intent
})

const retrieve = endpoint(
  "GET",
  `${PATH}/:id`,
  z.strictObject(expand),
  ({ tx, id }) => need(tx, id).intent,
)

const updateParams = z.strictObject({
  ...expand,
  description: text(1000).optional(),
  metadata: metadataParam.optional(),
})
const update = endpoint("POST", `${PATH}/:id`, updateParams, ({ tx, id, params }) => {
  const record = need(tx, id)
  record.intent.metadata = changeMetadata(record.intent.metadata, params.metadata)
  record.intent.description = params.description ?? record.intent.description
  tx.put("intents", id, record)
  return record.intent
})

const cancelParams = z.strictObject({
  ...expand,
  cancellation_reason: oneOf([
    "abandoned",
    "duplicate",
    "fraudulent",
    "requested_by_customer",
  ]).optional(),
})
const cancel = endpoint("POST", `${PATH}/:id/cancel`, cancelParams, ({ tx, id, params }) =>
  cancelIntent(tx, need(tx, id), params.cancellation_reason ?? null),
)

const captureParams = z.strictObject({
  ...expand,
  amount_to_capture: integer(1).optional(),
  metadata: metadataParam.optional(),
})
const capture = endpoint("POST", `${PATH}/:id/capture`, captureParams, ({ tx, id, params }) => {
  const record = need(tx, id)
  record.intent.metadata = changeMetadata(record.intent.metadata, params.metadata)
  return captureIntent(tx, record, params.amount_to_capture)
})

const list = endpoint("GET", PATH, z.strictObject({ ...expand, ...listParams }), (call) => {
  const rows = call.tx.all("intents").map(({ intent }) => intent)
  return pageOf(rows.reverse(), call.params, PATH, "payment_intent")
})

export const intentEndpoints = [create, retrieve, update, cancel, capture, list]
