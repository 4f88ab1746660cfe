import { dirname, join } from "node:path"
import express, { type Application } from "express"
import { frontDoor } from "./src/config/front-door"
import { maskRequestLog } from "./src/config/request-log"
import { endGently } from "./src/config/graceful-shutdown"
import { boundedQueries } from "./src/config/bounded-queries"
import { forgetfulRoutes } from "./src/config/routes-memory"

/** Medusa does not export it. */
const ROUTES_FINDER = join(dirname(require.resolve("@medusajs/framework/http")), "routes-finder.js")

/**
 * Medusa calls this before it makes its server, and lets nobody at the server before its own first
 * routes: the health check, files and the admin would go without headers. So applications are made
 * with them, and with what has to look at a request before Medusa reads it. The log of requests is set
 * up as early.
 */
export function register(): void {
  maskRequestLog()
  const { application } = express as unknown as {
    application: { defaultConfiguration: (this: Application) => void }
  }
  endGently()
  const configure = application.defaultConfiguration
  application.defaultConfiguration = function hardened() {
    configure.call(this)
    frontDoor(this)
    this.use(boundedQueries)
  }
  const { RoutesFinder } = require(ROUTES_FINDER) as {
    RoutesFinder: Parameters<typeof forgetfulRoutes>[0]
  }
  forgetfulRoutes(RoutesFinder)
}
