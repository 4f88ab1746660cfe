interface Level {
  location_id: string
  reserved_quantity: number
}
interface OrderRow {
  id: string
  items: { id: string; quantity: number }[]
  shipping_methods: { shipping_option: { service_zone: { fulfillment_set: Located } } }[]
  fulfillments: { id: string }[]
  payment_collections: { payments: { id: string }[] }[]
}
interface Located {
  location: { id: string }
}

async function call<Answer>(path: string, token?: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${process.env.E2E_COMMERCE_URL}${path}`, {
    ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
    headers: {
      "Content-Type": "application/json",
      ...(token && { Authorization: `Bearer ${token}` }),
    },
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

/** The Admin API, as a member of staff who has signed in. */
async function signIn() {
  const staff = { email: "admin@podium.example", password: "podium-admin" }
  const { token } = await call<{ token: string }>("/auth/user/emailpass", undefined, staff)
  return <Answer = unknown>(path: string, body?: unknown) => call<Answer>(path, token, body)
}

/** Sets how many of a variant can be had: all of them in its first warehouse. */
export async function setStock(sku: string, units: number): Promise<void> {
  const ask = await signIn()
  const path = `/admin/inventory-items?sku=${sku}&fields=id,*location_levels`
  const { inventory_items: items } = await ask<{
    inventory_items: { id: string; location_levels: Level[] }[]
  }>(path)
  const [item] = items
  if (!item) throw new Error(`there is no ${sku}`)
  for (const [at, level] of item.location_levels.entries()) {
    const stocked_quantity = level.reserved_quantity + (at === 0 ? units : 0)
    await ask(`/admin/inventory-items/${item.id}/location-levels/${level.location_id}`, {
      stocked_quantity,
    })
  }
}

const ORDER_FIELDS =
  "id,*items,*fulfillments,*payment_collections.payments," +
  "shipping_methods.shipping_option.service_zone.fulfillment_set.location.id"

async function readOrder(ask: Awaited<ReturnType<typeof signIn>>, email: string) {
  const { orders } = await ask<{ orders: OrderRow[] }>(
    `/admin/orders?q=${encodeURIComponent(email)}&fields=${ORDER_FIELDS}`,
  )
  const [order] = orders
  if (!order) throw new Error(`nobody ordered as ${email}`)
  return order
}

/** What staff do with the one order that was made with an e-mail address. */
export async function staffOf(email: string) {
  const ask = await signIn()
  const order = await readOrder(ask, email)
  const items = order.items.map(({ id, quantity }) => ({ id, quantity }))
  const path = `/admin/orders/${order.id}`
  const sent = async () => (await readOrder(ask, email)).fulfillments[0]?.id ?? ""
  return {
    async ship(tracking_number: string, tracking_url: string) {
      const [method] = order.shipping_methods
      const location_id = method?.shipping_option.service_zone.fulfillment_set.location.id
      await ask(`${path}/fulfillments`, { items, location_id })
      const labels = [{ tracking_number, tracking_url, label_url: "" }]
      await ask(`${path}/fulfillments/${await sent()}/shipments`, { items, labels })
    },
    deliver: async () => ask(`${path}/fulfillments/${await sent()}/mark-as-delivered`, {}),
    async refund(amount: number) {
      const payment = order.payment_collections[0]?.payments[0]?.id
      await ask(`/admin/payments/${payment}/refund`, { amount })
    },
  }
}

/** A member of staff, by an invitation of another one. */
export async function newStaff(email: string, password: string): Promise<{ id: string }> {
  const ask = await signIn()
  const { invite } = await ask<{ invite: { token: string } }>("/admin/invites", { email })
  const body = { email, password }
  const { token } = await call<{ token: string }>("/auth/user/emailpass/register", undefined, body)
  const path = `/admin/invites/accept?token=${invite.token}`
  return (await call<{ user: { id: string } }>(path, token, { email })).user
}
