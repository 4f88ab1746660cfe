import type { IncomingMessage } from "node:http"
import { createRequire } from "node:module"
import { loggedAddress, loggedReferrer } from "./logged-address"

type Read = (req: IncomingMessage & { originalUrl?: string }) => string | undefined
interface Morgan {
  token(name: string, read: Read): unknown
}

/**
 * Medusa writes a line per request with morgan and leaves no choice of its form: so what morgan takes
 * for a request's address is changed. It has to be Medusa's own copy of morgan, wherever npm has put it.
 */
export function maskRequestLog(): void {
  const ofMedusa = createRequire(require.resolve("@medusajs/framework"))
  const morgan = ofMedusa("morgan") as Morgan
  morgan.token("url", (req) => loggedAddress(req.originalUrl ?? req.url ?? ""))
  morgan.token("referrer", (req) => loggedReferrer(req.headers.referer))
}
