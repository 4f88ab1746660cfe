import { expect, test, vi } from "vitest"
import { PUBLIC_PAGE } from "~/lib/headers"
import { lacks, watched } from "./shown.server"
import { renderer } from "./render.server"

vi.stubEnv("PUBLISHABLE_KEY", "pk_test")
vi.stubEnv("SESSION_SECRET", "a secret of the tests alone that nothing else knows")
vi.stubEnv("STOREFRONT_SECRET", "another secret of the tests alone that nothing else knows")

const INCOMPLETE_SECONDS = 5

/** What is said to caches of a page that a route made so. */
async function cachingOf(route: () => Response) {
  const render = renderer({
    handle: async () => route(),
    watched,
    origin: "http://store.example",
    headers: {},
    incompleteSeconds: INCOMPLETE_SECONDS,
  })
  const { headers } = await (await render("/en-us")).copied("identity")
  return [headers["Cache-Control"], headers["CDN-Cache-Control"]]
}

const page = (status = 200, headers: Record<string, string> = PUBLIC_PAGE) =>
  new Response("{}", { status, headers })

test("browsers ask anew each time, and shared caches may show an old page while they renew it", async () => {
  expect(await cachingOf(() => page())).toEqual([
    "public, max-age=0, must-revalidate, s-maxage=60",
    "max-age=60, stale-while-revalidate=600",
  ])
})

test("what lacks a part is kept by shared caches for a moment", async () => {
  const half = () => {
    lacks()
    return page()
  }
  expect(await cachingOf(half)).toEqual([
    "public, max-age=0, must-revalidate, s-maxage=5",
    "max-age=5",
  ])
})

test.each([404, 503])("a %i is kept by none", async (status) => {
  expect(await cachingOf(() => page(status))).toEqual(["no-store", undefined])
})

test("what says nothing of caches is kept by none", async () => {
  expect(await cachingOf(() => page(200, {}))).toEqual(["no-store", undefined])
})
