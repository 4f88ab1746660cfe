import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { FakeCommerce } from "~/testing/commerce"
import { BOTH, expectGoodPage } from "~/testing/expect-page"
import { all } from "~/testing/markup"
import { ask } from "~/testing/store"

beforeEach(() => {
  new FakeCommerce().install().on("GET /store/cards", {
    cards: [{ id: "prod_1", handle: "mug", title: "Mug", colour_keys: [] }],
    count: 1,
  })
})
afterEach(() => vi.unstubAllEnvs())

describe.each(BOTH)("the page of components in %s", (slug) => {
  test("shows them with a card, facets and a field of every edition", async () => {
    const page = await ask(`/${slug}/_components`)
    expectGoodPage(page, slug)
    expect(all(page.root, "section").length).toBeGreaterThan(8)
    const editions = all(page.root, ({ attributes }) => Boolean(attributes["data-edition"]))
    expect(editions.length).toBeGreaterThanOrEqual(4)
    expect(all(page.root, ({ attributes }) => attributes.class === "card")).toHaveLength(1)
  })

  test("is no page in production", async () => {
    vi.stubEnv("NODE_ENV", "production")
    const page = await ask(`/${slug}/_components`)
    expect(page.status).toBe(404)
  })
})
