import { chip, shown, stated, WORDS } from "../finding"
import { expect, scripted, test, violations } from "../fixtures"

test.use({ viewport: { width: 360, height: 740 } })

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test("filters are a sheet that opens, counts, and is gone once its list is shown", async ({
      page,
    }) => {
      const words = WORDS["en-us"]
      await page.goto("/en-us/categories/apparel")
      await scripted(page)
      const open = page.getByRole("button", { name: /^filters/i })
      const sheet = page.getByRole("complementary", { name: "Filters" })
      await expect(sheet).toBeHidden()
      await open.click()
      await expect(sheet).toBeVisible()
      await sheet.getByRole("checkbox", { name: /^Canada/ }).click()
      if (javaScriptEnabled) {
        await expect(sheet.getByRole("button", { name: /^Show 2 products$/ })).toBeVisible()
        expect(await violations(page)).toEqual([])
      }
      await sheet.getByRole("button", { name: words.show }).click()
      await expect(page).toHaveURL(/team=CAN/)
      await expect(sheet).toBeHidden()
      await expect(chip(page, words, "Canada")).toBeVisible()
      await expect(open).toHaveText("Filters (1)")
      expect(await shown(page).count()).toBe(await stated(page))
    })
  })
}
