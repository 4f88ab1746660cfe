import type { Context, IPromotionModuleService, MedusaContainer } from "@medusajs/framework/types"
import { asValue } from "@medusajs/framework/awilix"
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

const within = (shared: Context | undefined, transactionManager: EntityManager): Context => ({
  ...shared,
  transactionManager,
  __type: MedusaContextType,
})

const noted = (manager: EntityManager, sql: string, values: Record<string, string>) =>
  manager.getTransactionContext()?.raw(sql, values) as Promise<{ rows: unknown[] }>

/**
 * The promotion module as it counts for one attempt: that it did is written down in the transaction that
 * counts. So it is known of a completion that died whether it had counted, and one payment counts once,
 * however often it is completed.
 */
function counterFor(scope: MedusaContainer, attempt: string): Counter {
  const module = scope.resolve(Modules.PROMOTION) as unknown as Counter
  const registerUsage: Register = async (actions, context, shared) => {
    if (!actions.length) return
    await module.baseRepository_.transaction(async (manager) => {
      const sql = `insert into stripe_checkout_usage (attempt_id, actions)
        values (:attempt, :actions) on conflict (attempt_id) do nothing returning attempt_id`
      const values = { attempt, actions: JSON.stringify(actions) }
      const { rows } = await noted(manager, sql, values)
      if (rows.length) await module.registerUsage(actions, context, within(shared, manager))
    })
  }
  const revertUsage: Register = async (actions, context, shared) => {
    await module.baseRepository_.transaction(async (manager) => {
      const sql =
        "delete from stripe_checkout_usage where attempt_id = :attempt returning attempt_id"
      const { rows } = await noted(manager, sql, { attempt })
      if (rows.length) await module.revertUsage(actions, context, within(shared, manager))
    })
  }
  return Object.assign(Object.create(module) as Counter, { registerUsage, revertUsage })
}

/**
 * The scope in which a cart is completed for an attempt, which promotions are counted for. Medusa's steps
 * know of no attempt. (An AsyncLocalStorage would tell them, and costs every promise of the process.)
 */
export function countingScope(scope: MedusaContainer, attempt: AttemptRow): MedusaContainer {
  const own = scope.createScope() as MedusaContainer
  own.register({ [Modules.PROMOTION]: asValue(counterFor(scope, attempt.id)) })
  return own
}

/** Takes back what was counted for an attempt, no order of which will be. Safe to repeat. */
export async function uncount(scope: MedusaContainer, attempt: AttemptRow): Promise<void> {
  const [usage] = await stripeCheckout(scope).listUsages({ attempt_id: attempt.id }, { take: 1 })
  if (!usage) return
  const cart = await readCartToPay(scope, attempt.cart_id)
  const context = { customer_id: cart?.customer_id ?? null, customer_email: cart?.email ?? null }
  const actions = usage.actions as unknown as Counted[0]
  await counterFor(scope, attempt.id).revertUsage(actions, context)
}
