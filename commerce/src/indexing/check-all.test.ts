import type { MedusaContainer } from "@medusajs/framework/types"
import { expect, test } from "vitest"
import { affectedProducts, INDEX_EVENTS, PRODUCT_CHECKED } from "./affected-products"
import { checkAll } from "./check-all"

interface Told {
  name: string
  data: { id: string[] }
}

/** A shop with so many products, and what its indexes are told. */
function shopOf(count: number) {
  const told: Told[] = []
  const ids = Array.from({ length: count }, (_, at) => ({ id: `prod_${at}` }))
  const graph = async ({ pagination: { take, skip } }: { pagination: Record<string, number> }) => ({
    data: ids.slice(skip, (skip ?? 0) + (take ?? 0)),
  })
  const parts: Record<string, unknown> = {
    query: { graph },
    event_bus: { emit: async (event: Told) => void told.push(event) },
  }
  return { told, scope: { resolve: (name: string) => parts[name] } as unknown as MedusaContainer }
}

test.each([0, 1, 50, 123])("of %i products each is named once, some at a time", async (count) => {
  const { told, scope } = shopOf(count)
  await checkAll(scope)
  const named = told.flatMap(({ data }) => data.id)
  expect(new Set(named).size).toBe(count)
  expect(named).toHaveLength(count)
  expect(Math.max(0, ...told.map(({ data }) => data.id.length))).toBeLessThanOrEqual(50)
})

test("the indexes listen, and find the products that are named", async () => {
  expect(INDEX_EVENTS).toContain(PRODUCT_CHECKED)
  const none = {} as Parameters<typeof affectedProducts>[0]
  const event = { name: PRODUCT_CHECKED, data: { id: ["prod_1", "prod_2"] } }
  expect(await affectedProducts(none, [event])).toEqual(["prod_1", "prod_2"])
})
