import type { Server } from "node:http"

const IDLE_CHECK_MS = 50

/**
 * Ends a server without losing a request: it takes no new connection, answers what is under way and says
 * in each answer that the connection ends, so that nobody sends another request into it. Settles when all
 * is answered, or after `graceMs` milliseconds.
 */
export function shutDown(server: Server, graceMs: number): Promise<void> {
  server.prependListener("request", (_req, res) => {
    if (!res.headersSent) res.setHeader("Connection", "close")
  })
  return new Promise((resolve) => {
    // A connection whose answer was begun before is idle afterwards, and would stay for its keep-alive.
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS)
    const over = () => {
      clearInterval(idle)
      clearTimeout(grace)
      resolve()
    }
    const grace = setTimeout(over, graceMs)
    server.close(over)
    server.closeIdleConnections()
  })
}
