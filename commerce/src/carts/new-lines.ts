import type {
  BigNumberInput,
  CalculatedPriceSet,
  CreateLineItemDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import {
  applyTranslations,
  ContainerRegistrationKeys,
  MathBN,
  Modules,
  PriceListType,
  ProductStatus,
} from "@medusajs/framework/utils"
import { mostInOneLine } from "@podium/stripe-checkout/lib/stock"

/** What a fan wants of one variant. */
export interface Wanted {
  variant_id: string
  quantity: number
}

/** Where and to whom it is sold. */
export interface Place {
  region: { id: string; currency_code: string }
  sales_channel_id: string
  locale: string | undefined
}

interface Level {
  location_id: string
  stocked_quantity: BigNumberInput
  reserved_quantity: BigNumberInput
  stock_locations?: { sales_channels?: { id: string }[] | null }[] | null
}

interface SoldVariant {
  id: string
  title: string
  sku: string | null
  barcode: string | null
  thumbnail: string | null
  manage_inventory: boolean
  allow_backorder: boolean
  price_set?: { id: string } | null
  inventory_items?:
    | {
        required_quantity: number
        inventory?: { requires_shipping: boolean; location_levels?: Level[] | null } | null
      }[]
    | null
  product?: {
    id: string
    title: string
    handle: string
    status: string
    subtitle: string | null
    description: string | null
    thumbnail: string | null
    discountable: boolean
    is_giftcard: boolean
    type?: { id: string; value: string } | null
    collection?: { title: string } | null
    shipping_profile?: { id: string } | null
  } | null
}
type Product = NonNullable<SoldVariant["product"]>
/** A line for a new cart, with what it costs. */
export type NewLine = Omit<CreateLineItemDTO, "cart_id"> & {
  variant_id: string
  product_id: string
  product_type_id: string | null
  unit_price: BigNumberInput
  is_tax_inclusive: boolean
}

const STOCK = "inventory_items.inventory"
const LEVELS = `${STOCK}.location_levels`
const FIELDS = [
  "id",
  "title",
  "sku",
  "barcode",
  "thumbnail",
  "manage_inventory",
  "allow_backorder",
  "price_set.id",
  "product.id",
  "product.title",
  "product.handle",
  "product.status",
  "product.subtitle",
  "product.description",
  "product.thumbnail",
  "product.discountable",
  "product.is_giftcard",
  "product.type.id",
  "product.type.value",
  "product.collection.id",
  "product.collection.title",
  "product.shipping_profile.id",
  "inventory_items.required_quantity",
  `${STOCK}.requires_shipping`,
  `${LEVELS}.location_id`,
  `${LEVELS}.stocked_quantity`,
  `${LEVELS}.reserved_quantity`,
  `${LEVELS}.stock_locations.id`,
  `${LEVELS}.stock_locations.sales_channels.id`,
]

const isOfChannel = ({ stock_locations: places }: Level, channel: string): boolean =>
  (places ?? []).some((place) => (place.sales_channels ?? []).some(({ id }) => id === channel))

/** Whether the channel can have so many of a variant in one line. */
function isThere(variant: SoldVariant, quantity: number, channel: string): boolean {
  if (!variant.manage_inventory) return true
  const parts = variant.inventory_items ?? []
  const levels = parts.flatMap(({ inventory }) => inventory?.location_levels ?? [])
  const places = levels.filter((level) => isOfChannel(level, channel))
  const ids = new Set(places.map(({ location_id: id }) => id))
  return (mostInOneLine(parts, ids) ?? 0) >= quantity
}

/** Medusa's own names for a line's parts, as its `prepareLineItemData` fills them. */
function lineOf(
  variant: SoldVariant,
  product: Product,
  price: CalculatedPriceSet,
  quantity: number,
): NewLine {
  const { calculated_amount: amount, original_amount: original } = price
  const isReduced =
    price.calculated_price?.price_list_type === PriceListType.SALE &&
    !MathBN.eq(original ?? 0, amount ?? 0)
  const parts = variant.inventory_items ?? []
  return {
    quantity,
    title: product.title,
    subtitle: variant.title,
    thumbnail: variant.thumbnail ?? product.thumbnail ?? undefined,
    product_id: product.id,
    product_title: product.title,
    product_description: product.description ?? undefined,
    product_subtitle: product.subtitle ?? undefined,
    product_type: product.type?.value,
    product_type_id: product.type?.id ?? null,
    product_collection: product.collection?.title,
    product_handle: product.handle,
    variant_id: variant.id,
    variant_sku: variant.sku ?? undefined,
    variant_barcode: variant.barcode ?? undefined,
    variant_title: variant.title,
    is_discountable: product.discountable,
    is_giftcard: product.is_giftcard,
    requires_shipping:
      Boolean(product.shipping_profile?.id) ||
      parts.some(({ inventory }) => inventory?.requires_shipping),
    unit_price: amount ?? 0,
    compare_at_unit_price: isReduced ? (original ?? undefined) : undefined,
    is_tax_inclusive: Boolean(price.is_calculated_price_tax_inclusive),
    metadata: {},
  } as NewLine
}

/** A line's words in the fan's language: all but the name of the variant below the title, as in Medusa. */
const inWordsOf = (line: NewLine, { title, product }: SoldVariant): NewLine => ({
  ...line,
  title: product?.title ?? line.title,
  product_title: product?.title ?? line.product_title,
  product_description: product?.description ?? line.product_description,
  product_subtitle: product?.subtitle ?? line.product_subtitle,
  variant_title: title,
})

/** What each wanted piece costs here today; prices may depend on how many are wanted. */
async function pricesOf(
  scope: MedusaContainer,
  wanted: Wanted[],
  sets: ReadonlyMap<string, string>,
  { region }: Place,
) {
  const prices = new Map<Wanted, CalculatedPriceSet>()
  for (const quantity of new Set(wanted.map((one) => one.quantity))) {
    const some = wanted.filter((one) => one.quantity === quantity && sets.has(one.variant_id))
    const id = some.map((one) => sets.get(one.variant_id) ?? "")
    const { id: region_id, currency_code } = region
    const context = { region_id, currency_code, region, quantity, is_custom_price: false }
    const known = context as unknown as Record<string, string>
    const found = id.length
      ? await scope.resolve(Modules.PRICING).calculatePrices({ id }, { context: known })
      : []
    for (const one of some) {
      const price = found.find((set) => set.id === sets.get(one.variant_id))
      if (price) prices.set(one, price)
    }
  }
  return prices
}

/**
 * Lines for a new cart of a guest: words, price and stock of today. Undefined where something is not as
 * simple as that: a variant that is not sold (here), without a price or short; Medusa says what it is.
 */
export async function newLines(
  scope: MedusaContainer,
  wanted: Wanted[],
  place: Place,
): Promise<NewLine[] | undefined> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { id: [...new Set(wanted.map(({ variant_id: id }) => id))] }
  const { data } = await query.graph({ entity: "variant", fields: FIELDS, filters })
  const variants = new Map((data as unknown as SoldVariant[]).map((one) => [one.id, one]))
  const sets = new Map(
    [...variants.values()].flatMap(({ id, price_set: set }) => (set ? [[id, set.id]] : [])),
  ) as Map<string, string>
  const prices = await pricesOf(scope, wanted, sets, place)
  const lines = wanted.map((one) => {
    const variant = variants.get(one.variant_id)
    const price = prices.get(one)
    if (!variant?.product || variant.product.status !== ProductStatus.PUBLISHED) return undefined
    if (price?.calculated_amount === null || price?.calculated_amount === undefined)
      return undefined
    if (variant.product.is_giftcard) return undefined
    if (!isThere(variant, one.quantity, place.sales_channel_id)) return undefined
    return lineOf(variant, variant.product, price, one.quantity)
  })
  if (lines.some((line) => line === undefined)) return undefined
  const objects = [...variants.values()] as unknown as Record<string, unknown>[]
  await applyTranslations({ localeCode: place.locale, objects, container: scope })
  return (lines as NewLine[]).map((line) => {
    const variant = variants.get(line.variant_id)
    return variant ? inWordsOf(line, variant) : line
  })
}
