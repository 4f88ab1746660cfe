import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { FakeCommerce, refusal } from "~/testing/commerce"
import { addressedCart, layCart, withCart } from "~/testing/data"
import { BOTH, expectGoodPage, said, wordsIn } from "~/testing/expect-page"
import { all, byRole, fieldsOf, named, one, textOf } from "~/testing/markup"
import { ask } from "~/testing/store"
import { MAX_TRIES } from "~/lib/tries"

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
  vi.spyOn(console, "error").mockImplementation(() => undefined)
})
afterEach(() => void vi.restoreAllMocks())

const SESSION = "POST /store/carts/:id/checkout-session"
const METHODS = "POST /store/carts/:id/shipping-methods"
const SETTLE = "POST /store/checkout-sessions/:id/settle"
const STRIPE = "https://checkout.stripe.com/c/pay/cs_1"

describe.each(BOTH)("the delivery step in %s", (slug) => {
  test("offers the deliveries, the cheapest first, and pays what is ticked", async () => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug, addressedCart({ total: 37 }))
    const page = await ask(`/${slug}/checkout/delivery`, { cookie })
    expectGoodPage(page, slug)
    const radios = all(page.root, ({ attributes }) => attributes.type === "radio")
    expect(radios.map(({ attributes }) => attributes.value)).toEqual(["so_1", "so_2"])
    const form = one(page.root, ({ attributes }) => attributes.id === "delivery-form")
    expect(fieldsOf(form)).toEqual({ option: "so_1" })
    const total = slug === "fr-fr" ? "37,00 €" : "€37.00"
    const pay = byRole(page.root, "button").find(({ attributes }) => attributes.form)
    expect(textOf(pay ?? "").replace(/[\u00a0\u202f]/g, " ")).toBe(t("checkout:pay", { total }))
    expect(pay?.attributes).toMatchObject({
      form: "delivery-form",
      formaction: `/${slug}/checkout/pay`,
    })
  })

  test("chooses the cheapest before it shows a total", async () => {
    const cookie = await withCart(commerce, slug, addressedCart({ shipping_methods: [] }))
    commerce.on(METHODS, { cart: addressedCart() })
    await ask(`/${slug}/checkout/delivery`, { cookie })
    expect(commerce.to(METHODS).map(({ body }) => body)).toEqual([{ option_id: "so_1" }])
  })

  test("needs an address first", async () => {
    const cookie = await withCart(commerce, slug)
    expect((await ask(`/${slug}/checkout/delivery`, { cookie })).to).toBe(`/${slug}/checkout`)
  })

  test("says where nothing is delivered, and nothing can be paid then", async () => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug, addressedCart({ shipping_methods: [] }))
    commerce.on("GET /store/carts/:id/deliveries", { deliveries: [] })
    const page = await ask(`/${slug}/checkout/delivery`, { cookie })
    expect(byRole(page.root, "alert").map(textOf)).toEqual([t("checkout:noDelivery")])
    const pay = byRole(page.root, "button").find(({ attributes }) => attributes.form)
    expect("disabled" in (pay?.attributes ?? {})).toBe(true)
  })

  test.each(["", "so_", "cart_1", "so_1; drop"])("%j is no delivery", async (option) => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug, addressedCart())
    const page = await ask(`/${slug}/checkout/delivery`, { cookie, form: { option } })
    expect(page.status).toBe(422)
    expect(said(page)).toContain(t("checkout:problem_delivery_missing"))
    expect(commerce.to(METHODS)).toEqual([])
  })
})

describe("paying", () => {
  const pay = async (form: Record<string, string> = { option: "so_1" }) =>
    ask("/fr-fr/checkout/pay", { form, cookie: await withCart(commerce, "fr-fr", addressedCart()) })

  test("leads to Stripe's page, in the fan's own locale", async () => {
    commerce.on(SESSION, { checkout_session: { id: "cs_1", url: STRIPE } })
    const page = await pay()
    expect([page.status, page.to]).toEqual([303, STRIPE])
    expect(commerce.to(SESSION)[0]?.body).toEqual({ locale: "fr-fr" })
  })

  test("never charges a total that was not shown: another delivery is shown first", async () => {
    commerce.on(METHODS, { cart: addressedCart() })
    const page = await pay({ option: "so_2" })
    expect(page.to).toBe("/fr-fr/checkout/delivery?chosen=1")
    expect(commerce.to(SESSION)).toEqual([])
  })

  test.each<[code: string, to: string, status?: number]>([
    ["email_missing", "/fr-fr/checkout?problem=email_missing"],
    ["address_missing", "/fr-fr/checkout?problem=address_missing"],
    ["items_unavailable", "/fr-fr/cart?problem=items_unavailable"],
    ["prices_changed", "/fr-fr/checkout/delivery?problem=prices_changed"],
    ["too_many_requests", "/fr-fr/checkout/delivery?problem=checkout_busy", 429],
    ["payment_in_progress", "/fr-fr/checkout/delivery?problem=payment_in_progress"],
  ])("that is refused with %s leads to where it can be mended", async (code, to, status = 409) => {
    commerce.on(SESSION, refusal(status, { code }))
    const page = await pay()
    expect([page.status, page.to]).toEqual([303, to])
  })

  test("for lines that cannot be in one order leads to them", async () => {
    const details = { line_ids: ["cali_1", "cali_2"] }
    commerce.on(SESSION, refusal(409, { code: "items_share_stock", details }))
    const { status, to } = await pay()
    expect([status, to]).toEqual([
      303,
      "/fr-fr/cart?problem=items_share_stock&lines=cali_1%2Ccali_2",
    ])
  })

  test("with Stripe away keeps the cart and says so; with commerce away it is an outage", async () => {
    commerce.on(SESSION, refusal(503, { code: "payment_unavailable" }))
    expect((await pay()).to).toBe("/fr-fr/checkout/delivery?problem=payment_unavailable")
    commerce.on(SESSION, refusal(503, {}))
    expect((await pay()).status).toBe(503)
  })

  test.each(BOTH)(
    "with too many others keeps the cart and says what to do, in %s",
    async (slug) => {
      const t = await wordsIn(slug)
      const cookie = await withCart(commerce, slug, addressedCart())
      const press = () => ask(`/${slug}/checkout/pay`, { form: { option: "so_1" }, cookie })
      commerce.on(SESSION, refusal(503, { code: "checkout_busy" }))
      const refused = await press()
      expect([refused.status, refused.to]).toEqual([
        303,
        `/${slug}/checkout/delivery?problem=checkout_busy`,
      ])
      expect(refused.headers.get("Set-Cookie")).toBeNull()
      const page = await ask(refused.to ?? "", { cookie })
      expectGoodPage(page, slug)
      expect(said(page)).toContain(t("checkout:problem_checkout_busy"))
      commerce.on(SESSION, { checkout_session: { id: "cs_1", url: STRIPE } })
      expect((await press()).to).toBe(STRIPE)
    },
  )

  test("is nothing that a mere visit does", async () => {
    expect((await ask("/fr-fr/checkout/pay")).to).toBe("/fr-fr/checkout/delivery")
    expect(commerce.to(SESSION)).toEqual([])
  })
})

