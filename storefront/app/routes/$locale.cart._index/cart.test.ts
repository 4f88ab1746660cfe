import { beforeEach, describe, expect, test } from "vitest"
import { readSession, saved } from "~/session.server"
import { FakeCommerce } from "~/testing/commerce"
import { cart, layCart, line, OPTIONS, withCart } from "~/testing/data"
import { BOTH, expectGoodPage, plain, said, wordsIn } from "~/testing/expect-page"
import { all, byRole, fieldsOf, nameOf, named, one, textOf } from "~/testing/markup"
import { ask } from "~/testing/store"

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
})

const EURO = { "en-us": "€32.00", "fr-fr": "32,00 €" }

describe.each(BOTH)("an empty cart in %s", (slug) => {
  test("says so and leads back to the shop, and costs commerce nothing", async () => {
    const t = await wordsIn(slug)
    const page = await ask(`/${slug}/cart`)
    expectGoodPage(page, slug)
    expect(said(page)).toContain(t("cart:empty"))
    expect(named(page.root, "link", t("cart:browse")).attributes.href).toBe(`/${slug}`)
    expect(commerce.calls.every(({ path }) => !path.startsWith("/store/carts"))).toBe(true)
    expect(page.headers.get("Cache-Control")).toBe("private, no-store")
    expect(page.cookie).toBeUndefined()
  })

  test("that was lost is told, and forgotten", async () => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug)
    commerce.on("GET /store/carts/:id", new Response("{}", { status: 404 }))
    const page = await ask(`/${slug}/cart`, { cookie })
    expect(byRole(page.root, "alert").map(textOf)).toEqual([t("cart:lost")])
    const again = await ask(`/${slug}/cart`, { cookie: page.cookie })
    expect(byRole(again.root, "alert")).toEqual([])
  })

  test("of a session from before carts had keys counts as lost, and commerce is not asked", async () => {
    const t = await wordsIn(slug)
    const session = await readSession(new Request("http://store.example/"))
    session.set("carts", { [`reg_${slug.slice(3)}`]: "cart_old" })
    const cookie = (await saved(session))["Set-Cookie"]?.split(";")[0]
    const page = await ask(`/${slug}/cart`, { cookie })
    expect(byRole(page.root, "alert").map(textOf)).toEqual([t("cart:lost")])
    expect(commerce.calls.every(({ path }) => !path.startsWith("/store/carts"))).toBe(true)
    const again = await ask(`/${slug}/cart`, { cookie: page.cookie })
    expect(byRole(again.root, "alert")).toEqual([])
  })

  test("that became an order is not told as lost", async () => {
    const cookie = await withCart(commerce, slug, cart())
    layCart(commerce, cart({ completed_at: "2026-05-03" }))
    const page = await ask(`/${slug}/cart`, { cookie })
    expect(byRole(page.root, "alert")).toEqual([])
    expect(said(page)).toContain((await wordsIn(slug))("cart:empty"))
  })
})

