import { AsyncLocalStorage } from "node:async_hooks"
import type { Context, IPromotionModuleService, MedusaContainer } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaContextType, Modules } from "@medusajs/framework/utils"
import type { AttemptRow } from "../modules/stripe_checkout/service"
import { readCartToPay } from "./cart"
import { stripeCheckout } from "./services"

type Counted = Parameters<IPromotionModuleService["registerUsage"]>
/** With the module's own last parameter, which its interface leaves out. */
type Register = (...args: [...Counted, shared?: Context]) => Promise<void>

/** What is used here of the promotion module's service beside its interface. */
interface Counter {
  registerUsage: Register
  revertUsage: Register
  baseRepository_: {
    transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>
  }
}

/** The attempt that a completion is for; Medusa's steps know of none. */
const counting = new AsyncLocalStorage<string>()
const followed = new WeakSet<object>()

const within = (shared: Context | undefined, transactionManager: EntityManager): Context => ({
  ...shared,
  transactionManager,
  __type: MedusaContextType,
})

/**
 * Has the promotion module write down for whom it counts, in the transaction that counts: so it is known of
 * a completion that died whether it had counted, and one payment counts once, however often it is completed.
 */
function follow(module: Counter): void {
  if (followed.has(module)) return
  followed.add(module)
  const register = module.registerUsage.bind(module)
  const revert = module.revertUsage.bind(module)
  const noted = (manager: EntityManager, sql: string, values: Record<string, string>) =>
    manager.getTransactionContext()?.raw(sql, values) as Promise<{ rows: unknown[] }>

  module.registerUsage = async (actions, context, shared) => {
    const attempt = counting.getStore()
    if (!attempt || !actions.length) return register(actions, context, shared)
    await module.baseRepository_.transaction(async (manager) => {
      const sql = `insert into stripe_checkout_usage (attempt_id, actions)
        values (:attempt, :actions) on conflict (attempt_id) do nothing returning attempt_id`
      const values = { attempt, actions: JSON.stringify(actions) }
      const { rows } = await noted(manager, sql, values)
      if (rows.length) await register(actions, context, within(shared, manager))
    })
  }
  module.revertUsage = async (actions, context, shared) => {
    const attempt = counting.getStore()
    if (!attempt) return revert(actions, context, shared)
    await module.baseRepository_.transaction(async (manager) => {
      const sql =
        "delete from stripe_checkout_usage where attempt_id = :attempt returning attempt_id"
      const { rows } = await noted(manager, sql, { attempt })
      if (rows.length) await revert(actions, context, within(shared, manager))
    })
  }
}

const counterOf = (scope: MedusaContainer) => {
  const module = scope.resolve(Modules.PROMOTION) as unknown as Counter
  follow(module)
  return module
}

/** Completes a cart for an attempt, which promotions are counted for. */
export function countedFor<T>(
  scope: MedusaContainer,
  attempt: AttemptRow,
  complete: () => Promise<T>,
): Promise<T> {
  counterOf(scope)
  return counting.run(attempt.id, complete)
}

/** Takes back what was counted for an attempt, no order of which will be. Safe to repeat. */
export async function uncount(scope: MedusaContainer, attempt: AttemptRow): Promise<void> {
  const [usage] = await stripeCheckout(scope).listUsages({ attempt_id: attempt.id }, { take: 1 })
  if (!usage) return
  const cart = await readCartToPay(scope, attempt.cart_id)
  const context = { customer_id: cart?.customer_id ?? null, customer_email: cart?.email ?? null }
  const actions = usage.actions as unknown as Counted[0]
  await counting.run(attempt.id, () => counterOf(scope).revertUsage(actions, context))
}
