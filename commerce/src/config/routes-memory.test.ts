import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { expect, test, vi } from "vitest"
import { forgetfulRoutes, MOST_CHARS } from "./routes-memory"

const load = createRequire(import.meta.url)
const http = dirname(load.resolve("@medusajs/framework/http"))
const { RoutesFinder } = load(join(http, "routes-finder.js")) as {
  RoutesFinder: Parameters<typeof forgetfulRoutes>[0]
}

/** Entries that are in maps made meanwhile: where Medusa's finders remember. */
function remembered(work: () => void): number {
  const maps: Map<unknown, unknown>[] = []
  const Plain = Map
  vi.stubGlobal(
    "Map",
    class extends Plain {
      constructor(entries?: Iterable<[unknown, unknown]>) {
        super(entries)
        maps.push(this)
      }
    },
  )
  work()
  vi.unstubAllGlobals()
  return maps.at(-1)?.size ?? 0
}

const matcher = "/store/carts/:id"
const ask = (times: number) =>
  remembered(() => {
    const finder = new RoutesFinder([{ matcher, method: "GET" }])
    for (let time = 0; time < times; time += 1) finder.find(`/${"x".repeat(1_000)}${time}`, "GET")
  })

test("Medusa's finder of routes forgets, and finds as before", () => {
  const times = (MOST_CHARS / 1_000) * 3
  expect(ask(times)).toBe(times) // when this fails, Medusa has mended it: take routes-memory.ts away
  forgetfulRoutes(RoutesFinder)
  expect(ask(times)).toBeLessThan(times / 2)

  const finder = new RoutesFinder()
  finder.add({ matcher, method: "GET", name: "cart" })
  expect(finder.find("/store/carts/1", "GET")).toMatchObject({ name: "cart" })
  expect(finder.find("/store/carts/1", "POST")).toBeNull()
  finder.add({ matcher, method: "POST", name: "change" })
  expect(finder.find("/store/carts/1", "POST")).toMatchObject({ name: "change" })
})
