import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { parseLocale, type Locale } from "~/i18n/markets"
import { FakeCommerce } from "~/testing/commerce"
import "~/testing/store"
import { searchProducts } from "./search.server"

const locale = parseLocale("fr-fr") as Locale
const product = (id: string) => ({ id, handle: id, title: id, variants: [] })

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
  vi.spyOn(console, "error").mockImplementation(() => undefined)
  commerce.on("GET /store/products", ({ query }) => {
    const ids = query.getAll("id[]").toSorted()
    return { products: ids.map(product), count: ids.length }
  })
})
afterEach(() => void vi.restoreAllMocks())

const result = (ids: string[], count = ids.length) => ({
  hits: ids.map((id) => ({ id })),
  metadata: { count },
})
const engine = (exact: string[], forgiving: string[], count?: number) =>
  commerce.on("POST /store/search", { results: [result(exact, count), result(forgiving)] })
const found = async (q = "mug", page = 1) =>
  (await searchProducts(locale, q, page)).products.map(({ id }) => id)

describe("a search", () => {
  test("keeps the engine's order, whatever order the products come in", async () => {
    engine(["c", "a", "b"], [])
    expect(await found()).toEqual(["c", "a", "b"])
  })

  test("forgives typing errors only where nothing matches to the letter", async () => {
    engine(["a"], ["b"])
    expect(await found()).toEqual(["a"])
    engine([], ["b"])
    expect(await found()).toEqual(["b"])
  })

  test("asks for its page, and counts pages by the engine's count", async () => {
    engine(["a"], [], 49)
    const listing = await searchProducts(locale, "mug", 3)
    expect(listing).toMatchObject({ count: 49, pages: 3 })
    const body = commerce.to("POST /store/search")[0]?.body as { queries: object[] }
    expect(body.queries).toHaveLength(2)
    expect(body.queries[0]).toMatchObject({ filters: { q: "mug" }, pagination: { skip: 48 } })
  })

  test("that finds nothing asks for no products", async () => {
    engine([], [])
    expect(await searchProducts(locale, "zzz", 1)).toEqual({ products: [], count: 0, pages: 1 })
    expect(commerce.to("GET /store/products")).toEqual([])
  })

  test.each([new Response("", { status: 500 }), new Response("{}", { status: 400 })])(
    "falls back to the products' texts when the engine does not answer",
    async (reply) => {
      commerce.on("POST /store/search", reply)
      await found("mug", 2)
      const [asked] = commerce.to("GET /store/products")
      expect(asked?.query.get("q")).toBe("mug")
      expect(asked?.query.get("offset")).toBe("24")
    },
  )
})
