import type { MedusaResponse } from "@medusajs/framework/http"
import { refusalStatus, RETRY_AFTER_SECONDS, type Refusal } from "../lib/refusal"

const SERVICE_UNAVAILABLE = 503

/** Answers with a refusal and its status; one that time alone mends says when to ask again. */
export function answerRefusal(res: MedusaResponse, refused: Refusal) {
  const status = refusalStatus(refused.code)
  if (status === SERVICE_UNAVAILABLE) res.set("Retry-After", String(RETRY_AFTER_SECONDS))
  return res.status(status).json({ type: "refused", ...refused })
}
