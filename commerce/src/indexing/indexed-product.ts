interface Translated {
  translations?: { locale_code: string; translations: Record<string, string | null> }[] | null
}

/** What an index reads of a product. */
export interface IndexedProduct extends Translated {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  thumbnail: string | null
  status: string
  metadata: Record<string, unknown> | null
  created_at: string | Date
  tags?: { value: string }[] | null
  collection?: ({ handle: string; title: string } & Translated) | null
  categories?: IndexedCategory[] | null
  sales_channels?: { id: string; stock_locations?: { id: string }[] | null }[] | null
  variants?: IndexedVariant[] | null
}

type IndexedCategory = Translated & {
  handle: string
  name: string
  is_active: boolean
  /** For staff alone, as Medusa's own Store routes have it. */
  is_internal: boolean
}

export interface IndexedVariant {
  sku: string | null
  manage_inventory: boolean
  allow_backorder: boolean
  options?: ({ value: string; option?: { title: string } | null } & Translated)[] | null
  prices?: ListPrice[] | null
  inventory_items?: StockedItem[] | null
}

export interface ListPrice {
  /** In major units. */
  amount: number
  currency_code: string
  price_list_id: string | null
  rules_count: number
  min_quantity: number | null
}

export interface StockedItem {
  required_quantity: number
  inventory?: {
    location_levels?:
      { location_id: string; stocked_quantity: number; reserved_quantity: number }[] | null
  } | null
}

const WITH_TRANSLATIONS = ["", "collection.", "categories.", "variants.options."].flatMap((of) => [
  `${of}translations.locale_code`,
  `${of}translations.translations`,
])

/** Of it what tells whether it is in stock, for `query.graph`. */
export const STOCK_FIELDS = [
  "id",
  "sales_channels.id",
  "sales_channels.stock_locations.id",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
]

/** All of it, for `query.graph`. */
export const PRODUCT_FIELDS = [
  ...STOCK_FIELDS,
  "handle",
  "title",
  "subtitle",
  "description",
  "thumbnail",
  "status",
  "metadata",
  "created_at",
  "tags.value",
  "collection.handle",
  "collection.title",
  "categories.handle",
  "categories.name",
  "categories.is_active",
  "categories.is_internal",
  "variants.sku",
  "variants.options.value",
  "variants.options.option.title",
  "variants.prices.amount",
  "variants.prices.currency_code",
  "variants.prices.price_list_id",
  "variants.prices.rules_count",
  "variants.prices.min_quantity",
  ...WITH_TRANSLATIONS,
]

/** A text in a language, or in the base language where nobody has translated it. */
export function inLanguage<Field extends string>(
  row: Translated & Record<Field, string | null>,
  field: Field,
  locale: string,
): string | null {
  const own = row.translations?.find((one) => one.locale_code === locale)
  return own?.translations[field] || row[field]
}
