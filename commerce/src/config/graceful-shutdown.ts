import type { Server } from "node:http"
import { Server as NetServer } from "node:net"
import { GracefulShutdownServer } from "@medusajs/framework/utils"

/** Longer than any answer takes, Stripe's time-outs included; orchestrators kill after 30 s. */
const GRACE_MS = 25_000
/** Whoever asks one thing after another has asked again by then, and been told that it was the last. */
const LAST_CALL_MS = 500
const IDLE_CHECK_MS = 50

/**
 * Ends a server without losing a request: it takes no new connection, answers what comes on those that
 * are open and says in each answer that the connection ends. Only then it closes those that nobody uses:
 * at once, it would close many in the moment between an answer and the next request.
 * Settles when all is answered, or after the grace.
 */
export function shutDown(server: Server, graceMs = GRACE_MS): Promise<void> {
  server.prependListener("request", (_req, res) => {
    if (!res.headersSent) res.setHeader("Connection", "close")
  })
  return new Promise((resolve) => {
    let idle: NodeJS.Timeout | undefined
    const lastCall = setTimeout(() => {
      idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS)
    }, LAST_CALL_MS)
    const over = () => {
      clearTimeout(lastCall)
      clearInterval(idle)
      clearTimeout(grace)
      resolve()
    }
    const grace = setTimeout(over, graceMs)
    // Not the HTTP server's own, which closes what is idle in this very moment.
    NetServer.prototype.close.call(server, over)
  })
}

/**
 * Medusa's own way of ending destroys a connection as soon as it looks idle, also under a request that
 * is on its way. It makes its server's `shutdown` here, once.
 */
export function endGently(): void {
  GracefulShutdownServer.create = <T extends Server>(server: T) => {
    let ending: Promise<void> | undefined
    return Object.assign(server, {
      isShuttingDown: false,
      shutdown: () => (ending ??= shutDown(server)),
    })
  }
}
