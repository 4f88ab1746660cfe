import { beforeAll, expect, test, vi } from "vitest"
import { must } from "../commerce/store-api"
import { onEachEngine } from "./engines"
import { create, EDITION, placeAt, type Good } from "./goods"
import { search } from "./searching"

/** From the event of a change to an index that has it: a moment, and longer where others work beside. */
const PATIENCE_MS = 30_000
const POLL_MS = 50

onEachEngine("changes reach the index", (at) => {
  let place: Awaited<ReturnType<typeof placeAt>>
  let id: string
  let word = 0
  const good: Good = {
    handle: "live",
    base: { title: "Gondola" },
    sport: "ROW",
    team: null,
    colours: ["Gold"],
    euro: 10,
    soldOut: true,
  }

  beforeAll(async () => {
    place = await placeAt(at)
  })

  /** Changes the product, and waits for what the change makes true of what a search finds. */
  async function change(
    path: string,
    body: object | undefined,
    query: { language?: string; filters: object },
    count: number,
  ) {
    const { headers } = place
    const method = body === undefined ? "DELETE" : "POST"
    await must(method, path, { at, headers, ...(body && { body }) })
    const { language = "en", filters } = query
    const found = () => search(at, { entity: `products_${language}`, filters })
    await vi.waitFor(async () => expect((await found()).metadata.count).toBe(count), {
      timeout: PATIENCE_MS,
      interval: POLL_MS,
    })
  }

  /** Ways to what a variant is made up of, and one more piece that is there. */
  async function madeUpOf(variant: string) {
    const { headers } = place
    const read = <Body>(path: string) => must<Body>("GET", path, { at, headers })
    const { variant: found } = await read<{
      variant: { inventory_items: { inventory_item_id: string }[] }
    }>(`${variant}?fields=*inventory_items`)
    const { stock_locations: places } = await read<{ stock_locations: { id: string }[] }>(
      "/admin/stock-locations",
    )
    const levels = places.map(({ id: location_id }) => ({ location_id, stocked_quantity: 5 }))
    const { inventory_item: one } = await must<{ inventory_item: { id: string } }>(
      "POST",
      "/admin/inventory-items",
      { at, headers, body: { sku: `gondola-oar-${process.pid}`, location_levels: levels } },
    )
    const all = `${variant}/inventory-items`
    const body = { inventory_item_id: one.id, required_quantity: 1 }
    return {
      all,
      body,
      old: `${all}/${found.inventory_items[0]?.inventory_item_id}`,
      added: `${all}/${one.id}`,
      add: () => must("POST", all, { at, headers, body }),
    }
  }

  const product = () => `/admin/products/${id}`
  const own = (filters: object) => ({ filters: { sport: "ROW", edition: EDITION, ...filters } })
  const name = () => `Gondola${(word += 1)}x${process.pid}`

  test("a new product, its new name, a translation, a price, and its end", async () => {
    id = await create(place, good)
    await change(product(), { metadata: { sport: "ROW", edition: EDITION } }, own({}), 1)
    const [first, second] = [name(), name()]
    await change(product(), { title: first }, own({ q: first }), 1)
    await change(product(), { title: second }, own({ q: first }), 0)
    await change(
      "/admin/translations/batch",
      {
        create: [
          {
            reference: "product",
            reference_id: id,
            locale_code: "ja-JP",
            translations: { title: "渡し舟" },
          },
        ],
      },
      { language: "ja", filters: { q: "渡し舟", sport: "ROW" } },
      1,
    )
    const { product: read } = await must<{ product: { variants: { id: string }[] } }>(
      "GET",
      product(),
      { at, headers: place.headers },
    )
    const variant = `${product()}/variants/${read.variants[0]?.id}`
    const prices = [{ currency_code: "eur", amount: 99 }]
    await change(variant, { prices }, own({ "prices.eur": 99 }), 1)
    // What it is made up of: the piece that is sold out gives way to one that is there.
    const made = await madeUpOf(variant)
    await made.add()
    await change(made.old, undefined, own({ in_stock: true }), 1)
    await change(made.added, undefined, own({ in_stock: true }), 0)
    await change(made.all, made.body, own({ in_stock: true }), 1)
    await change(made.added, undefined, own({ in_stock: true }), 0)
    await change(variant, { manage_inventory: false }, own({ in_stock: true }), 1)
    const handle = `gondolas-${process.pid}`
    const { product_category: category } = await must<{ product_category: { id: string } }>(
      "POST",
      "/admin/product-categories",
      { at, headers: place.headers, body: { name: "Gondolas", handle, is_active: true } },
    )
    const products = `/admin/product-categories/${category.id}/products`
    await change(products, { add: [id] }, own({ category_handles: handle }), 1)
    await change(products, { remove: [id] }, own({ category_handles: handle }), 0)
    await change(product(), { status: "draft" }, own({}), 0)
    await change(product(), { status: "published" }, own({}), 1)
    await change(product(), undefined, own({}), 0)
  })
})
