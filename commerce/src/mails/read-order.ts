import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type { Address } from "../lib/address-lines"
import { editionOf } from "../lib/edition-of"
import type { OrderAmounts } from "../lib/order-figures"

/** An amount of Medusa as a plain decimal string in major units. */
export const decimal = (amount: BigNumberInput | null | undefined): string =>
  MathBN.convert(amount ?? 0).toFixed()

const AMOUNTS = [
  "original_item_total",
  "original_item_subtotal",
  "original_shipping_total",
  "original_shipping_subtotal",
  "discount_total",
  "discount_subtotal",
  "tax_total",
  "total",
] as const

const FIELDS = [
  "id",
  "display_id",
  "email",
  "customer_id",
  "currency_code",
  "locale",
  "metadata",
  "created_at",
  ...AMOUNTS,
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "items.detail.*",
  "items.product.collection.handle",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "shipping_address.*",
]

interface Item {
  title: string
  product_title: string | null
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  is_tax_inclusive: boolean
  original_total: BigNumberInput
  original_subtotal: BigNumberInput
  /** Gone where the product was taken away since. */
  product?: { collection: { handle: string } | null } | null
}

type Row = Record<(typeof AMOUNTS)[number], BigNumberInput> & {
  id: string
  display_id: number
  email: string | null
  customer_id: string | null
  currency_code: string
  locale: string | null
  metadata: Record<string, unknown> | null
  created_at: string | Date
  items: Item[]
  shipping_methods: { name: string }[]
  shipping_address: Address | null
}

/** What mails tell of an order; amounts are decimal strings in major units. */
export interface OrderForMail extends Omit<Row, (typeof AMOUNTS)[number] | "items"> {
  amounts: OrderAmounts
  total: string
  /** Handle of the collection that most of it is from. */
  edition: string | null
  lines: {
    title: string
    variant: string | null
    quantity: number
    amount: string
    /** As it stands on the line: an address at the storefront, or a whole one. */
    thumbnail: string | null
  }[]
}

function lineOf(item: Item): OrderForMail["lines"][number] {
  const { product_title, title, variant_title, quantity, is_tax_inclusive, thumbnail } = item
  return {
    title: product_title ?? title,
    variant: variant_title,
    quantity,
    thumbnail,
    amount: decimal(is_tax_inclusive ? item.original_total : item.original_subtotal),
  }
}

/** The order, or null if there is none of that id. */
export async function readOrder(scope: MedusaContainer, id: string): Promise<OrderForMail | null> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id } })
  const row = data[0] as unknown as Row | undefined
  if (!row) return null
  const { items, ...order } = row
  const amounts = Object.fromEntries(AMOUNTS.map((name) => [name, decimal(row[name])]))
  const tax_included = items.length > 0 && items.every((item) => item.is_tax_inclusive)
  return {
    ...order,
    amounts: { ...amounts, tax_included } as unknown as OrderAmounts,
    total: decimal(row.total),
    edition: editionOf(
      items.map(({ product, quantity }) => ({
        edition: product?.collection?.handle ?? null,
        quantity,
      })),
    ),
    lines: items.map(lineOf),
  }
}
