import type { MedusaContainer } from "@medusajs/framework/types"
import { STUCK_AFTER_MS } from "../lib/attention"
import type { AttemptRow } from "../modules/stripe_checkout/service"
import { captureOrder } from "./capture"
import { workOff } from "./give-back"
import { lockCart, log, stripeCheckout } from "./services"
import { settleAttempt } from "./settle"

/** So many rows of each kind a round works on, oldest first: a round stays short. */
const BATCH = 50
/** A webhook normally comes within seconds; what is older than this is asked for. */
const QUIET_MS = { paying: 5 * 60_000, completing: 5_000, creating: 10 * 60_000 }

const ago = (ms: number) => new Date(Date.now() - ms)

/** One fault must not keep the round from the next row. */
async function each<T extends { id: string }>(
  scope: MedusaContainer,
  rows: T[],
  work: (row: T) => Promise<unknown>,
) {
  for (const row of rows) {
    await work(row).catch((error: Error) =>
      log(scope).warn(`stripe-checkout: reconciling ${row.id}: ${error.message}`),
    )
  }
}

async function quiet(scope: MedusaContainer, state: AttemptRow["state"][], since: Date) {
  return stripeCheckout(scope).listAttempts(
    { state, updated_at: { $lte: since } },
    { take: BATCH, order: { updated_at: "ASC" } },
  )
}

/**
 * One round over everything that was left open: pages that nobody came back from, completions that
 * died, holds that were not captured, money that is still owed. Safe beside all other ways.
 */
export async function reconcile(scope: MedusaContainer): Promise<void> {
  const service = stripeCheckout(scope)
  const toQueuesEnd = ({ id, state }: AttemptRow) => service.moveAttempt(id, [state], state)
  const settle = async (attempt: AttemptRow) => {
    await toQueuesEnd(attempt)
    await settleAttempt(scope, attempt, 0)
  }
  await each(scope, await quiet(scope, ["completing"], ago(QUIET_MS.completing)), settle)
  await each(scope, await quiet(scope, ["open", "processing"], ago(QUIET_MS.paying)), settle)
  await each(scope, await quiet(scope, ["creating"], ago(QUIET_MS.creating)), (attempt) =>
    service.moveAttempt(attempt.id, ["creating"], "failed", { reason: "not_opened" }),
  )
  await each(scope, await unexpired(scope), settle)
  await each(scope, await uncaptured(scope), async (attempt) => {
    await toQueuesEnd(attempt)
    const capture = () => captureOrder(scope, attempt, attempt.order_id ?? "")
    await lockCart(scope, attempt.cart_id, 0, capture)
  })
  const due = await service.listGiveBacks(
    { done_at: null, next_try_at: { $lte: new Date() } },
    { take: BATCH, order: { next_try_at: "ASC" } },
  )
  // Staff may be trying the same one: whoever comes second leaves it.
  await each(scope, due, (debt) => lockCart(scope, debt.id, 0, () => workOff(scope, debt)))
}

async function uncaptured(scope: MedusaContainer) {
  return stripeCheckout(scope).listAttempts(
    { state: "ordered", captured_at: null, updated_at: { $lte: ago(QUIET_MS.completing) } },
    { take: BATCH, order: { updated_at: "ASC" } },
  )
}

/**
 * Pages that may not have been closed, as Stripe was out of reach just then. They are asked for beyond
 * their end, too: what was paid in the last minutes, or by a bank's debit, has to go back.
 */
async function unexpired(scope: MedusaContainer) {
  return stripeCheckout(scope).listAttempts(
    {
      state: "superseded",
      session_id: { $ne: null },
      url: { $ne: null },
      expires_at: { $gte: ago(STUCK_AFTER_MS.processing) },
      updated_at: { $lte: ago(QUIET_MS.paying) },
    },
    { take: BATCH, order: { updated_at: "ASC" } },
  )
}
