import pg from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { ask } from "../commerce/store-api"

let database: pg.Client
beforeAll(async () => {
  database = new pg.Client({ connectionString: process.env.STORE_DATABASE_URL })
  await database.connect()
})
afterAll(() => database.end())

const body = { entity: "products_en", filters: { q: "hoodie" } }
const searching = () => ask<{ code?: string }>("POST", "/store/search", { body })

/** The table of the index that is served: the newest one. */
async function table(): Promise<string> {
  const { rows } = await database.query<{ name: string }>(
    "select name from product_search_index where name like 'products_en_v%' order by created_at desc",
  )
  return `product_search_${rows[0]?.name}`
}

test("an index that is locked, or gone, is told as an outage and not as no products", async () => {
  const name = await table()
  expect((await searching()).status).toBe(200)

  await database.query("begin")
  await database.query(`lock table ${name} in access exclusive mode`)
  const held = await searching()
  await database.query("rollback")
  expect(held).toMatchObject({ status: 503, body: { code: "search_unavailable" } })

  await database.query(`alter table ${name} rename to ${name}_away`)
  const lost = await searching()
  await database.query(`alter table ${name}_away rename to ${name}`)
  expect(lost).toMatchObject({ status: 503, body: { code: "search_unavailable" } })

  expect((await searching()).status).toBe(200)
  const list = await ask("GET", "/store/products?q=hoodie&limit=1")
  expect(list.status).toBe(200)
})
