import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { MAKES } from "../data/materials"
import { pricesOf } from "../data/price"
import { CATALOGUE, type CatalogueProduct } from "../data/products/catalogue"
import { pictureOf, variantsOf } from "../data/variants"
import { shippingProfile } from "./delivery"
import { byColumn, idOf, rows } from "./step"

/** Medusa holds a batch in memory whole: some hundred variants are a good bite. */
const BATCH = 12

interface Places {
  channelId: string
  profileId: string
  category: (handle: string) => string
  collection: (handle: string) => string
}

function options(product: CatalogueProduct) {
  const colour = { title: "Colour", values: [...product.colours] }
  return product.sizes ? [colour, { title: "Size", values: product.sizes }] : [colour]
}

function productInput(product: CatalogueProduct, places: Places): CreateProductWorkflowInputDTO {
  const make = MAKES[product.kind]
  const prices = pricesOf(product.euro)
  const images = product.colours.map((colour) => ({ url: pictureOf(product, colour) }))
  return {
    handle: product.handle,
    title: product.en.title,
    subtitle: product.en.subtitle,
    description: product.en.description,
    status: "published",
    material: make.material.en,
    weight: make.weight,
    hs_code: make.hs_code,
    origin_country: "pt",
    thumbnail: images[0]?.url,
    images,
    category_ids: [places.category(product.category)],
    collection_id: places.collection(product.edition),
    shipping_profile_id: places.profileId,
    sales_channels: [{ id: places.channelId }],
    options: options(product),
    metadata: {
      kind: product.kind,
      edition: product.edition,
      sport: product.sport,
      team: product.team,
      care: make.care,
    },
    variants: variantsOf(product).map((variant, variant_rank) => ({
      variant_rank, // sizes from small to large
      sku: variant.sku,
      title: [variant.colour, variant.size].filter(Boolean).join(" / "),
      options: { Colour: variant.colour, ...(variant.size && { Size: variant.size }) },
      manage_inventory: true,
      prices,
      metadata: { picture: pictureOf(product, variant.colour) },
    })),
  }
}

/** All products that are not there yet, in batches. */
export async function applyProducts(scope: MedusaContainer, channelId: string): Promise<string> {
  const known = byColumn(await rows(scope, "product", ["handle"]), "handle")
  const missing = CATALOGUE.filter(({ handle }) => !known.has(handle))
  const categories = byColumn(await rows(scope, "product_category", ["handle"]), "handle")
  const collections = byColumn(await rows(scope, "product_collection", ["handle"]), "handle")
  const places: Places = {
    channelId,
    profileId: await shippingProfile(scope),
    category: (handle) => idOf(categories, handle),
    collection: (handle) => idOf(collections, handle),
  }
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH)
    await createProductsWorkflow(scope).run({
      input: { products: batch.map((product) => productInput(product, places)) },
    })
  }
  return `${CATALOGUE.length} products, ${missing.length} new`
}
