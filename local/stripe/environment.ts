import { z } from "zod"
import type { LocalStripeOptions } from "./server"

const environment = z.object({
  LOCAL_STRIPE_PORT: z.coerce.number().int().min(0).max(65535).default(4242),
  LOCAL_STRIPE_DATA: z.string().min(1).default(".local/stripe/state.jsonl"),
  STRIPE_SECRET_KEY: z.string().min(1),
  STRIPE_WEBHOOK_SECRET: z.string().min(1),
  LOCAL_STRIPE_WEBHOOK_URL: z.url().optional(),
  /** As an endpoint at Stripe is told which events it wants: their names, with commas; all without. */
  LOCAL_STRIPE_WEBHOOK_EVENTS: z
    .string()
    .min(1)
    .transform((names) => names.split(","))
    .optional(),
})

/** Reads the options; the error names the variable at fault. */
export function parseEnvironment(env: NodeJS.ProcessEnv): LocalStripeOptions {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`${String(issue?.path[0])}: ${issue?.message}`)
  }
  const {
    LOCAL_STRIPE_WEBHOOK_URL: webhookUrl,
    LOCAL_STRIPE_WEBHOOK_EVENTS: webhookEvents,
    ...rest
  } = parsed.data
  return {
    port: rest.LOCAL_STRIPE_PORT,
    dataFile: rest.LOCAL_STRIPE_DATA,
    secretKey: rest.STRIPE_SECRET_KEY,
    webhookSecret: rest.STRIPE_WEBHOOK_SECRET,
    ...(webhookUrl && { webhookUrl }),
    ...(webhookEvents && { webhookEvents }),
  }
}
