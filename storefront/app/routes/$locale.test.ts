import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { LOCALES } from "~/i18n/markets"
import { FakeCommerce } from "~/testing/commerce"
import { BOTH, expectGoodPage, said, wordsIn } from "~/testing/expect-page"
import { all, byId, named, one, textOf } from "~/testing/markup"
import { ask } from "~/testing/store"

let commerce: FakeCommerce
beforeEach(() => {
  commerce = new FakeCommerce().install()
  vi.spyOn(console, "error").mockImplementation(() => undefined)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** So late that nothing that was read before is fresh any more. */
function later() {
  const now = Date.now()
  vi.useFakeTimers({ toFake: ["Date"], now: now + 3_600_000 * (hours += 1) })
}
let hours = 0

describe.each(BOTH)("the frame in %s", (slug) => {
  test("has a way past it, the search, one's own links and the categories", async () => {
    const t = await wordsIn(slug)
    const page = await ask(`/${slug}/sign-in`)
    expectGoodPage(page, slug)
    const skip = named(page.root, "link", t("skip"))
    expect(byId(page.root, skip.attributes.href?.slice(1) ?? "")?.name).toBe("main")
    const search = one(page.root, ({ attributes }) => attributes.type === "search")
    expect(search.attributes.placeholder).toBe(t("searchPlaceholder"))
    expect(named(page.root, "link", t("cart")).attributes.href).toBe(`/${slug}/cart`)
    expect(named(page.root, "link", "Homeware").attributes.href).toBe(
      `/${slug}/categories/homeware`,
    )
  })

  test("leads to the same page in every other locale", async () => {
    const page = await ask(`/${slug}/sign-in?next=%2F${slug}%2Fcart`)
    const ways = all(page.root, ({ name, attributes }) => name === "a" && "hreflang" in attributes)
    expect(ways).toHaveLength(LOCALES.length)
    for (const { attributes } of ways) {
      expect(attributes.href).toMatch(/^\/[a-z]{2}-[a-z]{2}\/sign-in\?next=/)
    }
    const here = ways.filter(({ attributes }) => attributes["aria-current"] === "true")
    expect(here.map(({ attributes }) => attributes.href)).toEqual([
      `/${slug}/sign-in?next=%2F${slug}%2Fcart`,
    ])
  })

  test("lets scripts run by the answer's nonce only", async () => {
    const page = await ask(`/${slug}/sign-in`)
    const scripts = all(page.root, "script")
    expect(scripts.length).toBeGreaterThan(0)
    for (const { attributes } of scripts) expect(attributes.nonce).toBe("nonce")
  })
})

describe.each(BOTH)("an address of %s that is no page", (slug) => {
  test("is told so within the frame, kept from crawlers", async () => {
    const t = await wordsIn(slug)
    const page = await ask(`/${slug}/no/such/page`)
    expect(page.status).toBe(404)
    expectGoodPage(page, slug)
    expect(textOf(one(page.root, "h1"))).toBe(t("errors:404"))
    expect(named(page.root, "link", t("errors:home")).attributes.href).toBe(`/${slug}`)
    expect(page.html).toContain('name="robots" content="noindex"')
  })

  test("asks nothing of commerce", async () => {
    later()
    const page = await ask(`/${slug}/nonsense`)
    expect(page.status).toBe(404)
    expect(commerce.calls).toEqual([])
  })

  test("an outage is told as one, with the cart safe", async () => {
    const t = await wordsIn(slug)
    commerce.down()
    const page = await ask(`/${slug}`)
    expect(page.status).toBe(503)
    expectGoodPage(page, slug)
    expect(said(page)).toContain(t("errors:503help"))
  })

  test("a fault of ours is told without its reason", async () => {
    const t = await wordsIn(slug)
    commerce.on("GET /store/collections", { collections: [] })
    commerce.on("GET /store/cards", { cards: "secret" })
    const page = await ask(`/${slug}`)
    expect(page.status).toBe(500)
    expectGoodPage(page, slug)
    expect(said(page)).toContain(t("errors:500help"))
    expect(page.html).not.toMatch(/secret|TypeError|not a function/)
  })
})

test.each(["/xx-yy", "/fr-us/cart", "/en", "/EN-US"])("%s is no locale: 404", async (path) => {
  commerce.down()
  const page = await ask(path)
  expect(page.status).toBe(404)
  expect(textOf(one(page.root, "h1"))).toBe((await wordsIn("en-us"))("errors:404"))
})

test("categories are a side dish: without them the page is there", async () => {
  later()
  commerce.on("GET /store/product-categories", new Response("", { status: 500 }))
  const page = await ask("/fr-sn/sign-in")
  expect(commerce.to("GET /store/product-categories")).toHaveLength(1)
  expect(page.status).toBe(200)
  expectGoodPage(page, "fr-sn")
})
