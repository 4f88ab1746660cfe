import { z } from "zod"
import { faultParam } from "../faults/fault"
import { control, notFound, ok } from "./route"

const PATH = "/_local/faults"
const nothing = z.strictObject({})

const add = control("POST", PATH, faultParam, ({ faults }, body) => ok(faults.add(body)))

const list = control("GET", PATH, nothing, ({ faults }) => ok({ faults: faults.list() }))

/** Switches off all faults; what is held goes on. */
const clear = control("DELETE", PATH, nothing, ({ faults, holds }) => {
  faults.clear()
  return ok({ released: holds.release(true) })
})

const clearOne = control("DELETE", `${PATH}/:id`, nothing, ({ faults }, _body, id) => {
  if (!faults.list().some((fault) => fault.id === id)) return notFound("fault", id)
  faults.clear(id)
  return ok({ id })
})

const held = control("GET", "/_local/held", nothing, ({ holds }) => ok({ held: holds.list() }))

const releaseParam = z.strictObject({
  /** Without it all are let go. */
  id: z.string().optional(),
  /** False: the request never reached Stripe (or its answer never came back). */
  apply: z.boolean().default(true),
})
const release = control("POST", "/_local/held/release", releaseParam, ({ holds }, body) =>
  ok({ released: holds.release(body.apply, body.id) }),
)

export const faultControls = [add, list, clear, clearOne, held, release]
