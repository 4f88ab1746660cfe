interface Level {
  location_id: string
  reserved_quantity: number
}

const commerce = (path: string, token?: string, body?: unknown) =>
  fetch(`${process.env.E2E_COMMERCE_URL}${path}`, {
    ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
    headers: {
      "Content-Type": "application/json",
      ...(token && { Authorization: `Bearer ${token}` }),
    },
  }).then(async (response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Record<string, unknown>
  })

/** Sets, as staff do, how many of a variant can be had: all of them in its first warehouse. */
export async function setStock(sku: string, units: number): Promise<void> {
  const staff = { email: "admin@podium.example", password: "podium-admin" }
  const token = String((await commerce("/auth/user/emailpass", undefined, staff)).token)
  const path = `/admin/inventory-items?sku=${sku}&fields=id,*location_levels`
  const { inventory_items: items } = await commerce(path, token)
  const [item] = items as { id: string; location_levels: Level[] }[]
  if (!item) throw new Error(`there is no ${sku}`)
  for (const [at, level] of item.location_levels.entries()) {
    const to = `/admin/inventory-items/${item.id}/location-levels/${level.location_id}`
    const stocked_quantity = level.reserved_quantity + (at === 0 ? units : 0)
    await commerce(to, token, { stocked_quantity })
  }
}
