import { beforeEach, describe, expect, test, vi } from "vitest"
import { forgetCards } from "../../cards/kept-cards"
import { keptLists } from "./kept-lists"

/** As much of the caching module as is used here. */
class Caching {
  kept = new Map<string, { data: unknown; tags: string[] }>()
  get = async ({ key }: { key: string }) => this.kept.get(key)?.data ?? null
  set = async ({ key, data, tags }: { key: string; data: unknown; tags: string[] }) =>
    void this.kept.set(key, { data, tags })
  clear = async ({ tags }: { tags: string[] }) => {
    for (const [key, one] of this.kept) {
      if (tags.some((tag) => tag === "*" || one.tags.includes(tag))) this.kept.delete(key)
    }
  }
}

let caching: Caching
let scope: never
beforeEach(() => {
  caching = new Caching()
  scope = { resolve: () => caching } as never
})

const found = (id: string) => ({ results: [{ hits: [{ id }], metadata: { count: 1 } }] })
const listOf = (filters: object, more: object = {}) => ({ entity: "products_en", filters, ...more })

/** What a client gets, when the search itself would answer with `own`. */
async function answered(body: object, own: object, channels = ["sc_1"], before = () => {}) {
  const json = vi.fn()
  const res = { statusCode: 200, json } as never as { json: (body: object) => void }
  const req = {
    validatedBody: body,
    scope,
    publishable_key_context: { sales_channel_ids: channels },
  }
  await keptLists(req as never, res as never, () => {
    before()
    res.json(own)
  })
  await Promise.resolve()
  return json.mock.calls[0]?.[0] as object
}

describe("the search of a list", () => {
  const list = listOf({ category_handles: ["apparel"] })

  test("is answered once for all who ask for the same", async () => {
    expect(await answered(list, found("prod_1"))).toEqual(found("prod_1"))
    expect(await answered(list, found("prod_2"))).toEqual(found("prod_1"))
    const next = listOf({ category_handles: ["apparel"] }, { pagination: { skip: 24 } })
    expect(await answered(next, found("prod_2"))).toEqual(found("prod_2"))
    expect(await answered(list, found("prod_2"), ["sc_2"])).toEqual(found("prod_2"))
  })

  test("is done anew when products have changed, also while it was being done", async () => {
    await answered(list, found("prod_1"))
    await forgetCards(scope, new Set(["lists"]))
    const forgets = () => void forgetCards(scope, new Set(["card:prod_9"]))
    expect(await answered(list, found("prod_2"), ["sc_1"], forgets)).toEqual(found("prod_2"))
    expect(await answered(list, found("prod_3"))).toEqual(found("prod_3"))
  })

  test.each([
    listOf({ q: "mug" }),
    listOf({ q: ["mug"] }),
    listOf({ category_handles: ["apparel"], q: "mug" }),
    listOf({ category_handles: ["apparel", "headwear"] }),
    listOf({ category_handles: ["apparel"], in_stock: true }),
    listOf({ in_stock: true }),
    listOf({ "prices.usd": { $gte: 5 } }),
    { queries: [list] },
    { entity: "products_en" },
  ])("is not kept where it is a fan's own: %j", async (body) => {
    await answered(body, found("prod_1"))
    expect(await answered(body, found("prod_2"))).toEqual(found("prod_2"))
    expect(caching.kept.size).toBe(0)
  })

  test("is not kept where there is nothing to keep", async () => {
    await answered(list, { results: [{ hits: [] }] })
    await answered(list, { message: "No." })
    expect(caching.kept.size).toBe(0)
  })
})
