import { waitAfter } from "./back-off"
import { signatureHeader } from "./signature"
import type { Store } from "../state/store"
import type { Delivery } from "../state/tables"

const AT_ONCE = 8
const TIMEOUT_MS = 10_000
const LONGEST_SLEEP_MS = 60_000

export interface WebhookTarget {
  url: string
  secret: string
}

/** Posts what is pending, tries again what was not taken. Any 2xx is a success. */
export class Deliverer {
  private readonly inFlight = new Map<string, Promise<void>>()
  private timer: NodeJS.Timeout | undefined
  private stopped = false

  constructor(
    private readonly store: Store,
    private readonly target: WebhookTarget,
    private readonly log: (line: string) => void,
  ) {}

  /** Looks for what is due; called after every change. */
  wake(): void {
    if (this.stopped) return
    clearTimeout(this.timer)
    const now = Date.now()
    const waiting = this.pending().filter((delivery) => !this.inFlight.has(delivery.id))
    const due = waiting.filter((delivery) => delivery.next_at <= now)
    for (const delivery of due) if (this.mayStart(delivery, waiting)) this.start(delivery)
    const later = waiting.flatMap(({ next_at }) => (next_at > now ? next_at : []))
    if (later.length === 0) return
    // A timer that fires a little early finds nothing due; a very long one would fire at once.
    const wait = Math.min(LONGEST_SLEEP_MS, Math.min(...later) - now + 1)
    this.timer = setTimeout(() => this.wake(), wait)
  }

  /** Makes everything pending (and, if wanted, what a fault lost) due now. */
  hurry(includingLost: boolean): number {
    const chosen = [...this.store.peekAll("deliveries")].filter(
      ({ state }) => state === "pending" || (includingLost && state === "lost"),
    )
    this.store.transact((tx) => {
      for (const delivery of chosen) {
        tx.put("deliveries", delivery.id, { ...delivery, state: "pending", next_at: Date.now() })
      }
    })
    this.wake()
    return chosen.length
  }

  async stop(): Promise<void> {
    this.stopped = true
    clearTimeout(this.timer)
    this.aborting.abort()
    await Promise.all(this.inFlight.values())
  }

  private readonly aborting = new AbortController()

  private pending(): Readonly<Delivery>[] {
    return [...this.store.peekAll("deliveries")]
      .filter(({ state }) => state === "pending")
      .sort((a, b) => a.order - b.order)
  }

  /** What a fault put in the wrong order goes one by one, the latest first. */
  private mayStart(delivery: Readonly<Delivery>, waiting: Readonly<Delivery>[]): boolean {
    if (this.inFlight.size >= AT_ONCE) return false
    return delivery.order >= 0 || (delivery === waiting[0] && this.inFlight.size === 0)
  }

  private start(delivery: Readonly<Delivery>): void {
    const done = this.deliver(delivery)
      .catch((error: unknown) => this.log(`webhook not recorded: ${String(error)}`))
      .finally(() => {
        this.inFlight.delete(delivery.id)
        setImmediate(() => this.wake())
      })
    this.inFlight.set(delivery.id, done)
  }

  private async deliver(delivery: Readonly<Delivery>): Promise<void> {
    // The event has to be on the disk before anybody hears of it.
    await this.store.settled()
    const event = this.store.peek("events", delivery.event)
    if (!event) return
    const last = await this.post(JSON.stringify(event, null, 2))
    if (this.stopped && typeof last === "string") return
    this.record(delivery.id, last)
    await this.store.settled()
  }

  private async post(payload: string): Promise<number | string> {
    const { url, secret } = this.target
    try {
      const response = await fetch(url, {
        method: "POST",
        body: payload,
        redirect: "manual",
        headers: {
          "content-type": "application/json; charset=utf-8",
          "stripe-signature": signatureHeader(payload, secret, Math.floor(Date.now() / 1000)),
          "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        },
        signal: AbortSignal.any([this.aborting.signal, AbortSignal.timeout(TIMEOUT_MS)]),
      })
      await response.body?.cancel()
      return response.status
    } catch (error) {
      return error instanceof Error ? error.name : "failed"
    }
  }

  private record(id: string, last: number | string): void {
    this.store.transact((tx) => {
      const delivery = tx.get("deliveries", id)
      if (!delivery) return
      const attempts = delivery.attempts + 1
      const taken = typeof last === "number" && last >= 200 && last < 300
      const wait = waitAfter(attempts)
      const failed = wait === null ? "given_up" : "pending"
      const next_at = Date.now() + (wait ?? 0) * 1000
      const state = taken ? "delivered" : failed
      tx.put("deliveries", id, { ...delivery, attempts, last, state, next_at })
      const event = tx.get("events", delivery.event)
      if (taken && event) tx.put("events", event.id, { ...event, pending_webhooks: 0 })
    })
  }
}
