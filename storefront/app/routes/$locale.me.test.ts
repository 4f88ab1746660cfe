import { beforeEach, describe, expect, test } from "vitest"
import { FakeCommerce } from "~/testing/commerce"
import { cart, withCart } from "~/testing/data"
import { BOTH } from "~/testing/expect-page"
import { ask } from "~/testing/store"

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
})

const carts = () => commerce.calls.filter(({ path }) => path.startsWith("/store/carts"))

describe.each(BOTH)("the personal part of a page in %s", (slug) => {
  const me = async (cookie?: string) => {
    const { status, headers, html } = await ask(`/${slug}/me`, { cookie })
    expect(status).toBe(200)
    expect(headers.get("Cache-Control")).toBe("private, no-store")
    expect(headers.get("Content-Type")).toContain("application/json")
    return JSON.parse(html) as unknown
  }

  test("says how much is in the cart, for nobody else", async () => {
    const cookie = await withCart(commerce, slug)
    expect(await me(cookie)).toEqual({ count: 2, signedIn: false })
  })

  test("costs commerce nothing for who has none", async () => {
    expect(await me()).toEqual({ count: 0, signedIn: false })
    expect(carts()).toEqual([])
  })

  test.each([503, 429])(
    "is not told that the cart is empty when commerce says %i",
    async (code) => {
      const cookie = await withCart(commerce, slug)
      commerce.on("GET /store/carts/:id", new Response("", { status: code }))
      expect(await me(cookie)).toEqual({ count: null, signedIn: false })
    },
  )

  test("is told who is signed in all the same", async () => {
    const filled = await withCart(commerce, slug)
    commerce.on("POST /auth/customer/emailpass", { token: "jwt" })
    commerce.on("POST /store/carts/:id/customer", { cart: cart() })
    const form = { email: "maya@fans.example", password: "a-password" }
    const { cookie } = await ask(`/${slug}/sign-in`, { cookie: filled, form })
    commerce.on("GET /store/carts/:id", new Response("", { status: 503 }))
    expect(await me(cookie)).toEqual({ count: null, signedIn: true })
  })
})
