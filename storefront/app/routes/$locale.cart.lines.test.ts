import fc from "fast-check"
import { beforeEach, describe, expect, test } from "vitest"
import { FakeCommerce, refusal } from "~/testing/commerce"
import type { Line } from "~/commerce/types"
import { cart, CUSTOMER, madeCart, signedIn, withCart } from "~/testing/data"
import { said, wordsIn } from "~/testing/expect-page"
import { ask } from "~/testing/store"

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
})

const NEW = { variant: "variant_1", quantity: "2" }
const LINES = "POST /store/carts/:id/line-items"
const LINE = `${LINES}/:line`

describe("adding", () => {
  test("makes a cart in the market's region and language for the first line", async () => {
    commerce.on("POST /store/carts", madeCart())
    const page = await ask("/fr-ch/cart/lines/add", { form: NEW })
    expect(page.to).toBe("/fr-ch/cart?added=1")
    const [made] = commerce.to("POST /store/carts")
    expect(made?.body).toEqual({
      region_id: "reg_ch",
      locale: "fr-FR",
      shipping_address: { country_code: "ch" },
      metadata: { storefront_locale: "fr-ch" },
      items: [{ variant_id: "variant_1", quantity: 2 }],
    })
    expect(made?.headers.get("x-medusa-locale")).toBe("fr-FR")
    expect(made?.headers.get("x-publishable-api-key")).toBe("pk_test")
  })

  test("a first line that cannot be had makes no cart, and says why", async () => {
    const message = "Some variant does not have the required inventory"
    commerce.on("POST /store/carts", refusal(400, { message }))
    const page = await ask("/fr-ch/cart/lines/add", { form: NEW })
    expect(page.to).toBe("/fr-ch/cart?problem=unavailable")
  })

  test("uses the market's cart afterwards, and another market's is another", async () => {
    const cookie = await withCart(commerce, "fr-fr")
    commerce.on(LINES, { cart: cart() })
    await ask("/fr-fr/cart/lines/add", { form: NEW, cookie })
    expect(commerce.to("POST /store/carts")).toEqual([])
    commerce.on("POST /store/carts", madeCart(cart({ id: "cart_jp" })))
    await ask("/en-jp/cart/lines/add", { form: NEW, cookie })
    expect(commerce.to("POST /store/carts")).toHaveLength(1)
    await ask("/fr-fr/cart/lines/add", { form: NEW, cookie })
    expect(commerce.to(LINES).map(({ params }) => params[0])).toEqual(["cart_1", "cart_1"])
  })

  test("gives a signed-in customer's cart to the customer", async () => {
    const cookie = await signedIn(commerce, "fr-fr", CUSTOMER)
    commerce.on("POST /store/carts", madeCart())
    await ask("/fr-fr/cart/lines/add", { form: NEW, cookie })
    const [made] = commerce.to("POST /store/carts")
    expect(made?.headers.get("Authorization")).toBe("Bearer jwt")
  })

  test.each([
    ["/fr-fr/products/mug?variant=X", "/fr-fr/products/mug?variant=X&added=1"],
    ["/fr-fr/products/mug", "/fr-fr/products/mug?added=1"],
    ["//evil.example", "/fr-fr/cart?added=1"],
    ["/en-us/products/mug", "/fr-fr/cart?added=1"],
  ])("returns from %s to %s", async (next, to) => {
    const cookie = await withCart(commerce, "fr-fr")
    commerce.on(LINES, { cart: cart() })
    const page = await ask("/fr-fr/cart/lines/add", { form: { ...NEW, next }, cookie })
    expect(page.to).toBe(to)
  })

  test("while too many others shop is told apart from what does not work", async () => {
    const cookie = await withCart(commerce, "fr-fr")
    commerce.on(LINES, refusal(503, { code: "checkout_busy" }))
    const next = "/fr-fr/products/mug"
    const page = await ask("/fr-fr/cart/lines/add", { form: { ...NEW, next }, cookie })
    expect(page.to).toBe(`${next}?problem=busy`)
    commerce.on(LINE, refusal(503, { code: "checkout_busy" }))
    const form = { line: "cali_1", quantity: "1" }
    const changed = await ask("/fr-fr/cart/lines/update", { form, cookie })
    expect(changed.to).toBe("/fr-fr/cart?problem=busy")
    expect(said(await ask(changed.to ?? "", { cookie }))).toContain(
      (await wordsIn("fr-fr"))("cart:problem_busy"),
    )
  })

  test.each([
    ["Some variant does not have the required inventory", "unavailable"],
    ["Items do not have a price", "not_sold"],
    ["What?", "failed"],
  ])("a refusal, %s, comes back as %s", async (message, problem) => {
    const cookie = await withCart(commerce, "fr-fr")
    commerce.on(LINES, refusal(400, { message }))
    const page = await ask("/fr-fr/cart/lines/add", { form: NEW, cookie })
    expect(page.to).toBe(`/fr-fr/cart?problem=${problem}`)
  })

  test.each([{ variant: "x" }, { quantity: "0" }, { quantity: "100" }, { quantity: "1.5" }])(
    "%j is no line",
    async (wrong) => {
      const page = await ask("/fr-fr/cart/lines/add", { form: { ...NEW, ...wrong } })
      expect(page.status).toBe(400)
      expect(commerce.to(LINES)).toEqual([])
    },
  )
})

