import type Stripe from "stripe"
import { z } from "zod"
import { noSuch } from "../errors"
import { endpoint } from "../http/endpoint"
import { changeMetadata, metadataParam } from "../params/metadata"
import { listParams, pageOf } from "../params/pagination"
import { email, oneOf, text } from "../params/scalars"
import type { SessionRecord } from "../state/tables"
import type { Transaction } from "../state/transaction"
import { createSession } from "./create"
import { createSessionParams } from "./create-params"
import { expireSession } from "./expire"

const PATH = "/v1/checkout/sessions"
const expand = { expand: z.array(text()).optional() }

function need(tx: Transaction, id: string): SessionRecord {
  const record = tx.get("sessions", id)
  if (!record) throw noSuch("checkout.session", id, "session")
  return record
}

/** The session as the API shows it: with its address while it can still be paid. */
function shown(session: Stripe.Checkout.Session, base: string): Stripe.Checkout.Session {
  return { ...session, url: session.status === "open" ? `${base}/c/pay/${session.id}` : null }
}

const create = endpoint("POST", PATH, createSessionParams, ({ tx, params, base }) =>
  shown(createSession(tx, params), base),
)

const retrieve = endpoint("GET", `${PATH}/:id`, z.strictObject(expand), ({ tx, id, base }) =>
  shown(need(tx, id).session, base),
)

const updateParams = z.strictObject({ ...expand, metadata: metadataParam.optional() })
const update = endpoint("POST", `${PATH}/:id`, updateParams, ({ tx, id, params, base }) => {
  const record = need(tx, id)
  record.session.metadata = changeMetadata(record.session.metadata ?? {}, params.metadata)
  tx.put("sessions", id, record)
  return shown(record.session, base)
})

const expire = endpoint("POST", `${PATH}/:id/expire`, z.strictObject(expand), ({ tx, id, base }) =>
  shown(expireSession(tx, need(tx, id)), base),
)

const filters = z.strictObject({
  ...expand,
  ...listParams,
  customer_details: z.strictObject({ email }).optional(),
  payment_intent: text().optional(),
  status: oneOf(["complete", "expired", "open"]).optional(),
})
const list = endpoint("GET", PATH, filters, ({ tx, params, base }) => {
  const { status, payment_intent: intent, customer_details: payer } = params
  const rows = tx
    .all("sessions")
    .map(({ session }) => shown(session, base))
    .filter((session) => !status || session.status === status)
    .filter((session) => !intent || session.payment_intent === intent)
    .filter((session) => !payer || session.customer_details?.email === payer.email)
  return pageOf(rows.reverse(), params, PATH, "checkout.session")
})

const { created: _created, ...pageOnly } = listParams
const lineParams = z.strictObject({ ...expand, ...pageOnly })
const lineItems = endpoint("GET", `${PATH}/:id/line_items`, lineParams, ({ tx, id, params }) =>
  pageOf(need(tx, id).lineItems, params, `${PATH}/${id}/line_items`, "line item"),
)

export const sessionEndpoints = [create, retrieve, update, expire, list, lineItems]
