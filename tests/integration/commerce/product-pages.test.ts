import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { regionOf } from "./carts"
import { admin, ask, must } from "./store-api"

interface Variant {
  id: string
  sku: string
  manage_inventory: boolean
  inventory_quantity: number
  calculated_price: { calculated_amount: number; currency_code: string }
  options: { option_id: string; value: string }[]
}
interface Product {
  id: string
  title: string
  collection_id: string
  images: { url: string }[]
  options: { id: string; title: string }[]
  variants: Variant[]
}
interface Page {
  product: Product
  related: { id: string }[]
}

const HANDLE = "dakar-baobab-t-shirt"

let region: string
let staff: Record<string, string>
beforeAll(async () => {
  region = (await regionOf("usd")).id
  staff = await admin()
})

const page = (handle = HANDLE, headers?: Record<string, string>) =>
  must<Page>("GET", `/store/product-pages?region_id=${region}&handle=${handle}&related=4`, {
    headers,
  })

const byId = <T extends { id: string }>(list: T[]) =>
  list.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** What a page shows of a variant. */
const shown = ({ id, sku, inventory_quantity, calculated_price: price, options }: Variant) => ({
  id,
  sku,
  left: inventory_quantity,
  price: [price.calculated_amount, price.currency_code],
  values: options.map(({ option_id, value }) => [option_id, value]).toSorted(),
})

describe("a product's page", () => {
  test.each([undefined, "fr-FR"])("shows what Medusa's own answer does, in %s", async (locale) => {
    const headers: Record<string, string> = locale ? { "x-medusa-locale": locale } : {}
    const fields =
      "id,title,collection_id,*images,*options,*variants,*variants.options," +
      "*variants.calculated_price,+variants.inventory_quantity"
    const { products } = await must<{ products: Product[] }>(
      "GET",
      `/store/products?handle=${HANDLE}&region_id=${region}&fields=${encodeURIComponent(fields)}`,
      { headers },
    )
    const medusas = products[0] as Product
    const { product } = await page(HANDLE, headers)
    expect([product.id, product.title]).toEqual([medusas.id, medusas.title])
    expect(product.images.map(({ url }) => url).toSorted()).toEqual(
      medusas.images.map(({ url }) => url).toSorted(),
    )
    expect(byId(product.options)).toEqual(
      byId(medusas.options).map(({ id, title }) => ({ id, title })),
    )
    expect(product.variants.length).toBeGreaterThan(3)
    expect(byId(product.variants).map(shown)).toEqual(byId(medusas.variants).map(shown))
  })

  test("comes with others of its collection", async () => {
    const { product, related } = await page()
    expect(related).toHaveLength(4)
    expect(related.map(({ id }) => id)).not.toContain(product.id)
    const { cards } = await must<{ cards: { id: string }[] }>(
      "GET",
      `/store/cards?region_id=${region}&collection_id=${product.collection_id}&limit=5`,
    )
    expect(cards.map(({ id }) => id)).toEqual(expect.arrayContaining(related.map(({ id }) => id)))
  })

  test("is not there for what is not sold", async () => {
    const there = await ask("GET", `/store/product-pages?region_id=${region}&handle=none`)
    expect(there.status).toBe(404)
  })

  test.each([
    "",
    "handle=x",
    "region_id=x",
    "region_id=reg_none&handle=x",
    "region_id=x&handle=x&related=25",
    "region_id=x&handle=x&fields=*",
    "region_id=x&handle[]=x",
  ])("is refused to a request that cannot be read: %s", async (query) => {
    expect((await ask("GET", `/store/product-pages?${query}`)).status).toBe(400)
  })

  test("is refused without the store's key", async () => {
    const headers = { "x-publishable-api-key": "" }
    const path = `/store/product-pages?region_id=${region}&handle=${HANDLE}`
    expect((await ask("GET", path, { headers })).status).toBe(400)
  })
})

describe("a page that is kept", () => {
  let before: Product
  beforeAll(async () => {
    before = (await page()).product
  })
  const change = (body: object) =>
    must("POST", `/admin/products/${before.id}`, { headers: staff, body })
  afterAll(() => change({ title: before.title, status: "published" }))

  /** The stock of a variant at its one place. */
  async function level(sku: string) {
    const { inventory_items: items } = await must<{
      inventory_items: { id: string; location_levels: Level[] }[]
    }>("GET", `/admin/inventory-items?sku=${sku}&fields=id,*location_levels`, { headers: staff })
    const [item] = items
    const [found] = item?.location_levels ?? []
    if (!item || !found) throw new Error(`nothing is known of ${sku}`)
    return { ...found, item: item.id }
  }
  interface Level {
    location_id: string
    stocked_quantity: number
  }

  test("tells of stock as soon as it has changed", async () => {
    const [variant] = before.variants
    if (!variant) throw new Error("it has no variant")
    const { item, location_id, stocked_quantity } = await level(variant.sku)
    const path = `/admin/inventory-items/${item}/location-levels/${location_id}`
    const stock = (units: number) =>
      must("POST", path, { headers: staff, body: { stocked_quantity: units } })
    const left = async () =>
      (await page()).product.variants.find(({ id }) => id === variant.id)?.inventory_quantity
    try {
      // More than any other place has: one line is taken from one of them.
      const wanted = Math.max(stocked_quantity, variant.inventory_quantity) + 7
      await stock(wanted)
      await vi.waitFor(async () => expect(await left()).toBe(wanted), { timeout: 20_000 })
    } finally {
      await stock(stocked_quantity)
    }
    await vi.waitFor(async () => expect(await left()).toBe(variant.inventory_quantity), {
      timeout: 20_000,
    })
  })

  test("has its product's new name, and is gone with it", async () => {
    await change({ title: "A shirt of another name" })
    await vi.waitFor(
      async () => expect((await page()).product.title).toBe("A shirt of another name"),
      { timeout: 20_000 },
    )
    await change({ status: "draft" })
    const path = `/store/product-pages?region_id=${region}&handle=${HANDLE}`
    await vi.waitFor(async () => expect((await ask("GET", path)).status).toBe(404), {
      timeout: 20_000,
    })
  })
})
