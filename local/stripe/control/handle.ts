import type { Context } from "../context"
import { StripeRefusal } from "../errors"
import { type Answer, json } from "../http/answer"
import { matchPath } from "../http/endpoint"
import { clockControls } from "./clock"
import { faultControls } from "./faults"
import { objectControls } from "./objects"
import type { ControlRoute } from "./route"
import { payControls } from "./pay"
import { stateControls } from "./state"

const ROUTES: readonly ControlRoute[] = [
  ...stateControls,
  ...faultControls,
  ...clockControls,
  ...objectControls,
  ...payControls,
]

export interface ControlRequest {
  method: string
  path: string
  body: string
  host: string
}

/** A page of another origin that points its name at loopback does not get in. */
function isLoopback(host: string): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)
}

function parseJson(body: string): unknown {
  if (body.trim() === "") return {}
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}

/** Answers one request to `/_local/…`, in JSON. */
export async function handleControl(context: Context, request: ControlRequest): Promise<Answer> {
  if (!isLoopback(request.host)) return json(403, { error: "only for this machine" })
  const body = parseJson(request.body)
  if (body === undefined) return json(400, { error: "the body is not JSON" })
  for (const route of ROUTES) {
    const id = route.method === request.method ? matchPath(route.path, request.path) : null
    if (id === null) continue
    try {
      const answer = await route.run(context, id, body)
      context.deliverer?.wake()
      return json(answer.status, answer.body)
    } catch (error) {
      if (!(error instanceof StripeRefusal)) throw error
      return json(409, { error: error.message })
    }
  }
  return json(404, { error: `there is no control ${request.method} ${request.path}` })
}