describe.each(BOTH)("coming back from Stripe, in %s", (slug) => {
  const back = `/${slug}/checkout/return?session_id=cs_1`

  /** A fan who is just paying for a cart. */
  async function paying() {
    const cookie = await withCart(commerce, slug, addressedCart())
    commerce.on(SESSION, { checkout_session: { id: "cs_1", url: STRIPE } })
    const page = await ask(`/${slug}/checkout/pay`, { form: { option: "so_1" }, cookie })
    return page.cookie
  }

  test("once it is settled, asking again sets no cookie: another tab's may be newer", async () => {
    const cookie = await paying()
    commerce.on(SETTLE, { outcome: { status: "processing" } })
    const first = await ask(back, { cookie })
    expect(first.headers.has("Set-Cookie")).toBe(true)
    const again = await ask(back, { cookie: first.cookie })
    expect(again.headers.has("Set-Cookie")).toBe(false)
  })

  test("with an order leads to it, and the cart is empty", async () => {
    const t = await wordsIn(slug)
    const cookie = await paying()
    commerce
      .on(SETTLE, { outcome: { status: "order", order_id: "order_1" } })
      .on("POST /store/checkout-sessions/:id/order-link", { token: "signed.token" })
    const page = await ask(back, { cookie })
    expect(page.to).toBe(`/${slug}/orders/signed.token?placed=1`)
    expect(said(await ask(`/${slug}/cart`, { cookie: page.cookie }))).toContain(t("cart:empty"))
  })

  test("too early asks again by itself, a bounded number of times", async () => {
    const t = await wordsIn(slug)
    const cookie = await paying()
    commerce.on(SETTLE, { outcome: { status: "processing" } })
    const refresh = (html: string) => /http-equiv="refresh" content="(\d+);url=([^"]+)"/i.exec(html)
    let [path, times] = [back, 0]
    for (;;) {
      const page = await ask(path, { cookie })
      expectGoodPage(page, slug)
      expect(textOf(one(page.root, "h1"))).toBe(t("checkout:processingTitle"))
      expect(named(page.root, "link", t("checkout:check")).attributes.href).toBe(back)
      const again = refresh(page.html)
      if (!again) break
      expect(Number(again[1])).toBeGreaterThanOrEqual(3)
      path = (again[2] ?? "").replaceAll("&amp;", "&")
      expect(path.startsWith(back)).toBe(true)
      times += 1
    }
    expect(times).toBe(MAX_TRIES)
  })

  test.each([
    [{ status: "open", cart_id: "cart_1" }, "notPaid", "checkout/delivery"],
    [
      { status: "failed", cart_id: "cart_1", reason: "expired" },
      "failedTitle",
      "checkout/delivery",
    ],
    [
      { status: "given_back", cart_id: "cart_1", reason: "items_unavailable" },
      "givenBackTitle",
      "cart",
    ],
  ])("with nothing paid says what happened and leads on: %j", async (outcome, heading, to) => {
    const t = await wordsIn(slug)
    const cookie = await paying()
    commerce.on(SETTLE, { outcome })
    const page = await ask(back, { cookie })
    expectGoodPage(page, slug)
    expect(textOf(one(page.root, "h1"))).toBe(t(`checkout:${heading}`))
    expect(all(one(page.root, "main"), "a").map(({ attributes }) => attributes.href)).toEqual([
      `/${slug}/${to}`,
    ])
    layCart(commerce, addressedCart())
    const kept = await ask(`/${slug}/cart`, { cookie: page.cookie })
    expect(said(kept)).toContain("Stadium mug")
  })

  test("with what is no session is a page that does not exist", async () => {
    for (const id of ["", "cs_", "pi_1", "cs_../x", `cs_${"a".repeat(201)}`]) {
      const page = await ask(`/${slug}/checkout/return?session_id=${encodeURIComponent(id)}`)
      expect(page.status).toBe(404)
    }
    expect(commerce.to(SETTLE)).toEqual([])
  })

  test("with Stripe out of reach is an outage, and the payment is not forgotten", async () => {
    const cookie = await paying()
    commerce.on(SETTLE, refusal(503, { code: "payment_unavailable" }))
    const page = await ask(back, { cookie })
    expect(page.status).toBe(503)
    expect(page.headers.get("Set-Cookie")).toBeNull()
  })
})
