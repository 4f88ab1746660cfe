import { beforeEach, describe, expect, test } from "vitest"
import { FakeCommerce, refusal } from "~/testing/commerce"
import { cart, layCart, withCart } from "~/testing/data"
import { ask } from "~/testing/store"

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
})

describe("a cart that commerce does not tell of", () => {
  const TOO_MANY = { status: 429, headers: { "Retry-After": "30" } }
  const unread = async (reply: Response) => {
    const cookie = await withCart(commerce, "fr-fr")
    commerce.on("GET /store/carts/:id", reply)
    return cookie
  }

  test.each([
    ["asked too often", new Response("{}", TOO_MANY), 429],
    ["a wrong publishable key", refusal(400, { type: "not_allowed" }), 400],
    ["nobody known", refusal(401, { type: "unauthorized" }), 400],
  ])(
    "(%s) is there afterwards: its page says so, and forgets nothing",
    async (_, reply, status) => {
      const cookie = await unread(reply)
      const page = await ask("/fr-fr/cart", { cookie })
      expect([page.status, page.cookie]).toEqual([status, cookie])
      const view = await ask("/fr-fr/cart/view.data", { cookie })
      expect(view.html).toContain('"failed",true')
      expect(view.cookie).toBe(cookie)
    },
  )

  test("is not replaced by one with the new line alone", async () => {
    const cookie = await unread(new Response("{}", TOO_MANY))
    const form = { variant: "variant_1", quantity: "2", line: "cali_1" }
    const added = await ask("/fr-fr/cart/lines/add", { form, cookie })
    expect(added.to).toBe("/fr-fr/cart?problem=busy")
    expect(commerce.to("POST /store/carts")).toEqual([])
    const changed = await ask("/fr-fr/cart/lines/update", { form, cookie: added.cookie })
    expect(changed.to).toBe("/fr-fr/cart?problem=too_many")
    layCart(commerce, cart())
    expect((await ask("/fr-fr/cart", { cookie: changed.cookie })).html).toContain("cali_1")
  })
})
