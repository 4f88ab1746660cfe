import { z } from "zod"
import type { Stack } from "../../local/stack"

/** The demonstration's member of staff (seed/apply/users.ts). */
const STAFF = { email: "admin@podium.example", password: "podium-admin" }

const Token = z.object({ token: z.string() })
const Level = z.object({ location_id: z.string(), reserved_quantity: z.number() })
const Item = z.object({ inventory: z.object({ id: z.string(), location_levels: z.array(Level) }) })
const Products = z.object({
  products: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      variants: z.array(z.object({ id: z.string(), inventory_items: z.array(Item) })),
    }),
  ),
})
const FIELDS = "id,title,variants.id,*variants.inventory_items.inventory.location_levels"

/** The Admin API, as staff who have signed in. @throws Error for anything but 2xx or another shape */
export async function staffApi({ commerceUrl }: Pick<Stack, "commerceUrl">) {
  const call =
    (headers: Record<string, string>) =>
    async <T>(shape: z.ZodType<T>, method: string, path: string, body?: object): Promise<T> => {
      const response = await fetch(`${commerceUrl}${path}`, {
        method,
        headers: { "Content-Type": "application/json", ...headers },
        ...(body && { body: JSON.stringify(body) }),
      })
      if (!response.ok) {
        throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
      }
      return shape.parse(await response.json())
    }
  const { token } = await call({})(Token, "POST", "/auth/user/emailpass", STAFF)
  return call({ Authorization: `Bearer ${token}` })
}
export type StaffApi = Awaited<ReturnType<typeof staffApi>>

/** A product with its variants, and what its warehouses hold of them. @throws Error when it is not there */
export async function findProduct(api: StaffApi, handle: string) {
  const path = `/admin/products?handle=${handle}&fields=${encodeURIComponent(FIELDS)}`
  const [found] = (await api(Products, "GET", path)).products
  if (!found) throw new Error(`There is no ${handle}.`)
  const { id, title, variants } = found
  const levels = variants
    .flatMap((variant) => variant.inventory_items)
    .flatMap(({ inventory }) =>
      inventory.location_levels.map((level) => ({
        item: inventory.id,
        location: level.location_id,
        reserved: level.reserved_quantity,
      })),
    )
  return { id, title, variants: variants.map((variant) => ({ id: variant.id })), levels }
}
