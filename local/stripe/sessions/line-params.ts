import { z } from "zod"
import { metadataParam } from "../params/metadata"
import { currency, flag, integer, oneOf, text, webUrl } from "../params/scalars"

const productData = z.strictObject({
  name: text(1500),
  description: text(40_000).optional(),
  images: z.array(webUrl).optional(),
  metadata: metadataParam.optional(),
  tax_code: text().optional(),
  unit_label: text(12).optional(),
})

const taxBehavior = oneOf(["exclusive", "inclusive", "unspecified"])

const priceData = z.strictObject({
  currency,
  product: text().optional(),
  product_data: productData.optional(),
  recurring: z.strictObject({ interval: text(), interval_count: integer().optional() }).optional(),
  tax_behavior: taxBehavior.optional(),
  unit_amount: integer(0).optional(),
})

/** One entry of `line_items`; what must go together is checked in `buildLines`. */
export const lineItemParam = z.strictObject({
  adjustable_quantity: z.strictObject({ enabled: flag.refine((on) => !on) }).optional(),
  metadata: metadataParam.optional(),
  price: text().optional(),
  price_data: priceData.optional(),
  quantity: integer(1, 999_999),
})
export type LineItemParam = z.output<typeof lineItemParam>

const bound = z.strictObject({
  unit: oneOf(["business_day", "day", "hour", "month", "week"]),
  value: integer(1),
})

export const shippingOptionParam = z.strictObject({
  shipping_rate: text().optional(),
  shipping_rate_data: z
    .strictObject({
      display_name: text(100),
      type: oneOf(["fixed_amount"]).optional(),
      fixed_amount: z.strictObject({ amount: integer(0), currency }),
      delivery_estimate: z
        .strictObject({ minimum: bound.optional(), maximum: bound.optional() })
        .optional(),
      metadata: metadataParam.optional(),
      tax_behavior: taxBehavior.optional(),
      tax_code: text().optional(),
    })
    .optional(),
})
export type ShippingOptionParam = z.output<typeof shippingOptionParam>
