import type { Answer } from "./send"

/** What was asked and what came back. */
export class Ledger {
  readonly byClass: Record<string, number> = {}
  readonly byStatus: Record<string, number> = {}
  /** Requests by route. */
  readonly byRoute = new Map<string, number>()
  requests = 0
  slowest = { ms: 0, route: "" }
  /** Above 499, the meant ones included. */
  readonly faults5xx: Record<string, number> = {}

  note(route: string, { status, ms, trouble }: Answer): void {
    this.requests += 1
    this.byRoute.set(route, (this.byRoute.get(route) ?? 0) + 1)
    const told = status === null ? String(trouble) : String(status)
    this.byStatus[told] = (this.byStatus[told] ?? 0) + 1
    const kind = status === null ? "none" : `${Math.floor(status / 100)}xx`
    this.byClass[kind] = (this.byClass[kind] ?? 0) + 1
    if (kind === "5xx") {
      const key = `${told} ${route}`
      this.faults5xx[key] = (this.faults5xx[key] ?? 0) + 1
    }
    if (ms > this.slowest.ms) this.slowest = { ms, route }
  }

  summary() {
    const { requests, byClass, byStatus, faults5xx, slowest } = this
    return { requests, routes: this.byRoute.size, byClass, byStatus, faults5xx, slowest }
  }
}
