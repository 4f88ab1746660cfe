import { expect, test } from "vitest"
import { toDocument, type IndexedProduct } from "./product-document"

const product: IndexedProduct = {
  id: "prod_1",
  handle: "relay-tee",
  title: "Relay tee",
  subtitle: null,
  description: "A shirt.",
  thumbnail: null,
  status: "published",
  metadata: {
    sport: "athletics",
    team: "FRA",
    edition: "la-2028",
    kind: "tee",
    care: { wash: 30 },
  },
  created_at: "2028-07-14T00:00:00Z",
  tags: [{ value: "new" }],
  sales_channels: [{ id: "sc_1" }],
  categories: [
    {
      handle: "apparel",
      name: "Apparel",
      is_active: true,
      translations: [{ locale_code: "fr-FR", translations: { name: "Vêtements" } }],
    },
    { handle: "hidden", name: "Hidden", is_active: false },
  ],
  translations: [
    { locale_code: "de-DE", translations: { title: "Staffelhemd" } },
    { locale_code: "fr-FR", translations: { title: "T-shirt Relais", description: null } },
  ],
}

test("a product's document has its codes, its categories and its French texts", () => {
  expect(toDocument(product)).toMatchObject({
    id: "prod_1",
    title: "Relay tee",
    title_fr: "T-shirt Relais",
    subtitle_fr: null,
    description_fr: null,
    sport: "athletics",
    team: "FRA",
    edition: "la-2028",
    kind: "tee",
    tags: ["new"],
    sales_channel_ids: ["sc_1"],
    category_handles: ["apparel"],
    category_names: ["Apparel"],
    category_names_fr: ["Vêtements"],
    created_at: new Date("2028-07-14T00:00:00Z"),
  })
})

test("a bare product has a document too, and metadata that is no text is left out", () => {
  const { tags, sales_channels, categories, translations, ...bare } = product
  const document = toDocument({ ...bare, metadata: { sport: 7 } })
  expect(document).toMatchObject({ sport: null, team: null, tags: [], category_handles: [] })
  expect(document).toMatchObject({ title_fr: null, sales_channel_ids: [] })
})
