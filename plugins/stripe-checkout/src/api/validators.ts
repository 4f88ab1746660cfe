import { z } from "@medusajs/framework/zod"

/** `{ locale: "fr-ca" }`: it becomes part of an address, so its form is strict. */
export const StartCheckout = z
  .object({ locale: z.string().regex(/^[a-z]{2}-[a-z]{2}$/, "must look like fr-ca") })
  .strict()
export type StartCheckout = z.infer<typeof StartCheckout>

export const SettleCheckout = z.object({}).strict()
