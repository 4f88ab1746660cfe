interface Level {
  location_id: string
  reserved_quantity: number
}
interface Item {
  inventory_item_id: string
}
export interface StaffProduct {
  id: string
  variants: { id: string; inventory_items: Item[] }[]
}

/** What a member of staff does in the admin, by its API. */
export interface Admin {
  post: (path: string, body: object) => Promise<unknown>
  product: (handle: string) => Promise<StaffProduct>
  /** Sets how many of each of a product's variants can be had, over all warehouses. */
  setStock: (handle: string, units: number) => Promise<void>
}

/** Signs in as the demonstration's member of staff. */
export async function adminOf(commerceUrl: string): Promise<Admin> {
  const call = async <T>(path: string, token?: string, body?: object): Promise<T> => {
    const response = await fetch(`${commerceUrl}${path}`, {
      ...(body && { method: "POST", body: JSON.stringify(body) }),
      headers: {
        "Content-Type": "application/json",
        ...(token && { Authorization: `Bearer ${token}` }),
      },
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
  const { token } = await call<{ token: string }>("/auth/user/emailpass", undefined, {
    email: "admin@podium.example",
    password: "podium-admin",
  })
  const product = async (handle: string) => {
    const path = `/admin/products?handle=${handle}&fields=id,*variants,*variants.inventory_items`
    const { products } = await call<{ products: StaffProduct[] }>(path, token)
    const [found] = products
    if (!found) throw new Error(`there is no ${handle}`)
    return found
  }
  const setStock = async (handle: string, units: number) => {
    const { variants } = await product(handle)
    for (const { inventory_item_id: id } of variants.flatMap((one) => one.inventory_items)) {
      const levels = `/admin/inventory-items/${id}/location-levels`
      const { inventory_levels: found } = await call<{ inventory_levels: Level[] }>(levels, token)
      for (const [at, level] of found.entries()) {
        const stocked_quantity = level.reserved_quantity + (at === 0 ? units : 0)
        await call(`${levels}/${level.location_id}`, token, { stocked_quantity })
      }
    }
  }
  return { post: (path, body) => call(path, token, body), product, setStock }
}
