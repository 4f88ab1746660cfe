import { join } from "node:path"
import { ROOT } from "../root"
import { answers, startService, type Service } from "../service"

export interface StripeOptions {
  port: number
  secretKey: string
  webhookSecret: string
  webhookUrl: string
  webhookEvents: readonly string[]
  stateFile: string
  logFile: string
}

/** The local Stripe: what the store speaks with until it has a real key. */
export function startStripe(options: StripeOptions): Promise<Service> {
  const { port, logFile } = options
  return startService({
    name: "local Stripe",
    command: process.execPath,
    args: ["--import", "tsx", "main.ts"],
    cwd: join(ROOT, "local", "stripe"),
    env: {
      ...process.env,
      NODE_ENV: "development",
      LOCAL_STRIPE_PORT: String(port),
      LOCAL_STRIPE_DATA: options.stateFile,
      LOCAL_STRIPE_WEBHOOK_URL: options.webhookUrl,
      LOCAL_STRIPE_WEBHOOK_EVENTS: options.webhookEvents.join(","),
      STRIPE_SECRET_KEY: options.secretKey,
      STRIPE_WEBHOOK_SECRET: options.webhookSecret,
    },
    logFile,
    ready: answers(`http://127.0.0.1:${port}/_local/state`),
  })
}
