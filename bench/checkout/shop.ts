import { z } from "zod"
import type { Stack } from "../../local/stack"

/** Fans of this market buy. */
const COUNTRY = "fr"
/** Variants with at least so many left are bought, in turn, so that none sells out. */
const LEFT_AT_LEAST = 20
const MOST_PRODUCTS = 100

const Regions = z.object({
  regions: z.array(
    z.object({ id: z.string(), countries: z.array(z.object({ iso_2: z.string() })) }),
  ),
})
const Products = z.object({
  products: z.array(
    z.object({
      variants: z.array(z.object({ id: z.string(), inventory_quantity: z.number().nullish() })),
    }),
  ),
})

/** The Store API as the storefront calls it: JSON with the publishable key. */
export function storeApi(stack: Pick<Stack, "commerceUrl" | "publishableKey">) {
  /** @throws Error for anything but 2xx, and for an answer that has not the shape asked for. */
  return async <T>(
    shape: z.ZodType<T>,
    method: string,
    path: string,
    { body, cartKey }: { body?: object; cartKey?: string } = {},
  ): Promise<T> => {
    const response = await fetch(`${stack.commerceUrl}${path}`, {
      method,
      headers: {
        "Content-Type": "application/json",
        "x-publishable-api-key": stack.publishableKey,
        "x-medusa-locale": "fr-FR",
        ...(cartKey && { "x-cart-key": cartKey }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    }
    return shape.parse(await response.json())
  }
}
export type StoreApi = ReturnType<typeof storeApi>

/** What is the same for all buyers. */
export interface Shop {
  regionId: string
  variants: string[]
}

/** @throws Error when nothing is in stock. */
export async function findShop(api: StoreApi): Promise<Shop> {
  const { regions } = await api(Regions, "GET", "/store/regions")
  const region = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === COUNTRY))
  const fields = "id,variants.id,+variants.inventory_quantity"
  const { products } = await api(
    Products,
    "GET",
    `/store/products?limit=${MOST_PRODUCTS}&fields=${encodeURIComponent(fields)}`,
  )
  const variants = products
    .flatMap((product) => product.variants)
    .filter(({ inventory_quantity: left }) => (left ?? 0) >= LEFT_AT_LEAST)
    .map(({ id }) => id)
  if (!region || !variants.length) throw new Error(`There is nothing to buy in "${COUNTRY}".`)
  return { regionId: region.id, variants }
}
