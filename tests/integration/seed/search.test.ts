import { expect, test, vi } from "vitest"
import { madeUpProduct } from "../../../seed/generate/products"
import { must } from "../commerce/store-api"
import { seeder } from "./database"

interface Found {
  results: { hits: { document: { handle?: string } }[] }[]
}

async function isFound(language: string, title: string, handle: string): Promise<boolean> {
  const body = { entity: `products_${language}`, filters: { q: title }, fields: ["handle"] }
  const { results } = await must<Found>("POST", "/store/search", { body })
  return results[0]?.hits.some(({ document }) => document.handle === handle) ?? false
}

test("what the seed adds to a running shop is found there, in both languages", async () => {
  const { handle, en, fr } = madeUpProduct(1)
  expect(await isFound("en", en.title, handle)).toBe(false)
  await seeder(process.env.STORE_DATABASE_URL ?? "")({ SEED_PRODUCTS: "1" })
  await vi.waitFor(async () => expect(await isFound("en", en.title, handle)).toBe(true), 20_000)
  expect(await isFound("fr", fr.title, handle)).toBe(true)
})
