import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { regionOf } from "./carts"
import { admin, ask, must } from "./store-api"

interface Card {
  id: string
  handle: string
  title: string
  price: number | null
}
interface Cards {
  cards: Card[]
  count: number
}
interface Product {
  id: string
  title: string
  status: string
  variants: { calculated_price: { calculated_amount: number } | null }[]
}

let region: string
let staff: Record<string, string>
beforeAll(async () => {
  region = (await regionOf("usd")).id
  staff = await admin()
})

const cards = (query: string, headers?: Record<string, string>) =>
  must<Cards>("GET", `/store/cards?region_id=${region}&${query}`, { headers })
const change = (id: string, body: object) =>
  must("POST", `/admin/products/${id}`, { headers: staff, body })

describe("cards", () => {
  test("show the same products, in the same order and at the same price, as Medusa's own list", async () => {
    const fields = "id,title,*variants,*variants.calculated_price"
    const query = `limit=10&offset=10&order=-created_at&region_id=${region}&fields=${fields}`
    const medusas = await must<{ products: Product[]; count: number }>(
      "GET",
      `/store/products?${query}`,
    )
    const ids = medusas.products.map(({ id }) => `id[]=${id}`).join("&")
    const { cards: found } = await cards(ids)
    expect(found.map(({ id, title, price }) => ({ id, title, price }))).toEqual(
      medusas.products.map(({ id, title, variants }) => ({
        id,
        title,
        price: Math.min(
          ...variants.map(({ calculated_price: price }) => price?.calculated_amount ?? Infinity),
        ),
      })),
    )
    expect((await cards("limit=0")).count).toBe(medusas.count)
  })

  test("come in pages that have each product once, newest first or by name", async () => {
    const pages = await Promise.all(
      [0, 5, 10].map((offset) => cards(`order=name&limit=5&offset=${offset}`)),
    )
    const all = await cards("order=name&limit=15")
    expect(pages.flatMap((page) => page.cards)).toEqual(all.cards)
    expect(new Set(all.cards.map(({ id }) => id)).size).toBe(15)
  })

  test("are in the language that is asked for", async () => {
    const english = await cards("order=name&limit=50")
    const ids = english.cards.map(({ id }) => `id[]=${id}`).join("&")
    const french = await cards(ids, { "x-medusa-locale": "fr-FR" })
    expect(french.cards.map(({ id }) => id)).toEqual(english.cards.map(({ id }) => id))
    // Other tests' own products are in English only.
    const translated = french.cards.filter(({ title }, at) => title !== english.cards[at]?.title)
    expect(translated.length).toBeGreaterThan(20)
  })

  test("have nothing that a list does not show", async () => {
    const { cards: found } = await cards("limit=3")
    for (const card of found) {
      expect(Object.keys(card).toSorted()).toEqual(
        ["id", "handle", "title", "subtitle", "thumbnail", "second"]
          .concat("colours", "colour_keys", "price")
          .toSorted(),
      )
    }
  })

  test.each([
    "",
    "region_id=reg_none",
    "region_id=x&limit=101",
    "region_id=x&limit=-1",
    "region_id=x&offset=a",
    "region_id=x&order=price",
    "region_id=x&fields=*variants",
    "region_id=x&id=prod_1",
    "region_id[]=x",
  ])("are refused to a request that cannot be read: %s", async (query) => {
    expect((await ask("GET", `/store/cards?${query}`)).status).toBe(400)
  })

  test("are refused without the store's key", async () => {
    const headers = { "x-publishable-api-key": "" }
    expect((await ask("GET", `/store/cards?region_id=${region}`, { headers })).status).toBe(400)
  })
})

describe("a card that is kept", () => {
  let card: Card
  beforeAll(async () => {
    const [first] = (await cards("q=towel&limit=1")).cards
    if (!first) throw new Error("no towel is sold")
    card = first
  })
  afterAll(() => change(card.id, { title: card.title, status: "published" }))

  const now = async () => (await cards(`id[]=${card.id}`)).cards[0]

  test("is new as soon as its product is", async () => {
    expect(await now()).toEqual(card)
    await change(card.id, { title: "A towel of another name" })
    await vi.waitFor(async () => expect((await now())?.title).toBe("A towel of another name"), {
      timeout: 20_000,
    })
  })

  test("is gone when its product is no longer sold, also from lists", async () => {
    await change(card.id, { status: "draft" })
    await vi.waitFor(async () => expect(await now()).toBeUndefined(), { timeout: 20_000 })
    const { cards: all } = await cards("q=towel&limit=50")
    expect(all.map(({ id }) => id)).not.toContain(card.id)
  })
})
