import { z } from "zod"
import { badParam, noSuch } from "../errors"
import { endpoint } from "../http/endpoint"
import { listParams, pageOf } from "../params/pagination"
import { flag, text } from "../params/scalars"

const PATH = "/v1/events"
const expand = { expand: z.array(text()).optional() }

const retrieve = endpoint("GET", `${PATH}/:id`, z.strictObject(expand), ({ tx, id }) => {
  const event = tx.get("events", id)
  if (!event) throw noSuch("event", id, "id")
  return event
})

const filters = z.strictObject({
  ...expand,
  ...listParams,
  delivery_success: flag.optional(),
  type: text().optional(),
  types: z.array(text()).optional(),
})

/** `charge.*` fits every type that begins with `charge.`. */
function fits(type: string, pattern: string): boolean {
  return pattern.endsWith("*") ? type.startsWith(pattern.slice(0, -1)) : type === pattern
}

const list = endpoint("GET", PATH, filters, ({ tx, params }) => {
  const { type, types, delivery_success: delivered } = params
  if (type && types) {
    const message = "You may only specify one of these parameters: type, types."
    throw badParam(message, "type", "parameters_exclusive")
  }
  const rows = tx
    .all("events")
    .filter((event) => !type || fits(event.type, type))
    .filter((event) => !types || types.some((each) => fits(event.type, each)))
    .filter((event) => delivered === undefined || (event.pending_webhooks === 0) === delivered)
  return pageOf(rows.reverse(), params, PATH, "event")
})

export const eventEndpoints = [retrieve, list]
