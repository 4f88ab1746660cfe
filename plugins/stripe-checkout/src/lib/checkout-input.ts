import { z } from "@medusajs/framework/zod"

const Line = z.object({
  name: z.string().min(1).max(250),
  unit_amount: z.number().int().nonnegative(),
  quantity: z.number().int().positive(),
})

/** What the store route hands the provider: the provider itself is not given the cart. */
export const CheckoutInput = z.object({
  attempt_id: z.string(),
  cart_id: z.string(),
  lines: z.array(Line).min(1).max(100),
  email: z.email(),
  locale: z.string(),
  success_url: z.url(),
  cancel_url: z.url(),
  /** Unix seconds; Stripe takes 30 minutes to 24 hours from now. */
  expires_at: z.number().int(),
})
export type CheckoutInput = z.infer<typeof CheckoutInput>

/** What a payment session and a payment of this provider remember. */
export const SessionData = z.object({
  checkout_session_id: z.string(),
  /** Smallest units, as sent to Stripe. */
  amount_minor: z.number().int(),
  currency_code: z.string(),
})
export type SessionData = z.infer<typeof SessionData>
