import type { Product, Variant } from "~/commerce/product.server"
import { formatMoney } from "~/lib/money"
import { inOrder } from "./order"

/** From here on down the page says how many are left. */
export const LOW_STOCK = 5

/** What a variant costs. */
export interface Price {
  /** Major units. */
  amount: number
  currency: string
  /** As people of the market write it; see `ProductCard.price`. */
  text: string
}

/** A variant as the page needs it. */
export interface VariantView {
  id: string
  sku: string
  picture: string | null
  /** Null when it is not sold in this market. */
  price: Price | null
  /** Units that can be bought now; null where stock is not counted. */
  stock: number | null
  /** What its colour looks like, #rrggbb, if the shop knows it. */
  hex: string | null
  /** Value by option, in the order of the product's options. */
  values: string[]
}

export interface OptionView {
  title: string
  values: string[]
}

const valueOf = ({ options }: Variant, optionId: string): string =>
  options.find((option) => option.option_id === optionId)?.value ?? ""

const text = (value: unknown) => (typeof value === "string" ? value : null)

type HexOf = (colour: string) => string | null

function priceOf({ calculated_price: given }: Variant, tag: string): Price | null {
  if (!given) return null
  const { calculated_amount: amount, currency_code: currency } = given
  return { amount, currency, text: formatMoney(amount, currency, tag) }
}

function toView(variant: Variant, optionIds: string[], tag: string, hexOf: HexOf): VariantView {
  const counted = variant.manage_inventory && !variant.allow_backorder
  return {
    id: variant.id,
    sku: variant.sku ?? variant.id,
    picture: text(variant.metadata?.picture),
    hex: hexOf(text(variant.metadata?.colour) ?? ""),
    price: priceOf(variant, tag),
    stock: counted ? Math.max(0, variant.inventory_quantity ?? 0) : null,
    values: optionIds.map((id) => valueOf(variant, id)),
  }
}

/** The most pictures that variants with one value of the option have: 1 for the colour. */
function picturesPerValue(variants: Variant[], optionId: string): number {
  const pictures = new Map<string, Set<unknown>>()
  for (const variant of variants) {
    const value = valueOf(variant, optionId)
    pictures.set(value, (pictures.get(value) ?? new Set()).add(variant.metadata?.picture))
  }
  return Math.max(0, ...[...pictures.values()].map(({ size }) => size))
}

/**
 * The product's options, colour first, and its variants, both in the variants' order. Options come in no order and with
 * translated titles, so the colour is known by deciding the picture. Prices are written for the BCP 47 `tag`.
 */
export function readVariants(
  { options: all, variants: given }: Pick<Product, "options" | "variants">,
  tag: string,
  hexOf: HexOf = () => null,
) {
  const ranked = all.map((option) => ({
    option,
    pictures: picturesPerValue(given, option.id),
    values: new Set(given.map((variant) => valueOf(variant, option.id))).size,
  }))
  const options = ranked
    .sort((a, b) => a.pictures - b.pictures || a.values - b.values)
    .map(({ option }) => option)
  const ids = options.map(({ id }) => id)
  const rankOf = (variant: Variant) => variant.variant_rank ?? 0
  const ordered = given.toSorted((a, b) => rankOf(a) - rankOf(b))
  const variants = ordered.map((variant) => toView(variant, ids, tag, hexOf))
  const views: OptionView[] = options.map(({ title }, at) => ({
    title,
    values: inOrder(
      ordered.map((variant, index) => ({
        value: variants[index]?.values[at] ?? "",
        rank: rankOf(variant),
      })),
    ),
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
