import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { turnedProducts } from "./turned-products"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A shop whose products have so many pieces left, and indexes that say this of them. */
function shop(left: Record<string, number>, said: Record<string, boolean> | Error) {
  const product = (id: string) => ({
    id,
    sales_channels: [{ id: "web", stock_locations: [{ id: "paris" }] }],
    variants: [
      {
        manage_inventory: true,
        allow_backorder: false,
        inventory_items: [
          {
            required_quantity: 1,
            inventory: {
              location_levels: [
                { location_id: "paris", stocked_quantity: left[id], reserved_quantity: 0 },
              ],
            },
          },
        ],
      },
    ],
  })
  const graph = async ({ filters }: { filters: { id: string[] } }) => {
    return { data: filters.id.filter((id) => id in left).map(product) }
  }
  const search = async ({ filters }: { filters: { id: string[] } }) => {
    if (said instanceof Error) throw said
    const known = filters.id.filter((id) => id in said)
    return { data: known.map((id) => ({ id, in_stock: said[id] })) }
  }
  return { query: { graph, search } as unknown as Parameters<typeof turnedProducts>[0] }
}

test("a sale that leaves some turns nothing; the last one does, and what comes back", async () => {
  const { query } = shop(
    { plenty: 5, last: 0, back: 1, gone: 0 },
    { plenty: true, last: true, back: false, gone: false },
  )
  expect(await turnedProducts(query, ["plenty", "last", "back", "gone"])).toEqual(["last", "back"])
})

test("what the indexes do not know has turned, and all of it without an engine", async () => {
  expect(await turnedProducts(shop({ fresh: 5 }, {}).query, ["fresh"])).toEqual(["fresh"])
  const away = shop({ plenty2: 5, sold2: 0 }, new Error("no engine"))
  expect(await turnedProducts(away.query, ["plenty2", "sold2"])).toEqual(["plenty2", "sold2"])
})

test("what has turned is looked at again for a while: an engine may still show what was", async () => {
  expect(await turnedProducts(shop({ mug: 0 }, { mug: true }).query, ["mug"])).toEqual(["mug"])
  const restocked = shop({ mug: 3 }, { mug: true })
  expect(await turnedProducts(restocked.query, ["mug"])).toEqual(["mug"])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await turnedProducts(restocked.query, ["mug"])).toEqual([])
})

test("what sells all the time is not looked at again for ever", async () => {
  expect(await turnedProducts(shop({ medal: 9 }, { medal: false }).query, ["medal"])).toEqual([
    "medal",
  ])
  const selling = shop({ medal: 8 }, { medal: true })
  for (let second = 0; second < 25; second += 1) {
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await turnedProducts(selling.query, ["medal"])).toEqual(["medal"])
  }
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await turnedProducts(selling.query, ["medal"])).toEqual([])
})
