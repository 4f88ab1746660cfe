import { beforeEach, describe, expect, test } from "vitest"
import { FakeCommerce, refusal } from "~/testing/commerce"
import {
  ADDRESS,
  addressedCart,
  cart,
  CUSTOMER,
  layCart,
  madeCart,
  signedIn,
  withCart,
} from "~/testing/data"
import { BOTH, expectGoodPage, said, wordsIn } from "~/testing/expect-page"
import { all, byId, byRole, fieldsOf, named, one, textOf, type Element } from "~/testing/markup"
import { ask } from "~/testing/store"

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
})

const TYPED = {
  email: "maya@fans.example",
  first_name: "Maya",
  last_name: "Ortiz",
  address_1: "1 rue du Stade",
  postal_code: "75013",
  city: "Paris",
  billing_same: "on",
}
const contactForm = (root: Element) =>
  one(root, (form) => form.name === "form" && "email" in fieldsOf(form))

describe.each(["en-fr", "fr-fr"])("the first step in %s", (slug) => {
  test("asks for contact and address, each field named and known to browsers", async () => {
    const t = await wordsIn(slug)
    const page = await ask(`/${slug}/checkout`, { cookie: await withCart(commerce, slug) })
    expectGoodPage(page, slug)
    expect(textOf(one(page.root, "h1"))).toBe(t("checkout:step1"))
    for (const [id, fill] of [
      ["email", "email"],
      ["postal_code", "shipping postal-code"],
      ["billing_city", "billing address-level2"],
      ["billing_country", "billing country"],
    ]) {
      expect(byId(page.root, id ?? "")?.attributes.autocomplete).toBe(fill)
    }
    // France has no provinces that matter; phone and company may be left out.
    expect(byId(page.root, "province")).toBeUndefined()
    expect("required" in (byId(page.root, "city")?.attributes ?? {})).toBe(true)
    expect("required" in (byId(page.root, "phone")?.attributes ?? {})).toBe(false)
  })

  test("bills to the delivery's address and country until told otherwise", async () => {
    const { root } = await ask(`/${slug}/checkout`, { cookie: await withCart(commerce, slug) })
    expect(fieldsOf(contactForm(root))).toMatchObject({ billing_same: "on", billing_country: "fr" })
    expect("open" in one(contactForm(root), "details").attributes).toBe(false)
  })

  test("keeps what was typed, and tells every fault at its field", async () => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug)
    const { billing_same: _, ...separate } = TYPED
    const form = { ...separate, email: "x", postal_code: "ABC", billing_country: "us" }
    const page = await ask(`/${slug}/checkout`, { form: { ...form, billing_city: "LA" }, cookie })
    expect(page.status).toBe(422)
    expectGoodPage(page, slug)
    expect(fieldsOf(contactForm(page.root))).toMatchObject({
      email: "x",
      postal_code: "ABC",
      billing_city: "LA",
      billing_country: "us",
    })
    const faulty = ["email", "postal_code", "billing_first_name", "billing_province"]
    for (const id of faulty) {
      expect(byId(page.root, id)?.attributes["aria-invalid"], id).toBe("true")
      const fault = byId(page.root, `${id}-fault`)
      expect(textOf(fault ?? "")).not.toBe("")
    }
    const [summary] = byRole(page.root, "alert")
    const leads = all(summary ?? page.root, "a").map(({ attributes }) => attributes.href)
    expect(leads).toEqual(expect.arrayContaining(faulty.map((id) => `#${id}`)))
    const field = t("checkout:province")
    expect(textOf(summary ?? "")).toContain(t("checkout:billingField", { field }))
    expect(commerce.to("POST /store/carts/:id")).toEqual([])
  })

  test("writes both addresses with their countries and goes on", async () => {
    const cookie = await withCart(commerce, slug)
    commerce.on("POST /store/carts/:id", { cart: addressedCart() })
    const { billing_same: _, ...separate } = TYPED
    const billing = { city: "Tokyo", postal_code: "100-0001", country: "jp", address_1: "1-1" }
    const own = { first_name: "Aya", last_name: "Sato", ...billing }
    const named = Object.entries(own).map(([name, text]) => [`billing_${name}`, text])
    const form = { ...separate, ...Object.fromEntries(named) }
    const page = await ask(`/${slug}/checkout`, { form, cookie })
    expect(page.to).toBe(`/${slug}/checkout/delivery`)
    expect(commerce.to("POST /store/carts/:id")[0]?.body).toMatchObject({
      email: TYPED.email,
      shipping_address: { city: "Paris", country_code: "fr" },
      billing_address: { city: "Tokyo", country_code: "jp" },
    })
  })

  test.each([
    ["payment_in_progress", "problem_payment_in_progress"],
    ["who_knows", "problem_unknown"],
  ])("says so when commerce refuses with %s", async (code, key) => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug)
    commerce.on("POST /store/carts/:id", refusal(409, { code }))
    const page = await ask(`/${slug}/checkout`, { form: TYPED, cookie })
    expect(page.status).toBe(422)
    expect(byRole(page.root, "alert").map(textOf)).toContain(t(`checkout:${key}`))
  })

  test("begins with the customer's default address of this country", async () => {
    const t = await wordsIn(slug)
    const home = { ...ADDRESS, id: "cuaddr_1", city: "Lyon" }
    const addresses = [
      { ...home, id: "cuaddr_0", city: "Nice" },
      { ...home, is_default_shipping: true },
      { ...home, id: "cuaddr_2", city: "Rome", country_code: "it" },
    ]
    const cookie = await signedIn(commerce, slug, { ...CUSTOMER, addresses })
    commerce.on("POST /store/carts", madeCart()).on(LINES, { cart: cart() })
    const added = await ask(`/${slug}/cart/lines/add`, { form: MUG, cookie })
    layCart(commerce, cart())
    const page = await ask(`/${slug}/checkout`, { cookie: added.cookie })
    expectGoodPage(page, slug)
    expect(fieldsOf(contactForm(page.root))).toMatchObject({ email: CUSTOMER.email, city: "Lyon" })
    const saved = byId(page.root, "saved-address")
    expect(all(saved ?? page.root, "option").map((option) => option.attributes.value)).toEqual([
      "cuaddr_1",
      "cuaddr_0",
    ])
    expect(said(page)).not.toContain(t("checkout:signInHint"))
    const other = await ask(`/${slug}/checkout?address=cuaddr_0`, { cookie: added.cookie })
    expect(fieldsOf(contactForm(other.root)).city).toBe("Nice")
  })

  test("gives the cart to who is signed in, before the address that is typed", async () => {
    const enter = await signedIn(commerce, slug)
    commerce.on("POST /store/carts", madeCart()).on(LINES, { cart: cart() })
    const { cookie } = await ask(`/${slug}/cart/lines/add`, { form: MUG, cookie: enter })
    layCart(commerce, cart())
    commerce
      .on("POST /store/carts/:id", { cart: addressedCart() })
      .on("POST /store/carts/:id/customer", refusal(409, { code: "payment_in_progress" }))
    const page = await ask(`/${slug}/checkout`, { form: TYPED, cookie })
    expect(page.to).toBe(`/${slug}/checkout/delivery`)
    const written = commerce.calls.filter(({ method }) => method === "POST").slice(-2)
    expect(written.map(({ path }) => path)).toEqual([
      "/store/carts/cart_1/customer",
      "/store/carts/cart_1",
    ])
    expect(written[0]?.headers.get("Authorization")).toBe("Bearer jwt")
  })

  test("shows what was given before, the bill's own address too", async () => {
    const found = addressedCart({
      billing_address: { ...ADDRESS, country_code: "be", city: "Gent" },
    })
    const cookie = await withCart(commerce, slug, found)
    const { root } = await ask(`/${slug}/checkout`, { cookie })
    const fields = fieldsOf(contactForm(root))
    expect(fields).toMatchObject({ city: "Paris", billing_city: "Gent", billing_country: "be" })
    expect(fields).not.toHaveProperty("billing_same")
    expect("open" in one(contactForm(root), "details").attributes).toBe(true)
  })
})

const LINES = "POST /store/carts/:id/line-items"
const MUG = { variant: "variant_1", quantity: "1" }

describe.each(BOTH)("nobody in %s checks out", (slug) => {
  test.each(["checkout", "checkout/delivery"])("at /%s without a cart", async (step) => {
    const page = await ask(`/${slug}/${step}`)
    expect(page.to).toBe(`/${slug}/cart`)
    expect(page.headers.get("Set-Cookie")).toBeNull()
  })

  test.each(["checkout", "checkout/delivery"])("at /%s what cannot be had", async (step) => {
    const cookie = await withCart(commerce, slug, addressedCart())
    layCart(commerce, addressedCart(), { variant_1: 1 })
    const page = await ask(`/${slug}/${step}`, { cookie })
    expect(page.to).toBe(`/${slug}/cart?problem=items_unavailable`)
    const t = await wordsIn(slug)
    const told = await ask(page.to ?? "", { cookie })
    expect(byRole(told.root, "alert").map(textOf)).toEqual([t("cart:problem_items_unavailable")])
    named(told.root, "button", t("cart:lower", { count: 1 }))
  })
})
