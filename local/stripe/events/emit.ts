import Stripe from "stripe"
import { newId } from "../ids"
import type { Transaction } from "../state/transaction"

export type EventType = Stripe.Event["type"]

/** Records an event with a snapshot of the object as it stands now. */
export function emit(
  tx: Transaction,
  type: EventType,
  object: object,
  previous?: Record<string, unknown>,
): void {
  const event = {
    id: newId("evt_"),
    object: "event",
    api_version: Stripe.API_VERSION,
    created: tx.now,
    data: { object: structuredClone(object), ...(previous && { previous_attributes: previous }) },
    livemode: false,
    pending_webhooks: tx.onEvent ? 1 : 0,
    request: { id: tx.cause.request_id, idempotency_key: tx.cause.idempotency_key },
    type,
  } as Stripe.Event
  tx.put("events", event.id, event)
  tx.onEvent?.(tx, event)
}
