import express, { type Application } from "express"
import { harden } from "./src/config/answer-headers"
import { maskRequestLog } from "./src/config/request-log"
import { endGently } from "./src/config/graceful-shutdown"

/**
 * Medusa calls this before it makes its server, and lets nobody at the server before its own first
 * routes: the health check, files and the admin would go without headers. So applications are made
 * with them. The log of requests is set up as early.
 */
export function register(): void {
  maskRequestLog()
  const { application } = express as unknown as {
    application: { defaultConfiguration: (this: Application) => void }
  }
  endGently()
  const configure = application.defaultConfiguration
  const https = (process.env.COMMERCE_URL ?? "").startsWith("https:")
  application.defaultConfiguration = function hardened() {
    configure.call(this)
    harden(this, https)
  }
}
