import { newId } from "../ids"

export interface HeldRequest {
  id: string
  method: string
  path: string
  idempotency_key: string | null
  phase: "before" | "after"
}

/** What a held request may do when it is let go: `false` means that it never reached Stripe. */
type Release = (apply: boolean) => void

/** Requests that are kept waiting until somebody lets them go. */
export class Holds {
  private readonly waiting = new Map<string, { request: HeldRequest; release: Release }>()

  /** Waits; the answer tells whether the request is to go on. */
  hold(request: Omit<HeldRequest, "id">): Promise<boolean> {
    const id = newId("local_")
    return new Promise((resolve) => {
      const release: Release = (apply) => {
        this.waiting.delete(id)
        resolve(apply)
      }
      this.waiting.set(id, { request: { ...request, id }, release })
    })
  }

  list(): HeldRequest[] {
    return [...this.waiting.values()].map(({ request }) => request)
  }

  /** Lets one go, or all; returns how many. */
  release(apply: boolean, id?: string): number {
    const chosen = [...this.waiting.values()].filter(
      ({ request }) => id === undefined || request.id === id,
    )
    for (const { release } of chosen) release(apply)
    return chosen.length
  }
}
