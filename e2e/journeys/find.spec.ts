import {
  chip,
  choose,
  expectChip,
  expectListAt,
  everyProduct,
  linkTo,
  onEveryPage,
  prices,
  searchFor,
  send,
  shown,
  sortBy,
  stated,
  titles,
  WORDS,
} from "../finding"
import { expect, scripted, test } from "../fixtures"
import { setStock } from "../staff"

/** Bought by no other journey, and of one kind only: its stock is this one's to change. */
const SCARCE = { title: "Cinder track medallion", sku: "HERITAGE-CINDER-COIN-BRONZE" }

const isSorted = (numbers: number[]) =>
  numbers.every((one, at) => at === 0 || (numbers[at - 1] ?? one) <= one)

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    for (const [market, sport] of [
      ["en-us", "Swimming"],
      ["fr-fr", "Natation"],
    ] as const) {
      test(`in ${market} a product is found from home, by its sport`, async ({ page }) => {
        const words = WORDS[market]
        await page.goto(`/${market}`)
        await page.getByRole("link", { name: words.sports }).click()
        await expect(page).toHaveURL(/\/sports$/)
        await page.getByRole("main").getByRole("link", { name: sport, exact: true }).click()
        const heading = page.getByRole("heading", { level: 1 })
        await expect(heading).toHaveText(sport)
        const count = await stated(page)
        expect(count).toBeGreaterThan(1)
        expect(new Set(await everyProduct(page, words)).size).toBe(count)
        const [title = ""] = await titles(page)
        await linkTo(page, title).click()
        await expect(heading).toHaveText(title)
        await page.getByRole("link", { name: sport, exact: true }).click()
        await expect(heading).toHaveText(sport)
      })
    }

    for (const [market, facets] of [
      ["en-us", { Team: "United States of America", Size: "M", Colour: "White" }],
      ["fr-fr", { Équipe: "France", Taille: "M", Couleur: "Blanc" }],
    ] as const) {
      test(`in ${market} a list is narrowed by team, size and colour, and widened again`, async ({
        page,
        context,
      }) => {
        const words = WORDS[market]
        await page.goto(`/${market}/categories/apparel`)
        const counts = [await stated(page)]
        for (const [facet, value] of Object.entries(facets)) {
          await choose(page, words, [facet, value], javaScriptEnabled)
          counts.push(await stated(page))
          await expect(shown(page)).toHaveCount(Math.min(counts.at(-1) ?? 0, 24))
        }
        expect(counts[0]).toBeGreaterThan(24)
        expect(isSorted(counts.toReversed())).toBe(true)
        expect(counts.at(-1)).toBeGreaterThan(0)
        const narrow = await everyProduct(page, words)
        // The address alone is enough, for a friend who is sent it.
        const friend = await context.newPage()
        await friend.goto(page.url())
        expect(await everyProduct(friend, words)).toEqual(narrow)
        for (const value of Object.values(facets)) {
          await expectChip(friend, words, value)
        }
        await friend.close()
        const [team = ""] = Object.values(facets)
        await chip(page, words, team).click()
        await expectChip(page, words, team, false)
        const wider = await everyProduct(page, words)
        expect(wider).toHaveLength(await stated(page))
        expect(wider).toEqual(expect.arrayContaining(narrow))
        expect(wider.length).toBeGreaterThan(narrow.length)
      })
    }

    test("the way back leads through one's choices, and from a product to its list", async ({
      page,
    }) => {
      const words = WORDS["en-us"]
      await page.goto("/en-us/teams")
      await page.goto("/en-us/categories/apparel")
      const all = await stated(page)
      await choose(page, words, ["Colour", "White"], javaScriptEnabled)
      const white = await everyProduct(page, words)
      expect(white.length).toBeGreaterThan(24)
      await page.goBack()
      await expectListAt(page, /page=/, false)
      await choose(page, words, ["Size", "M"], javaScriptEnabled)
      const narrow = await stated(page)
      await shown(page).first().click()
      await expect(page).toHaveURL(/\/products\//)
      await page.goBack()
      await expectChip(page, words, "M")
      expect(await stated(page)).toBe(narrow)
      await chip(page, words, "White").click()
      await expectChip(page, words, "White", false)
      await page.goBack()
      await expectChip(page, words, "White")
      expect(await stated(page)).toBe(narrow)
      await page.goBack()
      await expectChip(page, words, "M", false)
      expect(await stated(page)).toBe(white.length)
      await page.goBack()
      await expectChip(page, words, "White", false)
      expect(await stated(page)).toBe(all)
    })

    for (const market of ["en-us", "fr-fr"] as const) {
      test(`in ${market} a list is kept between two prices, and put in order by them`, async ({
        page,
      }) => {
        const words = WORDS[market]
        await page.goto(`/${market}/categories/collectibles`)
        const all = await stated(page)
        await page.getByLabel(words.from, { exact: true }).fill("12")
        await page.getByLabel(words.to, { exact: true }).fill("30")
        await page.getByLabel(words.to, { exact: true }).press("Enter")
        await expectListAt(page, /from=12&to=30/)
        await expect(page.getByRole("list", { name: words.chosen })).toContainText("12")
        const count = await stated(page)
        expect(count).toBeLessThan(all)
        for (const [label, from] of [
          [words.cheapest, "price"],
          [words.dearest, "price-down"],
        ] as const) {
          await sortBy(page, words, label, javaScriptEnabled)
          await expectListAt(page, new RegExp(`sort=${from}$`))
          await expect(page.getByLabel(words.sort)).toHaveValue(from)
          const paid = await onEveryPage(page, words, prices)
          expect(paid).toHaveLength(count)
          expect(isSorted(from === "price" ? paid : paid.toReversed())).toBe(true)
          expect(Math.min(...paid)).toBeGreaterThanOrEqual(12)
          expect(Math.max(...paid)).toBeLessThanOrEqual(30)
        }
      })
    }

    test("a list in the order of names is in the order of a dictionary", async ({ page }) => {
      const words = WORDS["fr-fr"]
      await page.goto("/fr-fr/categories/homeware")
      await sortBy(page, words, "Nom", javaScriptEnabled)
      await expectListAt(page, /sort=name$/)
      const names = await onEveryPage(page, words, titles)
      expect(names).toEqual(names.toSorted(new Intl.Collator("fr").compare))
    })

    test("what is sold out is not among what is in stock", async ({ page }) => {
      const words = WORDS["en-us"]
      await setStock(SCARCE.sku, 0)
      await page.goto("/en-us")
      await searchFor(page, words, "medallion")
      await expect(linkTo(page, SCARCE.title)).toBeVisible()
      const all = await stated(page)
      await scripted(page)
      await page.getByLabel(words.stock).click()
      await send(page, words, javaScriptEnabled)
      await expectChip(page, words, words.stock)
      // The index hears of the change a moment after it.
      await expect(async () => {
        await page.reload()
        await expect(linkTo(page, SCARCE.title)).toHaveCount(0, { timeout: 100 })
      }).toPass()
      expect(await everyProduct(page, words)).toHaveLength(await stated(page))
      expect(await stated(page)).toBeLessThan(all)
      await setStock(SCARCE.sku, 40)
      await expect(async () => {
        await page.reload()
        await expect(linkTo(page, SCARCE.title)).toBeVisible({ timeout: 100 })
      }).toPass()
    })

    for (const [market, typed, meant] of [
      ["en-us", "basketbal jersy", /jersey/i],
      ["fr-fr", "casquete", /^casquette/i],
      ["fr-fr", "escirme", /escrime/i],
    ] as const) {
      test(`in ${market} “${typed}” finds what was meant`, async ({ page }) => {
        const words = WORDS[market]
        await page.goto(`/${market}`)
        await searchFor(page, words, typed)
        await expect(page.getByLabel(words.search, { exact: true })).toHaveValue(typed)
        const [first = ""] = await titles(page)
        expect(first).toMatch(meant)
        expect(await everyProduct(page, words)).toHaveLength(await stated(page))
        await page.goto(page.url())
        await expect(page.getByLabel(words.search, { exact: true })).toHaveValue(typed)
      })
    }
  })
}