describe("changing", () => {
  const change = async (form: Record<string, string>) =>
    ask("/fr-fr/cart/lines/update", { form, cookie: await withCart(commerce, "fr-fr") })

  test("a step that was pressed counts, and not the number beside it", async () => {
    commerce.on(LINE, { cart: cart() })
    expect((await change({ line: "cali_1", quantity: "3", to: "4" })).to).toBe(
      "/fr-fr/cart?updated=1",
    )
    expect(commerce.to(LINE)[0]).toMatchObject({ body: { quantity: 4 } })
    expect((await change({ line: "cali_1", quantity: "3", to: "-1" })).status).toBe(400)
    // A line that several additions have made larger than a field takes, and one that was emptied.
    for (const quantity of ["110", ""]) {
      await change({ line: "cali_1", quantity, to: "99" })
      expect(commerce.to(LINE)[0]).toMatchObject({ body: { quantity: 99 } })
    }
  })

  test("sets the quantity, and none takes the line out", async () => {
    commerce.on(LINE, { cart: cart() }).on("DELETE /store/carts/:id/line-items/:line", {})
    expect((await change({ line: "cali_1", quantity: "3" })).to).toBe("/fr-fr/cart?updated=1")
    expect(commerce.to(LINE)[0]).toMatchObject({
      params: ["cart_1", "cali_1"],
      body: { quantity: 3 },
    })
    expect((await change({ line: "cali_1", quantity: "0" })).to).toBe("/fr-fr/cart?updated=1")
    expect(commerce.to("DELETE /store/carts/:id/line-items/:line")).toHaveLength(1)
  })

  test.each([
    [refusal(400, { message: "not enough inventory" }), "unavailable"],
    [refusal(400, { message: "nonsense" }), "invalid"],
    [refusal(404, { message: "no line" }), "failed"],
    [refusal(409, { code: "payment_in_progress" }), "payment_in_progress"],
  ])("that is refused says why", async (reply, problem) => {
    commerce.on(LINE, reply)
    const page = await change({ line: "cali_1", quantity: "3" })
    expect(page.to).toBe(`/fr-fr/cart?problem=${problem}`)
  })

  test("by the page's script is answered where it stands, refusals as such", async () => {
    const cookie = await withCart(commerce, "fr-fr")
    const form = { line: "cali_1", quantity: "3", stay: "1" }
    const post = () => ask("/fr-fr/cart/lines/update.data", { form, cookie })
    commerce.on(LINE, { cart: cart() })
    const good = await post()
    expect([good.status, good.to]).toEqual([200, null])
    commerce.on(LINE, refusal(400, { message: "not enough inventory" }))
    const refused = await post()
    expect(refused.status).toBe(409)
    expect(refused.html).toContain("unavailable")
  })

  test("without a cart leads to the empty one, and gives no cookie", async () => {
    const page = await ask("/fr-fr/cart/lines/update", { form: { line: "cali_1", quantity: "1" } })
    expect(page.to).toBe("/fr-fr/cart")
    expect(page.headers.get("Set-Cookie")).toBeNull()
  })

  test("whatever is typed for a quantity, commerce gets whole numbers up to 99", async () => {
    commerce.on(LINE, { cart: cart() }).on("DELETE /store/carts/:id/line-items/:line", {})
    const cookie = await withCart(commerce, "fr-fr")
    const typed = fc.oneof(fc.string(), fc.integer({ min: -10, max: 200 }).map(String))
    await fc.assert(
      fc.asyncProperty(typed, async (quantity) => {
        const page = await ask("/fr-fr/cart/lines/update", {
          form: { line: "cali_1", quantity },
          cookie,
        })
        expect([302, 400]).toContain(page.status)
      }),
      { numRuns: 60 },
    )
    for (const { body } of commerce.to(LINE)) {
      const { quantity } = body as { quantity: number }
      expect(Number.isInteger(quantity) && quantity >= 1 && quantity <= 99).toBe(true)
    }
  })
})

