import type { Server } from "node:http"
import { Server as NetServer } from "node:net"

/** Whoever asks one thing after another has asked again by then, and been told that it was the last. */
const LAST_CALL_MS = 500
const IDLE_CHECK_MS = 50

/**
 * Ends a server without losing a request: it takes no new connection, answers what comes on those that
 * are open and says in each answer that the connection ends. Only then it closes those that nobody uses:
 * at once, it would close many in the moment between an answer and the next request. Settles when all is
 * answered, or after `graceMs` milliseconds.
 */
export function shutDown(server: Server, graceMs: number): Promise<void> {
  server.prependListener("request", (_req, res) => {
    if (!res.headersSent) res.setHeader("Connection", "close")
  })
  return new Promise((resolve) => {
    let idle: NodeJS.Timeout | undefined
    const lastCall = setTimeout(() => {
      // A connection whose answer was begun before is idle afterwards, and would stay for its keep-alive.
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
