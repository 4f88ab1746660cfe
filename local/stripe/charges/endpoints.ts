import { z } from "zod"
import { noSuch } from "../errors"
import { endpoint } from "../http/endpoint"
import { listParams, pageOf } from "../params/pagination"
import { text } from "../params/scalars"

const PATH = "/v1/charges"
const expand = { expand: z.array(text()).optional() }

const retrieve = endpoint("GET", `${PATH}/:id`, z.strictObject(expand), ({ tx, id }) => {
  const record = tx.get("charges", id)
  if (!record) throw noSuch("charge", id, "id")
  return record.charge
})

const filters = z.strictObject({
  ...expand,
  ...listParams,
  payment_intent: text().optional(),
  transfer_group: text().optional(),
})
const list = endpoint("GET", PATH, filters, ({ tx, params }) => {
  const { payment_intent: intent, transfer_group: group } = params
  const rows = tx
    .all("charges")
    .map(({ charge }) => charge)
    .filter((charge) => !intent || charge.payment_intent === intent)
    .filter((charge) => !group || charge.transfer_group === group)
  return pageOf(rows.reverse(), params, PATH, "charge")
})

export const chargeEndpoints = [retrieve, list]
