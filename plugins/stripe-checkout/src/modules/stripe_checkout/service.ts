import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
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
   * one succeeds. Returns whether it moved.
   */
  @InjectManager()
  async moveAttempt(
    id: string,
    from: AttemptState[],
    state: AttemptState,
    patch: Patch = {},
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const columns = { ...patch, state, updated_at: new Date() }
    const knex = (context.manager as EntityManager).getKnex()
    const moved = await knex("stripe_checkout_attempt")
      .where({ id })
      .whereIn("state", from)
      .update(columns)
    return moved === 1
  }
}
