import type { HttpTypes } from "@medusajs/types"

type Variant = HttpTypes.StoreProductVariant

/** From here on down the page says how many are left. */
export const LOW_STOCK = 5

/** A variant as the page needs it; amounts in major units. */
export interface VariantView {
  id: string
  sku: string
  picture: string | null
  price: number | null
  currency: string
  /** Units that can be bought now; null where stock is not counted. */
  stock: number | null
  /** Value by option, in the order of the product's options. */
  values: string[]
}

export interface OptionView {
  title: string
  values: string[]
}

const text = (value: unknown) => (typeof value === "string" ? value : null)

function toView(variant: Variant, optionIds: string[]): VariantView {
  const price = variant.calculated_price
  const counted = variant.manage_inventory && !variant.allow_backorder
  return {
    id: variant.id,
    sku: variant.sku ?? variant.id,
    picture: text(variant.metadata?.picture),
    price: price?.calculated_amount ?? null,
    currency: price?.currency_code ?? "",
    stock: counted ? Math.max(0, variant.inventory_quantity ?? 0) : null,
    values: optionIds.map(
      (id) => variant.options?.find((option) => option.option_id === id)?.value ?? "",
    ),
  }
}

/** The product's options in the order in which they were made, colour first, and its variants. */
export function readVariants(product: HttpTypes.StoreProduct) {
  const options = [...(product.options ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))
  const ids = options.map(({ id }) => id)
  const variants = (product.variants ?? []).map((variant) => toView(variant, ids))
  const views: OptionView[] = options.map(({ title }, at) => ({
    title,
    values: [...new Set(variants.map((variant) => variant.values[at] ?? ""))].filter(Boolean),
  }))
  return { options: views, variants }
}

export const isSoldOut = ({ stock }: VariantView) => stock === 0

/** The variant that the address names, else the first that can be bought, else the first. */
export function chosenVariant(
  variants: VariantView[],
  sku: string | null,
): VariantView | undefined {
  return (
    variants.find((variant) => variant.sku === sku) ??
    variants.find((variant) => !isSoldOut(variant) && variant.price !== null) ??
    variants[0]
  )
}

/** The variant one gets to by choosing a value: with the other choices kept where that exists. */
export function variantWith(
  variants: VariantView[],
  chosen: VariantView,
  at: number,
  value: string,
): VariantView | undefined {
  const wanted = chosen.values.map((own, index) => (index === at ? value : own))
  return (
    variants.find(({ values }) => values.every((own, index) => own === wanted[index])) ??
    variants.find(({ values }) => values[at] === value)
  )
}
