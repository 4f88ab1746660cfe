import { beforeEach, describe, expect, test } from "vitest"
import { FakeCommerce } from "~/testing/commerce"
import { cart, layCart, withCart } from "~/testing/data"
import { BOTH } from "~/testing/expect-page"
import { ask } from "~/testing/store"

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
})

const carts = () => commerce.calls.filter(({ path }) => path.startsWith("/store/carts"))

describe.each(BOTH)("the drawer's cart in %s", (slug) => {
  const view = (cookie?: string) => ask(`/${slug}/cart/view.data`, { cookie })

  test("has its lines, its total and how far free delivery is, for nobody else", async () => {
    const cookie = await withCart(commerce, slug)
    const answer = await view(cookie)
    expect(answer.status).toBe(200)
    for (const part of ["Stadium mug", "Coral", "threshold", "Standard delivery"]) {
      expect(answer.html).toContain(part)
    }
    expect(answer.headers.get("Cache-Control")).toBe("private, no-store")
    expect(carts()).toHaveLength(1)
  })

  test("costs commerce nothing where there is none", async () => {
    const answer = await view()
    expect(answer.status).toBe(200)
    expect(answer.html).not.toContain("totals")
    expect(carts()).toEqual([])
    expect(answer.cookie).toBeUndefined()
  })

  test("that was lost is told once, and forgotten", async () => {
    const cookie = await withCart(commerce, slug)
    commerce.on("GET /store/carts/:id", new Response("{}", { status: 404 }))
    const answer = await view(cookie)
    expect(answer.html).toContain('"lost",true')
    expect(answer.cookie).not.toBe(cookie)
    expect((await view(answer.cookie)).html).toContain('"lost",false')
  })

  test("is not known while commerce is away, and the page below stands", async () => {
    const cookie = await withCart(commerce, slug)
    commerce.on("GET /store/carts/:id", new Response("", { status: 503 }))
    const answer = await view(cookie)
    expect(answer.status).toBe(200)
    expect(answer.html).toContain('"failed",true')
    expect(answer.cookie).toBe(cookie)
  })
})

test("what is short is told at its line", async () => {
  const cookie = await withCart(commerce, "en-us")
  layCart(commerce, cart(), { variant_1: 1 })
  expect((await ask("/en-us/cart/view.data", { cookie })).html).toContain("short")
})

test.each(["/fr-fr/sign-in", "/fr-fr/help/delivery"])(
  "%s has nothing of the cart in its markup",
  async (path) => {
    const cookie = await withCart(commerce, "fr-fr")
    commerce.on("GET /store/cards", { cards: [], count: 0 })
    await ask(path, { cookie })
    expect(carts()).toEqual([])
  },
)
