import { CURRENCIES } from "../config/currencies"
import { isInStock } from "./availability"
import { inLanguage, type IndexedProduct, type IndexedVariant } from "./indexed-product"

const text = (value: unknown): string | null => (typeof value === "string" ? value : null)
/** Each value once, in one order: relations come in none, and a document is written when it differs. */
const each = (values: (string | null | undefined)[]): string[] =>
  [...new Set(values.filter((value) => typeof value === "string"))].sort()

/** How staff name the options that are facets, in lower case and in the shop's own language. */
const COLOUR = ["colour", "color"]
const SIZE = ["size"]

const optionsOf = (variants: IndexedVariant[], names: string[]) =>
  variants
    .flatMap((variant) => variant.options ?? [])
    .filter(({ option }) => names.includes(option?.title.toLowerCase() ?? ""))

/** A colour of a product's metadata: its key, alone or beside what it looks like. */
const colourKey = (colour: unknown): string | null =>
  text(colour) ?? text((colour as { key?: unknown } | null)?.key)

/** Colours as the product's metadata lists them, else as its variants have them. */
function coloursOf(product: IndexedProduct, variants: IndexedVariant[]): string[] {
  const listed = product.metadata?.colours
  if (Array.isArray(listed) && listed.length) return each(listed.map(colourKey))
  return each(optionsOf(variants, COLOUR).map(({ value }) => value))
}

/** The lowest price of one piece by currency, without price lists and prices for some markets. */
function pricesOf(variants: IndexedVariant[]): Record<string, number> {
  const list = variants
    .flatMap((variant) => variant.prices ?? [])
    .filter((price) => !price.price_list_id && !price.rules_count && (price.min_quantity ?? 1) <= 1)
  const lowest = CURRENCIES.map((currency) => {
    const own = list.filter(({ currency_code: code }) => code === currency)
    return [currency, Math.min(...own.map(({ amount }) => amount))] as const
  })
  return Object.fromEntries(lowest.filter(([, amount]) => Number.isFinite(amount)))
}

/** A product as its document in the index of a language; `locale` is that of its translations. */
export function toDocument(product: IndexedProduct, locale: string) {
  const { id, handle, thumbnail, status } = product
  const { sport, team, edition, kind } = product.metadata ?? {}
  const categories = (product.categories ?? []).filter(
    ({ is_active: active, is_internal: internal }) => active && !internal,
  )
  const variants = product.variants ?? []
  const colours = optionsOf(variants, COLOUR)
  return {
    id,
    handle,
    thumbnail,
    status,
    sales_channel_ids: each((product.sales_channels ?? []).map((channel) => channel.id)),
    title: inLanguage(product, "title", locale),
    subtitle: inLanguage(product, "subtitle", locale),
    description: inLanguage(product, "description", locale),
    category_handles: each(categories.map((category) => category.handle)),
    category_names: each(categories.map((category) => inLanguage(category, "name", locale))),
    collection: product.collection?.handle ?? null,
    collection_title: product.collection ? inLanguage(product.collection, "title", locale) : null,
    sport: text(sport),
    team: text(team),
    edition: text(edition),
    kind: text(kind),
    tags: each((product.tags ?? []).map((tag) => tag.value)),
    colours: coloursOf(product, variants),
    colour_names: each(colours.map((colour) => inLanguage(colour, "value", locale))),
    sizes: each(optionsOf(variants, SIZE).map(({ value }) => value)),
    skus: each(variants.map(({ sku }) => sku)),
    in_stock: isInStock(product),
    prices: pricesOf(variants),
    created_at: new Date(product.created_at),
  }
}
