import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Stripe from "stripe"
import type { SeenRequest } from "../context"
import type { HeldRequest } from "../faults/holds"
import { type LocalStripe, startLocalStripe } from "../server"
import { type Receiver, startReceiver, WEBHOOK_SECRET } from "./receiver"

export const SECRET_KEY = "sk_test_local_0123456789"

export function clientFor(port: number, retries = 0): Stripe {
  return new Stripe(SECRET_KEY, {
    host: "127.0.0.1",
    port,
    protocol: "http",
    maxNetworkRetries: retries,
    telemetry: false,
    timeout: 5000,
  })
}

type Params = Stripe.Checkout.SessionCreateParams

/** Two lines, together 45.00. */
export function sessionParams(over: Partial<Params> = {}, currency = "usd"): Params {
  const line = (name: string, unit_amount: number, quantity: number) => ({
    quantity,
    price_data: { currency, unit_amount, product_data: { name } },
  })
  return {
    mode: "payment",
    line_items: [line("Mug", 1500, 2), line("Poster", 1500, 1)],
    success_url: "http://127.0.0.1:9/thanks?session_id={CHECKOUT_SESSION_ID}",
    cancel_url: "http://127.0.0.1:9/cart",
    customer_email: "fan@example.com",
    ...over,
  }
}

export const HOLD_CARD = { payment_method_options: { card: { capture_method: "manual" as const } } }

/** A running local Stripe with the real client, a receiver of webhooks, and its switches. */
export class Bench {
  private constructor(
    readonly folder: string,
    readonly hooks: Receiver,
    public server: LocalStripe,
    public stripe: Stripe,
  ) {}

  static async start(): Promise<Bench> {
    const folder = await mkdtemp(join(tmpdir(), "local-stripe-"))
    const hooks = await startReceiver()
    const server = await Bench.launch(folder, hooks)
    return new Bench(folder, hooks, server, clientFor(server.port))
  }

  private static launch(folder: string, hooks: Receiver): Promise<LocalStripe> {
    return startLocalStripe({
      port: 0,
      dataFile: join(folder, "state.jsonl"),
      secretKey: SECRET_KEY,
      webhookSecret: WEBHOOK_SECRET,
      webhookUrl: hooks.url,
      log: (line) => console.error(line),
    })
  }

  async restart(): Promise<void> {
    await this.server.stop()
    this.server = await Bench.launch(this.folder, this.hooks)
    this.stripe = clientFor(this.server.port)
  }

  async stop(): Promise<void> {
    await this.server.stop()
    await this.hooks.stop()
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Calls the control API; throws when it refuses. */
  async control<Answer = unknown>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${this.server.url}/_local${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const answer = (await response.json()) as Answer
    if (!response.ok) throw new Error(`${response.status} ${JSON.stringify(answer)}`)
    return answer
  }

  /** The oldest request that is held. */
  async held(): Promise<HeldRequest | undefined> {
    return (await this.control<{ held: HeldRequest[] }>("GET", "/held")).held[0]
  }

  /** Requests that came in with this idempotency key. */
  async seen(key: string): Promise<SeenRequest[]> {
    const { requests } = await this.control<{ requests: SeenRequest[] }>("GET", "/state")
    return requests.filter((request) => request.idempotency_key === key)
  }

  async pay(session: { id: string }, body: Record<string, unknown> = {}): Promise<PayAnswer> {
    return this.control("POST", `/sessions/${session.id}/pay`, body)
  }

  /** A paid (or held) session with its intent and charge. */
  async paid(over: Partial<Params> = {}, pay: Record<string, unknown> = {}, currency = "usd") {
    const session = await this.stripe.checkout.sessions.create(sessionParams(over, currency))
    await this.pay(session, pay)
    return this.intentOf(session.id)
  }

  async intentOf(sessionId: string) {
    const session = await this.stripe.checkout.sessions.retrieve(sessionId, {
      expand: ["payment_intent.latest_charge"],
    })
    const intent = session.payment_intent as Stripe.PaymentIntent
    return { session, intent, charge: intent?.latest_charge as Stripe.Charge }
  }
}

export interface PayAnswer {
  result: { kind: string; code?: string; decline_code?: string; errors?: Record<string, string> }
  redirect_url: string | null
  session: Stripe.Checkout.Session
}

/** What a call was refused with. */
export async function refusal(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  try {
    await call
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error
    throw error
  }
  throw new Error("the call was not refused")
}

const PATIENCE_MS = 8000

/** Waits until something is so. */
export async function until<Value>(
  look: () => Value | Promise<Value>,
  patience = PATIENCE_MS,
): Promise<NonNullable<Value>> {
  const end = Date.now() + patience
  for (;;) {
    const value = await look()
    if (value) return value
    if (Date.now() > end) throw new Error(`did not come about: ${look.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
