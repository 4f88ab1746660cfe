import type { MedusaContainer } from "@medusajs/framework/types"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { colourKey } from "../data/colours"
import { modelOf, picturesOf } from "../data/pictures"
import type { CatalogueProduct } from "../data/products/product"
import { runQuietly } from "./quiet"
import { rows } from "./step"

interface Known {
  id: string
  handle: string
  metadata: Record<string, unknown> | null
  images: { url: string }[]
  variants: { id: string; metadata: Record<string, unknown> | null }[]
}

/** Pictures of the demonstration; whatever staff uploaded lies elsewhere. */
const OURS = /^\/pictures\//

const sameUrls = (a: string[], b: string[]) => a.toSorted().join(" ") === b.toSorted().join(" ")

/**
 * Gives products that were made by an earlier demonstration the pictures of this one. Products whose
 * pictures staff have changed keep theirs. Returns how many products were changed.
 */
export async function refreshPictures(
  scope: MedusaContainer,
  batch: CatalogueProduct[],
): Promise<number> {
  const fields = ["handle", "metadata", "images.url", "variants.id", "variants.metadata"]
  const handles = batch.map(({ handle }) => handle)
  const known = (await rows(scope, "product", fields, { handle: handles })) as unknown as Known[]
  const byHandle = new Map(batch.map((product) => [product.handle, product]))
  const products = known.flatMap(({ id, handle, metadata, images, variants }) => {
    const product = byHandle.get(handle)
    if (!product) return []
    const urls = images.map(({ url }) => url)
    const wanted = picturesOf(product)
    const wantedUrls = wanted.images.map(({ url }) => url)
    if (!urls.every((url) => OURS.test(url)) || sameUrls(urls, wantedUrls)) return []
    const byKey = new Map([...wanted.byColour].map(([colour, url]) => [colourKey(colour), url]))
    return {
      id,
      metadata: { ...metadata, model: modelOf(product) },
      thumbnail: wanted.thumbnail,
      images: wanted.images,
      variants: variants.map((variant) => ({
        id: variant.id,
        metadata: { ...variant.metadata, picture: byKey.get(String(variant.metadata?.colour)) },
      })),
    }
  })
  if (products.length) await runQuietly(scope, updateProductsWorkflow, { products })
  return products.length
}
