import { expectChip, stated, WORDS } from "../finding"
import { expect, openUnscripted, scripted, test } from "../fixtures"

for (const [market, path, value] of [
  ["en-us", "/en-us/categories/apparel", "White"],
  ["fr-fr", "/fr-fr/search?q=coton", "Blanc"],
] as const) {
  test(`a box that is ticked at ${path} before the page's script has come counts`, async ({
    page,
  }) => {
    const words = WORDS[market]
    const release = await openUnscripted(page, path)
    const all = await stated(page)
    const box = page.getByRole("checkbox", { name: new RegExp(`^${value}\\s*\\d+$`) })
    await box.check()
    release()
    await expectChip(page, words, value)
    await expect(page).toHaveURL(/[?&]colour=/)
    await expect(box).toBeChecked()
    expect(await stated(page)).toBeLessThan(all)
    // And it is a choice like any other: the way back undoes it.
    await page.goBack()
    await expectChip(page, words, value, false)
    await expect(box).not.toBeChecked()
    expect(await stated(page)).toBe(all)
  })
}

test("an order that is chosen before the page's script has come counts, and an untouched list stays", async ({
  page,
}) => {
  const release = await openUnscripted(page, "/en-us/categories/apparel")
  await page.getByLabel(WORDS["en-us"].sort).selectOption("price")
  release()
  await expect(page).toHaveURL(/sort=price$/)
  await page.goto("/en-us/categories/apparel?sort=price&colour=white&sport=nonsense")
  await scripted(page)
  await expect(page.getByLabel(WORDS["en-us"].sort)).toHaveValue("price")
  await expect(page).toHaveURL(/\?sort=price&colour=white&sport=nonsense$/)
})
