import type Stripe from "stripe"
import type { Faults } from "../faults/faults"
import { newId } from "../ids"
import type { Delivery } from "../state/tables"
import type { Transaction } from "../state/transaction"

/** Events that wait this long, in milliseconds, can be sent in the wrong order. */
const GATHER_MS = 300

let lastOrder = 0

/** Ever growing, also over a restart. */
function nextOrder(): number {
  lastOrder = Math.max(lastOrder + 1, Date.now() * 1000)
  return lastOrder
}

/** Records that an event is to be posted, with what the faults make of it. */
export function enqueue(tx: Transaction, event: Stripe.Event, faults: Faults): void {
  const order = nextOrder()
  const fault = faults.takeWebhook(event.type)
  const delivery: Delivery = {
    id: newId("local_"),
    event: event.id,
    type: event.type,
    state: fault?.do === "lost" ? "lost" : "pending",
    attempts: 0,
    next_at: Date.now(),
    order: fault?.do === "reordered" ? -order : order,
    last: null,
  }
  if (fault?.do === "late") delivery.next_at += fault.ms
  if (fault?.do === "reordered") delivery.next_at += GATHER_MS
  tx.put("deliveries", delivery.id, delivery)
  if (fault?.do !== "doubled") return
  const twin = { ...delivery, id: newId("local_"), order: nextOrder() }
  tx.put("deliveries", twin.id, twin)
}