describe.each(BOTH)("a filled cart in %s", (slug) => {
  test("shows its lines, its total and the ways on", async () => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug)
    const page = await ask(`/${slug}/cart`, { cookie })
    expectGoodPage(page, slug)
    expect(plain(textOf(one(page.root, total)))).toBe(EURO[slug])
    expect(named(page.root, "link", "Stadium mug").attributes.href).toBe(
      `/${slug}/products/stadium-mug`,
    )
    expect(named(page.root, "link", t("cart:checkout")).attributes.href).toBe(`/${slug}/checkout`)
    named(page.root, "button", t("cart:removeLine", { title: "Stadium mug" }))
  })

  test("has a number, steps and a button where there is no script", async () => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug)
    const { root } = await ask(`/${slug}/cart`, { cookie })
    const input = one(root, ({ attributes }) => attributes.type === "number")
    expect(nameOf(root, input)).toBe(t("cart:quantity", { title: "Stadium mug" }))
    expect(input.attributes).toMatchObject({ value: "2", min: "1", max: "50" })
    const steps = all(root, ({ attributes }) => attributes.class === "step")
    expect(steps.map((step) => nameOf(root, step))).toEqual([
      t("cart:fewer", { title: "Stadium mug" }),
      t("cart:more", { title: "Stadium mug" }),
    ])
    for (const [at, step] of steps.entries()) {
      expect(step.attributes).toMatchObject({ type: "submit", name: "to", value: ["1", "3"][at] })
    }
    const form = one(root, ({ attributes }) => attributes.action === `/${slug}/cart/lines/update`)
    const [first] = all(form, ({ attributes }) => attributes.type === "submit")
    expect(first).toBe(named(root, "button", t("cart:update"))) // the one that Enter presses
  })

  test("tells how far free delivery is, by commerce's own number", async () => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug)
    const progress = ({ name }: { name: string }) => name === "progress"
    const near = await ask(`/${slug}/cart`, { cookie })
    const more = slug === "fr-fr" ? "28,00 €" : "€28.00"
    expect(said(near)).toContain(
      plain(t("cart:freeMore", { amount: more, delivery: "Standard delivery" })),
    )
    expect(one(near.root, progress).attributes).toMatchObject({ max: "60", value: "32" })
    layCart(commerce, cart({ item_total: 60 }))
    const free = await ask(`/${slug}/cart`, { cookie })
    expect(said(free)).toContain(t("cart:freeReached", { delivery: "Standard delivery" }))
    expect(all(free.root, progress)).toEqual([])
  })

  test("says nothing of free delivery where commerce has no such rule, or does not answer", async () => {
    const cookie = await withCart(commerce, slug)
    for (const reply of [
      { shipping_options: [OPTIONS[0] ?? {}] },
      new Response("", { status: 500 }),
    ]) {
      commerce.on("GET /store/shipping-options", reply)
      const page = await ask(`/${slug}/cart`, { cookie })
      expect(page.status).toBe(200)
      expect(said(page)).not.toMatch(/free|offerte/i)
    }
  })

  test("shows the codes that are applied, each with its removal", async () => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug, cart({ promotions: [{ code: "WELCOME10" }, {}] }))
    const { root } = await ask(`/${slug}/cart`, { cookie })
    const remove = named(root, "button", t("cart:removeCode", { code: "WELCOME10" }))
    const form = one(
      root,
      (element) => element.name === "form" && element.children.includes(remove),
    )
    expect(fieldsOf(form)).toEqual({ remove: "WELCOME10" })
  })
})

const total = ({ attributes }: { attributes: Record<string, string> }) =>
  attributes["data-testid"] === "total"

describe.each(BOTH)("a line in %s that cannot be had as it is", (slug) => {
  test("says how many are left, and takes them by one button", async () => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug)
    layCart(commerce, cart(), { variant_1: 1 })
    const page = await ask(`/${slug}/cart`, { cookie })
    expectGoodPage(page, slug)
    expect(said(page)).toContain(t("cart:lineShort", { count: 1 }))
    const lower = named(page.root, "button", t("cart:lower", { count: 1 }))
    const form = one(page.root, ({ name, children }) => name === "form" && children.includes(lower))
    expect(form.attributes.action).toBe(`/${slug}/cart/lines/update`)
    expect(fieldsOf(form)).toEqual({ line: "cali_1", quantity: "1" })
  })

  test("and is sold out can only be removed", async () => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug)
    layCart(commerce, cart(), { variant_1: 0 })
    const page = await ask(`/${slug}/cart`, { cookie })
    expect(said(page)).toContain(t("cart:lineSoldOut"))
    expect(all(page.root, ({ attributes }) => attributes.type === "number")).toEqual([])
    named(page.root, "button", t("cart:removeLine", { title: "Stadium mug" }))
  })

  test("nor when its variant is no longer sold at all", async () => {
    const cookie = await withCart(commerce, slug)
    commerce.on("GET /store/product-variants", { variants: [] })
    const page = await ask(`/${slug}/cart`, { cookie })
    expect(said(page)).toContain((await wordsIn(slug))("cart:lineSoldOut"))
  })
})

