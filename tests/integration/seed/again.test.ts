import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { CATALOGUE } from "../../../seed/data/products/catalogue"
import { picturesOf } from "../../../seed/data/pictures"
import { variantsOf } from "../../../seed/data/variants"
import { filledDatabase } from "./database"

let shop: Awaited<ReturnType<typeof filledDatabase>>
beforeAll(async () => {
  shop = await filledDatabase("seed")
})
afterAll(() => shop?.end())

const VARIANTS = CATALOGUE.flatMap(variantsOf).length
const count = async (sql: string, values: unknown[] = []) => {
  const [row] = await shop.query<{ count: string }>(`select count(*) from ${sql}`, values)
  return Number(row?.count)
}

const LEVELS = `inventory_level l join inventory_item i on i.id = l.inventory_item_id
  where l.deleted_at is null`
const FRENCH = "translation where deleted_at is null and locale_code = 'fr-FR' and reference ="

describe("the seed fills", () => {
  test("products, variants, prices in thirteen currencies and stock at two warehouses", async () => {
    expect(await count("product where status = 'published'")).toBe(CATALOGUE.length)
    expect(await count("product_variant")).toBe(VARIANTS)
    const perVariant = `product_variant_price_set v join price p on p.price_set_id = v.price_set_id`
    expect(await count(perVariant)).toBe(13 * VARIANTS)
    expect(await count(LEVELS)).toBe(2 * VARIANTS)
  })

  test("French for every product and variant, and for its types, tags and categories", async () => {
    for (const table of ["product", "product_variant", "product_type", "product_tag"]) {
      expect(await count(`${FRENCH} $1`, [table]), table).toBe(await count(table))
    }
    for (const table of ["product_category", "product_collection"]) {
      expect(await count(`${FRENCH} $1`, [table]), table).toBe(await count(table))
    }
  })
})

test("run again it heals what is missing, adds what is new, and leaves what staff changed", async () => {
  const mug = "sku like 'LA-2028-STADIUM-MUG-%'"
  await shop.query("update product set title = 'Renamed' where handle = 'la-2028-palm-cap'")
  await shop.query(
    `update inventory_level set stocked_quantity = 7 where inventory_item_id in
     (select id from inventory_item where sku like 'LA-2028-PALM-CAP-%')`,
  )
  const urlsOf = (handle: string) =>
    `select i.id from image i join product p on p.id = i.product_id where p.handle = '${handle}'`
  // An earlier demonstration's drawings are replaced; an upload of staff's stays.
  await shop.query(
    `update image set url = '/pictures/old.svg' where id in (${urlsOf("la-2028-canyon-cap")})`,
  )
  await shop.query(
    `update image set url = 'https://cdn.test/a.webp' where id in (${urlsOf("la-2028-palm-cap")})`,
  )
  // As a run that was killed leaves it: products without stock and without French.
  await shop.query(
    `delete from inventory_level where inventory_item_id in (select id from inventory_item where ${mug})`,
  )
  await shop.query(
    `delete from translation where reference_id in
     (select id from product where handle like 'heritage-%')`,
  )
  await shop.seed({ SEED_PRODUCTS: "3" })
  expect(await count(`${LEVELS} and i.${mug}`)).toBe(4)
  expect(await count("product")).toBe(CATALOGUE.length + 3)
  expect(await count(`${FRENCH} 'product'`)).toBe(CATALOGUE.length + 3)
  const urls = await shop.query<{ handle: string; url: string }>(
    `select p.handle, i.url from image i join product p on p.id = i.product_id
     where i.deleted_at is null and p.handle in ('la-2028-canyon-cap', 'la-2028-palm-cap')`,
  )
  const shown = (handle: string) => [
    ...new Set(urls.flatMap((row) => (row.handle === handle ? row.url : []))),
  ]
  const canyon = CATALOGUE.find(({ handle }) => handle === "la-2028-canyon-cap")
  expect(shown("la-2028-canyon-cap").toSorted()).toEqual(
    picturesOf(canyon ?? { pictured: "", colours: [] })
      .images.map(({ url }) => url)
      .toSorted(),
  )
  expect(shown("la-2028-palm-cap")).toEqual(["https://cdn.test/a.webp"])
  const cap = await shop.query<{ title: string; units: number }>(
    `select p.title, l.stocked_quantity::int as units from product p
     join inventory_item i on i.sku like 'LA-2028-PALM-CAP-%'
     join inventory_level l on l.inventory_item_id = i.id where p.handle = 'la-2028-palm-cap'`,
  )
  expect(new Set(cap.map(({ title, units }) => `${title} ${units}`))).toEqual(
    new Set(["Renamed 7"]),
  )
})