describe("removing", () => {
  const remove = async (line: string) =>
    ask("/fr-fr/cart/lines/remove", {
      form: { line },
      cookie: await withCart(commerce, "fr-fr"),
    })

  test("of more than can be put back at once names as much as can", async () => {
    commerce.on("DELETE /store/carts/:id/line-items/:line", { deleted: true })
    const [first, ...others] = cart().items ?? []
    const found = cart({ items: [{ ...(first as Line), quantity: 110 }, ...others] })
    const cookie = await withCart(commerce, "fr-fr", found)
    const page = await ask("/fr-fr/cart/lines/remove", { form: { line: "cali_1" }, cookie })
    expect(page.to).toBe("/fr-fr/cart?removed=variant_1&quantity=99")
  })

  test("names what was removed, to undo it", async () => {
    commerce.on("DELETE /store/carts/:id/line-items/:line", { deleted: true })
    expect((await remove("cali_1")).to).toBe("/fr-fr/cart?removed=variant_1&quantity=2")
  })

  test("by the page's script is answered where it stands, with what undoes it", async () => {
    commerce.on("DELETE /store/carts/:id/line-items/:line", { deleted: true })
    const cookie = await withCart(commerce, "fr-fr")
    const form = { line: "cali_1", stay: "1" }
    const done = await ask("/fr-fr/cart/lines/remove.data", { form, cookie })
    expect([done.status, done.to]).toEqual([200, null])
    expect(done.html).toContain("variant_1")
    commerce.on(
      "DELETE /store/carts/:id/line-items/:line",
      refusal(409, { code: "payment_in_progress" }),
    )
    const refused = await ask("/fr-fr/cart/lines/remove.data", { form, cookie })
    expect(refused.status).toBe(409)
    expect(refused.html).toContain("payment_in_progress")
  })

  test("of a line that is gone already, or never was the fan's, asks commerce nothing", async () => {
    expect((await remove("cali_9")).to).toBe("/fr-fr/cart?updated=1")
    expect(commerce.to("DELETE /store/carts/:id/line-items/:line")).toEqual([])
  })
})

test.each(["add", "update", "remove"])("a form from elsewhere does not %s", async (verb) => {
  const cookie = await withCart(commerce, "fr-fr")
  const headers = { "Sec-Fetch-Site": "cross-site" }
  const page = await ask(`/fr-fr/cart/lines/${verb}`, { form: NEW, cookie, headers })
  expect(page.status).toBe(403)
  expect(commerce.calls.filter(({ method }) => method !== "GET")).toEqual([])
})
