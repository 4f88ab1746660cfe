import { describe, expect, test } from "vitest"
import type { IndexedProduct, IndexedVariant } from "./indexed-product"
import { toDocument } from "./product-document"

const price = (currency_code: string, amount: number, more: object = {}) => ({
  currency_code,
  amount,
  price_list_id: null,
  rules_count: 0,
  min_quantity: null,
  ...more,
})

const option = (title: string, value: string, french?: string) => ({
  value,
  option: { title },
  translations: french ? [{ locale_code: "fr-FR", translations: { value: french } }] : [],
})

const level = (location_id: string, stocked_quantity: number, reserved_quantity = 0) => ({
  location_id,
  stocked_quantity,
  reserved_quantity,
})

const variant = (more: Partial<IndexedVariant> = {}): IndexedVariant => ({
  sku: "TEE-S",
  manage_inventory: true,
  allow_backorder: false,
  options: [option("Colour", "Red", "Rouge"), option("Size", "S")],
  prices: [price("eur", 30), price("usd", 33)],
  inventory_items: [{ required_quantity: 1, inventory: { location_levels: [level("sloc_1", 2)] } }],
  ...more,
})

const product: IndexedProduct = {
  id: "prod_1",
  handle: "relay-tee",
  title: "Relay tee",
  subtitle: "LA 2028",
  description: "A shirt.",
  thumbnail: null,
  status: "published",
  metadata: { sport: "ATH", team: "FRA", edition: "la-2028", kind: "tee", care: { wash: 30 } },
  created_at: "2028-07-14T00:00:00Z",
  tags: [{ value: "new" }],
  collection: { handle: "la-2028", title: "LA 2028", translations: [] },
  sales_channels: [{ id: "sc_1", stock_locations: [{ id: "sloc_1" }, { id: "sloc_2" }] }],
  categories: [
    {
      handle: "apparel",
      name: "Apparel",
      is_active: true,
      is_internal: false,
      translations: [{ locale_code: "fr-FR", translations: { name: "Vêtements" } }],
    },
    { handle: "hidden", name: "Hidden", is_active: false, is_internal: false },
    { handle: "staff", name: "For staff", is_active: true, is_internal: true },
  ],
  translations: [
    { locale_code: "de-DE", translations: { title: "Staffelhemd" } },
    { locale_code: "fr-FR", translations: { title: "T-shirt Relais", description: null } },
  ],
  variants: [variant(), variant({ sku: "TEE-M", options: [option("Size", "M")] })],
}

test("a document has its codes, its values as they are, and texts in its language", () => {
  expect(toDocument(product, "fr-FR")).toEqual({
    id: "prod_1",
    handle: "relay-tee",
    thumbnail: null,
    status: "published",
    sales_channel_ids: ["sc_1"],
    title: "T-shirt Relais",
    subtitle: "LA 2028",
    description: "A shirt.",
    category_handles: ["apparel"],
    category_names: ["Vêtements"],
    collection: "la-2028",
    collection_title: "LA 2028",
    sport: "ATH",
    team: "FRA",
    edition: "la-2028",
    kind: "tee",
    tags: ["new"],
    colours: ["Red"],
    colour_names: ["Rouge"],
    sizes: ["M", "S"],
    skus: ["TEE-M", "TEE-S"],
    in_stock: true,
    prices: { eur: 30, usd: 33 },
    created_at: new Date("2028-07-14T00:00:00Z"),
  })
})

test("where nobody has translated it, it has the base texts", () => {
  expect(toDocument(product, "ja-JP")).toMatchObject({
    title: "Relay tee",
    category_names: ["Apparel"],
    colour_names: ["Red"],
  })
})

test("a bare product has a document too, and metadata that is no text is left out", () => {
  const { tags, sales_channels, categories, translations, variants, collection, ...bare } = product
  expect(toDocument({ ...bare, metadata: { sport: 7 } }, "fr-FR")).toMatchObject({
    sport: null,
    team: null,
    collection: null,
    tags: [],
    sizes: [],
    prices: {},
    in_stock: false,
  })
})

test("colours of the metadata come before those of the variants", () => {
  const metadata = { colours: ["coral", "ice", 7] }
  expect(toDocument({ ...product, metadata }, "en-US").colours).toEqual(["coral", "ice"])
})

test("a price is the lowest of one piece, without price lists, rules and unknown currencies", () => {
  const prices = [
    price("eur", 31),
    price("eur", 29),
    price("eur", 9, { price_list_id: "plist_1" }),
    price("eur", 8, { rules_count: 1 }),
    price("eur", 7, { min_quantity: 10 }),
    price("xxx", 1),
  ]
  const { prices: lowest } = toDocument({ ...product, variants: [variant({ prices })] }, "en-US")
  expect(lowest).toEqual({ eur: 29 })
})

describe("in stock", () => {
  const inStock = (more: Partial<IndexedVariant>) =>
    toDocument({ ...product, variants: [variant(more)] }, "en-US").in_stock
  const items = (...levels: ReturnType<typeof level>[]) => ({
    inventory_items: [{ required_quantity: 2, inventory: { location_levels: levels } }],
  })

  test.each<[string, boolean, Partial<IndexedVariant>]>([
    ["is what nobody counts", true, { manage_inventory: false, inventory_items: [] }],
    ["is what may be ordered beyond stock", true, { allow_backorder: true, inventory_items: [] }],
    ["is enough for one more", true, items(level("sloc_1", 2))],
    ["is not what is reserved", false, items(level("sloc_1", 3, 2))],
    ["is not half of what one takes", false, items(level("sloc_1", 1))],
    ["is not half of it here and half there", false, items(level("sloc_1", 1), level("sloc_2", 1))],
    [
      "is what one place has, whatever another owes",
      true,
      items(level("sloc_1", 2), level("sloc_2", 0, 9)),
    ],
    ["is not what lies elsewhere", false, items(level("sloc_9", 5))],
    ["is not what has no stock at all", false, { inventory_items: [] }],
  ])("%s", (_what, expected, more) => {
    expect(inStock(more)).toBe(expected)
  })
})
