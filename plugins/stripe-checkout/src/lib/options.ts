import { z } from "@medusajs/framework/zod"
import { LOCK_LIMITS } from "./cart-lock"

/** What the provider needs to speak with Stripe. */
export const ProviderOptions = z.object({
  apiKey: z.string().min(1),
  /** Only for a local Stripe: http://127.0.0.1:4242. */
  apiUrl: z.url().optional(),
  /** Methods that Stripe can authorise now and capture later; all others are captured at once. */
  manualCaptureMethods: z.array(z.enum(["card", "link", "klarna", "paypal"])).default(["card"]),
})
export type ProviderOptions = z.infer<typeof ProviderOptions>

/** What the plugin's own module needs besides. */
export const ModuleOptions = ProviderOptions.extend({
  webhookSecret: z.string().min(1),
  /** The storefront's origin, where Stripe sends the fan back to. */
  storeUrl: z.url(),
  /** How long a fan may stay on Stripe's page; Stripe takes 30 minutes to 24 hours. */
  payWithinMinutes: z.number().int().min(31).max(1439).default(60),
  /**
   * What a delivery address needs besides its first line and its country, by country (ISO 3166-1, small
   * letters): `{ us: ["postal_code", "province"] }`. What taxes are set by must not be left out.
   */
  neededOfAddress: z.record(z.string(), z.array(z.string())).default({}),
  /** How many carts a process works on at once, and how long others queue: lib/cart-lock.ts. */
  locks: z
    .object({ connections: z.number().int().min(2), queueMs: z.number().int().min(1) })
    .default(LOCK_LIMITS),
})
export type ModuleOptions = z.infer<typeof ModuleOptions>
