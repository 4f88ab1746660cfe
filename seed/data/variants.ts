import type { CatalogueProduct } from "./products/catalogue"
import type { Colour } from "./colours"

export interface VariantSpec {
  sku: string
  colour: Colour
  size: string | null
  /** Units in each warehouse. */
  stock: { "los-angeles": number; milano: number }
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")

/** Address of the picture of a product in one colour. */
export const pictureOf = (product: { handle: string }, colour: Colour) =>
  `/pictures/${product.handle}-${slug(colour)}.svg`

/** A small number that depends only on the text: FNV-1a, so that the demonstration is repeatable. */
function digest(text: string): number {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0
  return hash
}

/** Most variants are well stocked; about one in twelve is sold out, one in eight is low. */
function stockOf(sku: string): VariantSpec["stock"] {
  const luck = digest(sku) % 24
  if (luck < 2) return { "los-angeles": 0, milano: 0 }
  if (luck < 5) return { "los-angeles": 1 + (luck % 3), milano: 0 }
  return { "los-angeles": 40 + luck * 5, milano: 60 + luck * 4 }
}

/** Every buyable combination of a product's colours and sizes. */
export function variantsOf(product: CatalogueProduct): VariantSpec[] {
  return product.colours.flatMap((colour) =>
    (product.sizes ?? [null]).map((size) => {
      const parts = [product.handle, colour, size ?? ""].filter(Boolean)
      const sku = slug(parts.join("-")).toUpperCase()
      return { sku, colour, size, stock: stockOf(sku) }
    }),
  )
}
