import { addToCart, expect, giveAddress, newEmail, test, violations } from "../fixtures"

const PAGES = [
  "/en-us",
  "/fr-fr/categories/apparel",
  "/en-jp/collections/la-2028",
  "/fr-fr/search?q=mug",
  "/en-us/search?q=zzzz",
  "/en-us/products/la-2028-sunrise-t-shirt",
  "/fr-fr/cart",
  "/en-us/sign-in",
  "/en-us/register",
  "/en-us/account/forgot",
  "/en-us/help/delivery",
  "/fr-fr/help/terms",
  "/en-us/no-such-page",
]

for (const path of PAGES) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path)
    expect(await violations(page)).toEqual([])
  })
}

test("axe finds nothing on the way to an order", async ({ page }) => {
  await addToCart(page, "en-us")
  expect(await violations(page)).toEqual([])
  await page.goto("/en-us/cart")
  expect(await violations(page)).toEqual([])
  await page.goto("/en-us/checkout")
  await page.getByRole("button", { name: /on to delivery/i }).click()
  await expect(page.getByRole("alert")).toBeVisible()
  expect(await violations(page)).toEqual([])
  await giveAddress(page, "en-us", newEmail())
  expect(await violations(page)).toEqual([])
})

test("nothing is wider than a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of PAGES) {
    await page.goto(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(360)
  }
})
