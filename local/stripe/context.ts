import type { Faults } from "./faults/faults"
import type { Holds } from "./faults/holds"
import type { Store } from "./state/store"
import type { Deliverer } from "./webhooks/deliverer"

/** One request that came in, as `GET /_local/state` shows it. */
export interface SeenRequest {
  id: string
  method: string
  path: string
  idempotency_key: string | null
  /** Milliseconds since the epoch. */
  at: number
  /** Null while there is no answer (yet). */
  status: number | null
  replayed: boolean
}

/** What the parts of the server share. */
export interface Context {
  store: Store
  faults: Faults
  holds: Holds
  deliverer: Deliverer | null
  secretKey: string
  /** Origin of this server, e.g. http://127.0.0.1:4242. */
  base: string
  /** The latest requests, oldest first. */
  seen: SeenRequest[]
  /** Keys of idempotent requests that are being worked on → digest of the request. */
  inProgress: Map<string, string>
  log: (line: string) => void
}

const SEEN_REQUESTS = 2000

export function remember(context: Context, request: SeenRequest): void {
  context.seen.push(request)
  if (context.seen.length > SEEN_REQUESTS) context.seen.shift()
}