test("lines stand in the order in which they were added, whatever commerce answers", async () => {
  const items = ["cali_3", "cali_1", "cali_2"].map((id) => line({ id, product_title: `Mug ${id}` }))
  const cookie = await withCart(commerce, "en-us", cart({ items }))
  const { root } = await ask("/en-us/cart", { cookie })
  const titles = byRole(root, "link")
    .map(textOf)
    .filter((text) => text.startsWith("Mug"))
  expect(titles).toEqual(["Mug cali_1", "Mug cali_2", "Mug cali_3"])
})

test("the stock of many lines is asked in as few calls as the Store API allows", async () => {
  const items = Array.from({ length: 130 }, (_, at) =>
    line({ id: `cali_${at}`, variant_id: `variant_${at % 120}` }),
  )
  const cookie = await withCart(commerce, "en-us", cart({ items }))
  await ask("/en-us/cart", { cookie })
  const calls = commerce.to("GET /store/product-variants")
  expect(calls.map(({ query }) => query.getAll("id[]").length).toSorted()).toEqual([100, 20])
  for (const { query } of calls) expect(query.get("limit")).toBe("100")
})

describe.each(BOTH)("news in the address of %s's cart", (slug) => {
  test.each([
    ["problem=unavailable", "alert", "problem_unavailable"],
    ["problem=promotion_unfit", "alert", "problem_promotion_unfit"],
    ["problem=%3Cscript%3E", "alert", "problem_failed"],
    ["updated=1", "status", "updated"],
  ] as const)("?%s is told", async (query, role, key) => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug)
    const page = await ask(`/${slug}/cart?${query}`, { cookie })
    expectGoodPage(page, slug)
    expect(byRole(page.root, role).map(textOf)).toContain(t(`cart:${key}`))
    expect(page.html).not.toContain('<script>"')
  })

  test("of trouble is told while there is trouble", async () => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug)
    const path = `/${slug}/cart?problem=items_unavailable`
    expect(byRole((await ask(path, { cookie })).root, "alert")).toEqual([])
    layCart(commerce, cart(), { variant_1: 1 })
    const { root } = await ask(path, { cookie })
    expect(byRole(root, "alert").map(textOf)).toEqual([t("cart:problem_items_unavailable")])
  })

  test("of lines that cannot be in one order is told at them, until one is gone", async () => {
    const t = await wordsIn(slug)
    const [part, other] = [line({ id: "part" }), line({ id: "other" })]
    const cookie = await withCart(
      commerce,
      slug,
      cart({ items: [line({ id: "set" }), part, other] }),
    )
    const path = `/${slug}/cart?problem=items_share_stock&lines=set,part`
    const { root } = await ask(path, { cookie })
    expect(byRole(root, "alert").map(textOf)).toEqual([t("cart:problem_items_share_stock")])
    const marked = all(root, ({ attributes }) => attributes.class === "line").map((one) =>
      textOf(one).includes(t("cart:lineApart")),
    )
    expect(marked).toEqual([false, true, true]) // as they were added: by id
    layCart(commerce, cart({ items: [part, other] }))
    const after = await ask(path, { cookie })
    expect(byRole(after.root, "alert")).toEqual([])
    expect(said(after)).not.toContain(t("cart:lineApart"))
  })

  test("of a removal can be undone by a form", async () => {
    const t = await wordsIn(slug)
    const cookie = await withCart(commerce, slug)
    const { root } = await ask(`/${slug}/cart?removed=variant_9&quantity=3`, { cookie })
    const undo = named(root, "button", t("cart:undo"))
    const form = one(root, ({ name, children }) => name === "form" && children.includes(undo))
    expect(fieldsOf(form)).toEqual({ variant: "variant_9", quantity: "3", next: `/${slug}/cart` })
  })
})
