import { colourKey, type Colour } from "./colours"
import type { CatalogueProduct } from "./products/product"
import { slug } from "./text"

export interface VariantSpec {
  sku: string
  colour: Colour
  size: string | null
  /** Price list, tax included. */
  euro: number
  /** Units in each warehouse. */
  stock: { "los-angeles": number; milano: number }
}

/** A small number that depends only on the text: FNV-1a, so that the demonstration is repeatable. */
export function digest(text: string): number {
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

type Varied = Pick<CatalogueProduct, "handle" | "colours" | "sizes" | "euro" | "dearer">

/** Every buyable combination of a product's colours and sizes. */
export function variantsOf(product: Varied): VariantSpec[] {
  return product.colours.flatMap((colour) =>
    (product.sizes ?? [null]).map((size) => {
      const parts = [product.handle, colourKey(colour), slug(size ?? "")].filter(Boolean)
      const sku = parts.join("-").toUpperCase()
      const euro = product.euro + (size ? (product.dearer[size] ?? 0) : 0)
      return { sku, colour, size, euro, stock: stockOf(sku) }
    }),
  )
}
