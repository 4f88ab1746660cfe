import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { withParent } from "../data/categories"
import { colourKey, COLOURS } from "../data/colours"
import { kindOf } from "../data/kinds"
import { labelsOf } from "../data/labels"
import { licenseeOf } from "../data/licensees"
import { modelOf, picturesOf } from "../data/pictures"
import { pricesOf } from "../data/price"
import type { CatalogueProduct } from "../data/products/product"
import { variantsOf } from "../data/variants"

/** Ids of what products stand in, by handle or name. */
export interface Places {
  channelId: string
  profileId: string
  category: (handle: string) => string
  collection: (handle: string) => string
  type: (name: string) => string
  tag: (name: string) => string
}

const ranked = (title: string, values: readonly string[]) => ({
  title,
  values: [...values],
  ranks: Object.fromEntries(values.map((value, at) => [value, at])),
})

function options({ colours, sizes }: CatalogueProduct) {
  return sizes ? [ranked("Colour", colours), ranked("Size", sizes)] : [ranked("Colour", colours)]
}

/** The codes and keys that pages look up in their tables; words are elsewhere. */
function metadata(product: CatalogueProduct) {
  const { kind, edition, sport, team, audience, series } = product
  return {
    kind,
    edition,
    sport,
    team,
    audience,
    series,
    colours: product.colours.map((colour) => ({
      key: colourKey(colour),
      hex: COLOURS[colour].hex,
    })),
    care: kindOf(kind).care,
    size_chart: product.chart,
    licensee: licenseeOf(product).key,
    model: modelOf(product),
  }
}

function variants(product: CatalogueProduct) {
  const { byColour } = picturesOf(product)
  return variantsOf(product).map(({ sku, colour, size, euro }, variant_rank) => ({
    variant_rank, // sizes from small to large
    sku,
    title: [colour, size].filter(Boolean).join(" / "),
    options: { Colour: colour, ...(size && { Size: size }) },
    manage_inventory: true,
    prices: pricesOf(euro),
    metadata: { picture: byColour.get(colour), colour: colourKey(colour) },
  }))
}

/** A product of the catalogue as Medusa's workflow takes it. */
export function productInput(
  product: CatalogueProduct,
  places: Places,
): CreateProductWorkflowInputDTO {
  const spec = kindOf(product.kind)
  const [length, width, height] = spec.packed
  const { thumbnail, images } = picturesOf(product)
  return {
    handle: product.handle,
    title: product.en.title,
    subtitle: product.en.subtitle,
    description: product.en.description,
    status: "published",
    material: product.material.en,
    weight: spec.weight,
    length,
    width,
    height,
    hs_code: spec.hs_code,
    origin_country: licenseeOf(product).origin,
    thumbnail,
    images,
    type_id: places.type(spec.name.en),
    tag_ids: labelsOf(product).map(({ en }) => places.tag(en)),
    category_ids: withParent(product.category).map(places.category),
    collection_id: places.collection(product.edition),
    shipping_profile_id: places.profileId,
    sales_channels: [{ id: places.channelId }],
    options: options(product),
    metadata: metadata(product),
    variants: variants(product),
  }
}
