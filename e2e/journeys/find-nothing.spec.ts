import pg from "pg"
import { chip, searchFor, shown, stated, WORDS } from "../finding"
import { expect, test } from "../fixtures"

const NONSENSE = "xylograph"

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    for (const [market, nothing] of [
      ["en-us", `Nothing found for “${NONSENSE}”.`],
      ["fr-fr", `Aucun résultat pour « ${NONSENSE} ».`],
    ] as const) {
      test(`in ${market} a word that is nobody's is told, and other ways lead on`, async ({
        page,
        request,
      }) => {
        await page.goto(`/${market}`)
        await searchFor(page, WORDS[market], NONSENSE)
        const main = page.getByRole("main")
        await expect(main.getByRole("status")).toHaveText(nothing)
        const ways = await main
          .getByRole("link")
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
        expect(ways.length).toBeGreaterThan(4)
        for (const way of ways) expect((await request.get(way)).status(), way).toBe(200)
        await main.getByRole("link").first().click()
        await expect(shown(page).first()).toBeVisible()
        expect(await stated(page)).toBeGreaterThan(0)
      })
    }

    test("filters that nothing fits are told, and can be taken away", async ({ page }) => {
      const words = WORDS["en-us"]
      await page.goto("/en-us/categories/apparel?colour=pink&team=USA")
      await expect(page.getByText(/nothing fits all of these filters/i)).toBeVisible()
      expect(await stated(page)).toBe(0)
      await page.getByRole("link", { name: "Clear all" }).click()
      await expect(shown(page).first()).toBeVisible()
      await expect(chip(page, words, "Pink")).toHaveCount(0)
    })
  })
}

test.describe("while the search engine is away", () => {
  let database: pg.Client
  let table = ""
  const rename = (from: string, to: string) =>
    database.query(
      `alter table ${database.escapeIdentifier(from)} rename to ${database.escapeIdentifier(to)}`,
    )

  test.beforeAll(async () => {
    database = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL })
    await database.connect()
    const { rows } = await database.query<{ name: string }>(
      "select name from product_search_index where name like 'products_en_v%' order by created_at desc",
    )
    table = `product_search_${rows[0]?.name}`
    await rename(table, `${table}_away`)
  })
  test.afterAll(async () => {
    await rename(`${table}_away`, table)
    await database.end()
  })

  test("lists are there, and say that choices are not applied", async ({ page }) => {
    const words = WORDS["en-us"]
    await page.goto("/en-us/categories/apparel?team=USA")
    await expect(page.getByText(/filters and prices do not sort this list/i)).toBeVisible()
    expect(await stated(page)).toBeGreaterThan(24)
    await expect(shown(page)).toHaveCount(24)
    await searchFor(page, words, "hoodie")
    await expect(shown(page).first()).toContainText(/hoodie/i)
    await expect(page.getByRole("combobox", { name: words.search, exact: true })).toBeVisible()
  })
})
