import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type Stripe from "stripe"
import { stripeClient } from "../../lib/client"
import { ModuleOptions } from "../../lib/options"
import Attempt from "./models/attempt"
import Completion from "./models/completion"
import Dispute from "./models/dispute"
import Event from "./models/event"
import GiveBack from "./models/give-back"
import Usage from "./models/usage"

export type AttemptRow = InferTypeOf<typeof Attempt>
export type AttemptState = AttemptRow["state"]
export type GiveBackRow = InferTypeOf<typeof GiveBack>
export type DisputeRow = InferTypeOf<typeof Dispute>

/** States in which a fan's money may still come: at most one attempt per cart is in one of them. */
export const ALIVE: AttemptState[] = ["creating", "open", "processing", "completing"]

type Patch = Partial<Omit<AttemptRow, "id" | "cart_id" | "created_at" | "updated_at" | "state">>

/** The tables of Stripe checkout, and the client that every step of the plugin shares. */
export default class StripeCheckoutService extends MedusaService({
  Attempt,
  Completion,
  Dispute,
  Event,
  GiveBack,
  Usage,
}) {
  readonly options: ModuleOptions
  readonly stripe: Stripe

  constructor(container: Record<string, unknown>, options: unknown) {
    // eslint-disable-next-line prefer-rest-params -- the generated base class reads both arguments
    super(...arguments)
    this.options = ModuleOptions.parse(options)
    this.stripe = stripeClient(this.options)
  }

  /** The attempt that owns Stripe's session, or null. */
  async retrieveAttemptBySession(sessionId: string): Promise<AttemptRow | null> {
    const [attempt] = await this.listAttempts({ session_id: sessionId }, { take: 1 })
    return attempt ?? null
  }

  async listAliveAttempts(cartId: string): Promise<AttemptRow[]> {
    return this.listAttempts({ cart_id: cartId, state: ALIVE })
  }

  /** The order that stands for a cart, or null. */
  async orderOfCart(cartId: string): Promise<string | null> {
    const [completion] = await this.listCompletions({ cart_id: cartId }, { take: 1 })
    return completion?.order_id ?? null
  }

  /**
   * Moves an attempt on, only from the states named: one guarded statement, so that of two who try
   * one succeeds. When it was paid is written once: whoever comes later, with a row read before, leaves it
   * as it is. Returns whether it moved.
   */
  @InjectManager()
  async moveAttempt(
    id: string,
    from: AttemptState[],
    state: AttemptState,
    patch: Patch = {},
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const knex = (context.manager as EntityManager).getKnex()
    const { paid_at, ...others } = patch
    const columns = {
      ...others,
      ...(paid_at && { paid_at: knex.raw("coalesce(paid_at, ?)", [paid_at]) }),
      state,
      updated_at: new Date(),
    }
    const moved = await knex("stripe_checkout_attempt")
      .where({ id })
      .whereIn("state", from)
      .update(columns)
    return moved === 1
  }

  /**
   * Records that the order of a cart stands, paid by its attempt: one statement on the attempt's row, so
   * that of this and `oweBack` one happens. Returns the record's id, or null when there is no such attempt,
   * or no such order: another process may have taken it for one that was left behind.
   */
  @InjectManager()
  async recordOrder(
    cartId: string,
    orderId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string | null> {
    const id = generateEntityId(undefined, "scmp")
    const { rows } = await (context.manager as EntityManager).getKnex().raw(
      `with paid as (update stripe_checkout_attempt set order_id = :orderId, updated_at = now()
         where cart_id = :cartId and state = 'completing' and order_id is null
           and exists (select 1 from "order" where id = :orderId and deleted_at is null) returning cart_id)
       insert into stripe_checkout_completion (id, cart_id, order_id, created_at, updated_at)
         select :id, cart_id, :orderId, now(), now() from paid returning id`,
      { id, cartId, orderId },
    )
    return (rows as { id: string }[])[0]?.id ?? null
  }

  /** Undo of `recordOrder`. */
  @InjectManager()
  async eraseOrder(
    id: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await (context.manager as EntityManager).getKnex().raw(
      `with gone as (delete from stripe_checkout_completion where id = :id returning order_id)
       update stripe_checkout_attempt a set order_id = null, updated_at = now()
         from gone where a.order_id = gone.order_id and a.state = 'completing'`,
      { id },
    )
  }

  /**
   * Takes back what `recordOrder` has written of an order that is not there: its answer was lost, and the
   * completion undone. Returns whether it was so; of an order that stands nothing is touched.
   */
  @InjectManager()
  async eraseGoneOrder(
    orderId: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const { rows } = await (context.manager as EntityManager).getKnex().raw(
      `with gone as (delete from stripe_checkout_completion where order_id = :orderId
           and not exists (select 1 from "order" where id = :orderId) returning order_id)
       update stripe_checkout_attempt a set order_id = null, updated_at = now()
         from gone where a.order_id = gone.order_id and a.state = 'completing' returning a.id`,
      { orderId },
    )
    return (rows as unknown[]).length === 1
  }

  /**
   * Reservations of what a cart's lines are made up of, made since then for lines of orders that are not
   * there. An order is there before its reservations and goes after them, so that nobody else's is one.
   */
  @InjectManager()
  async listStrayReservations(
    cartId: string,
    since: Date,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; inventory_item_id: string }[]> {
    const { rows } = await (context.manager as EntityManager).getKnex().raw(
      `select r.id, r.inventory_item_id from reservation_item r
       where r.deleted_at is null and r.created_at >= :since and r.line_item_id is not null
         and r.inventory_item_id in (select i.inventory_item_id from cart_line_item c
           join product_variant_inventory_item i on i.variant_id = c.variant_id and i.deleted_at is null
           where c.cart_id = :cartId and c.deleted_at is null)
         and not exists (select 1 from order_line_item l where l.id = r.line_item_id)`,
      { cartId, since },
    )
    return rows as { id: string; inventory_item_id: string }[]
  }

  /**
   * Writes down that an attempt's money goes back, and ends the attempt. Returns false, and does nothing,
   * when an order stands that it paid for.
   */
  @InjectManager()
  async oweBack(
    attemptId: string,
    intentId: string,
    reason: string,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const id = generateEntityId(undefined, "sgbk")
    const ended = [...ALIVE, "superseded"].map((state) => `'${state}'`).join(", ")
    const { rows } = await (context.manager as EntityManager).getKnex().raw(
      `with ended as (update stripe_checkout_attempt set updated_at = now(),
           reason = case when state in (${ended}) then :reason else reason end,
           state = case when state in (${ended}) then 'given_back' else state end
         where id = :attemptId and order_id is null and state <> 'ordered' returning id)
       insert into stripe_checkout_give_back
         (id, attempt_id, payment_intent_id, reason, tries, next_try_at, created_at, updated_at)
         select :id, id, :intentId, :reason, 0, now(), now(), now() from ended returning id`,
      { id, attemptId, intentId, reason },
    )
    return (rows as unknown[]).length === 1
  }
}
