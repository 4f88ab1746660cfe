import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LIMITS } from "../limits"

/** Keys of a cart's metadata that are written by the payment plugin. */
const RESERVED_METADATA = ["checkout_attempt"]

const quantity = z
  .number()
  .int("Quantity must be a whole number.")
  .max(LIMITS.quantity, `Quantity must be ${LIMITS.quantity} or less.`)
const notNegative = quantity.min(0, "Quantity must not be negative.")
const positive = quantity.min(1, "Quantity must be 1 or more.")

const Cart = z.looseObject({
  sales_channel_id: z
    .undefined("sales_channel_id cannot be chosen: it follows from the publishable key.")
    .optional(),
  items: z
    .array(z.looseObject({ quantity: positive }))
    .max(LIMITS.lines, `At most ${LIMITS.lines} lines can be sent at once.`)
    .optional(),
  metadata: z
    .record(z.string(), z.unknown())
    .nullish()
    .refine((found) => !RESERVED_METADATA.some((key) => found && key in found), {
      error: `Reserved in metadata: ${RESERVED_METADATA.join(", ")}.`,
    }),
})

const checkedBy =
  (schema: z.ZodType) => (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const parsed = schema.safeParse(req.body ?? {})
    if (parsed.success) return next()
    const message = parsed.error.issues.map((issue) => issue.message).join(" ")
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
  }

/** Of a cart that is made or changed; Medusa's own checks follow. */
export const cartInput = checkedBy(Cart)
/** Of a line that is added. */
export const newLineInput = checkedBy(z.looseObject({ quantity: positive }))
/** Of a line that is changed; none of it takes it out. */
export const lineInput = checkedBy(z.looseObject({ quantity: notNegative }))
