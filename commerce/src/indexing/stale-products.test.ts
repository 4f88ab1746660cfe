import type { SearchIngestionContext } from "@medusajs/framework/types"
import { expect, test } from "vitest"
import { staleProducts } from "./stale-products"

/** A graph that answers when it is told to, and notes what it was asked for. */
function slowGraph() {
  const asked: string[][] = []
  const waiting: (() => void)[] = []
  const graph = async ({ filters }: { filters: { id: string[] } }) => {
    asked.push(filters.id)
    await new Promise<void>((resolve) => waiting.push(resolve))
    return { data: filters.id.filter((id) => id !== "gone").map((id) => ({ id })) }
  }
  const context = { container: { query: { graph } } } as unknown as SearchIngestionContext
  return { asked, context, answer: () => waiting.shift()?.() }
}

const event = (...ids: string[]) => ({ name: "product.updated", data: { id: ids } })
const turn = () => new Promise((resolve) => setImmediate(resolve))

test("events that come together are read for at once, and written by the first", async () => {
  const { asked, context, answer } = slowGraph()
  const together = [event("a"), event("a", "gone"), event("b")]
  const first = together.map((one) => staleProducts(one, context))
  await turn()
  const later = [event("c"), event("a")].map((one) => staleProducts(one, context))
  answer()
  expect(await Promise.all(first)).toEqual([
    { ids: ["a", "gone", "b"], rows: [{ id: "a" }, { id: "b" }] },
    { ids: [], rows: [] },
    { ids: [], rows: [] },
  ])
  await turn()
  answer()
  expect((await Promise.all(later))[0]?.ids).toEqual(["c", "a"])
  expect(asked).toEqual([
    ["a", "gone", "b"],
    ["c", "a"],
  ])
})

test("each language's index is told of one reading", async () => {
  const { asked, context, answer } = slowGraph()
  const one = event("a")
  const readings = ["en", "fr"].map(() => staleProducts(one, context))
  await turn()
  answer()
  const [english, french] = await Promise.all(readings)
  expect(english).toBe(french)
  expect(asked).toEqual([["a"]])
})

test("a reading that fails fails for all, and the next one works", async () => {
  const broken = {
    container: { query: { graph: () => Promise.reject(new Error("no database")) } },
  } as unknown as SearchIngestionContext
  const failed = [event("a"), event("b")].map((one) => staleProducts(one, broken))
  const outcomes = await Promise.allSettled(failed)
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"])
  const { context, answer } = slowGraph()
  const next = staleProducts(event("a"), context)
  await turn()
  answer()
  expect((await next).ids).toEqual(["a"])
})

test("a whole catalogue is read in parts, and none of it is left out", async () => {
  const { asked, context, answer } = slowGraph()
  const ids = Array.from({ length: 500 }, (_, at) => `p${at}`)
  const events = Array.from({ length: 10 }, (_, at) => event(...ids.slice(at * 50, at * 50 + 50)))
  const all = Promise.all(events.map((one) => staleProducts(one, context)))
  for (let part = 0; part < 3; part += 1) {
    await turn()
    answer()
  }
  const written = (await all).flatMap((stale) => stale.ids)
  expect(written).toEqual(ids)
  expect(asked.map((some) => some.length)).toEqual([200, 200, 100])
})
