import { setTimeout as sleep } from "node:timers/promises"
import type { Context, SeenRequest } from "../context"
import type { ApiFault } from "../faults/fault"
import { type Answer, json } from "./answer"

const BUSY = {
  error: {
    type: "invalid_request_error",
    code: "rate_limit",
    doc_url: "https://docs.stripe.com/error-codes#rate-limit",
    message:
      "Request rate limit exceeded. Learn more about rate limits at https://docs.stripe.com/rate-limits.",
  },
}

function broken(fault: ApiFault): Answer {
  if (fault.do === "timeout") return "never"
  if (fault.do === "drop") return "hang_up"
  if (fault.do === "rate_limit") {
    return json(429, BUSY, { "stripe-rate-limited-reason": "global-rate" })
  }
  const message = "An unknown error occurred"
  return json(fault.status, { error: { type: "api_error", message } })
}

/** Keeps a request waiting; the answer tells whether it is to go on. */
async function wait(context: Context, fault: ApiFault, seen: SeenRequest): Promise<boolean> {
  if (fault.do === "slow") return sleep(fault.ms, true)
  const { method, path, idempotency_key } = seen
  return context.holds.hold({ method, path, idempotency_key, phase: fault.phase })
}

/** What a fault makes of a request before anything is done; null lets it go on. */
export async function strikeBefore(
  context: Context,
  fault: ApiFault,
  seen: SeenRequest,
): Promise<Answer | null> {
  if (fault.phase === "after" && fault.do !== "rate_limit") return null
  if (fault.do !== "hold" && fault.do !== "slow") return broken(fault)
  return (await wait(context, fault, seen)) ? null : "hang_up"
}

/** What a fault makes of the answer to a request that has been carried out. */
export async function strikeAfter(
  context: Context,
  fault: ApiFault,
  seen: SeenRequest,
): Promise<Answer | null> {
  if (fault.phase === "before") return null
  if (fault.do !== "hold" && fault.do !== "slow") return broken(fault)
  return (await wait(context, fault, seen)) ? null : "hang_up"
}
