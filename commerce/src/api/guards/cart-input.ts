import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { keptRegion } from "@podium/stripe-checkout/today/region"
import { z } from "@medusajs/framework/zod"
import { LIMITS } from "../limits"
import { Address, checkedBy, StoreLocale } from "./checked-by"

const quantity = z
  .number()
  .int("Quantity must be a whole number.")
  .max(LIMITS.quantity, `Quantity must be ${LIMITS.quantity} or less.`)
const notNegative = quantity.min(0, "Quantity must not be negative.")
const Line = z.strictObject({
  variant_id: z.string(),
  quantity: quantity.min(1, "Quantity must be 1 or more."),
})

const addresses = {
  shipping_address: Address.optional(),
  billing_address: Address.optional(),
}

/**
 * Of a cart that is made. What a cart is sold through, and to whom, is not the client's to say: an
 * e-mail address is taken by a cart that is there (carts/buyer.ts).
 */
const NewCart = z.strictObject({
  ...addresses,
  region_id: z.string("region_id is needed."),
  locale: z.string().nullish(),
  items: z
    .array(Line)
    .max(LIMITS.lines, `At most ${LIMITS.lines} lines can be sent at once.`)
    // Medusa joins lines that are added one by one, but not those of a new cart.
    .refine((lines) => new Set(lines.map((line) => line.variant_id)).size === lines.length, {
      error: "Each variant can be named once.",
    })
    .optional(),
  metadata: StoreLocale.optional(),
})
export const newCartInput = checkedBy(NewCart)
/** Of a cart that is changed: its market, its prices and its marks are not. */
export const cartInput = checkedBy(z.strictObject({ ...addresses, email: z.string().nullish() }))
/** Of a line that is added. */
export const newLineInput = checkedBy(Line)
/** Of a line that is changed; none of it takes it out. */
export const lineInput = checkedBy(z.strictObject({ quantity: notNegative }))
/** One delivery for a cart, without a word to who carries it. */
export const deliveryInput = checkedBy(z.strictObject({ option_id: z.string() }))
export const promotionInput = checkedBy(
  z.strictObject({
    promo_codes: z
      .array(z.string().max(LIMITS.codeChars, `A code has ${LIMITS.codeChars} characters at most.`))
      .max(LIMITS.codes, `At most ${LIMITS.codes} codes can be sent at once.`),
  }),
)
export const nothingInput = checkedBy(z.strictObject({}))

/**
 * 400 for a region in which nothing is sold: one without a country; and for an address to deliver to that
 * lies in none of its countries, which Medusa looks at only when it is changed. Unknown ones are its 404.
 */
export async function sellingRegion(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const { region_id, shipping_address: to } = req.body as z.infer<typeof NewCart>
  const region = await keptRegion(req.scope, region_id)
  if (!region) return next()
  const countries = region.countries.map(({ iso_2 }) => iso_2)
  const refuse = (text: string) => new MedusaError(MedusaError.Types.INVALID_DATA, text)
  if (!countries.length) throw refuse("Nothing is sold in this region.")
  if (!to?.country_code || countries.includes(to.country_code)) return next()
  throw refuse("shipping_address: country_code: is none of the region's.")
}
