import { addToCart, expect, giveAddress, newEmail, scripted, test, violations } from "../fixtures"

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

test.describe("a page that comes by script", () => {
  test("has the focus at its beginning, as a document would", async ({ page }) => {
    await page.goto("/en-us/sports")
    await scripted(page)
    const main = page.getByRole("main")
    await expect(main).not.toBeFocused()
    await main.getByRole("link", { name: "Swimming", exact: true }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Swimming")
    await expect(main).toBeFocused()
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.getByLabel("Search", { exact: true }).fill("mug")
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL(/\/search\?/)
    await expect(main).toBeFocused()
    await page.keyboard.press("Tab")
    await expect(main.locator(":focus")).toHaveCount(1)
  })

  test("has it not where it is the same list, narrowed", async ({ page }) => {
    await page.goto("/en-us/categories/apparel")
    await scripted(page)
    const box = page.getByRole("main").getByRole("checkbox").first()
    await box.focus()
    await page.keyboard.press("Space")
    await expect(page).toHaveURL(/\?/)
    await expect(page.getByRole("list", { name: "Chosen filters" })).toBeVisible()
    await expect(page.getByRole("main")).not.toBeFocused()
  })

  test("takes it from the cart's drawer, which leads there", async ({ page }) => {
    await addToCart(page, "en-us")
    await page.keyboard.press("Escape")
    const drawer = page.getByRole("dialog", { name: "Your cart" })
    await expect(drawer).toHaveCount(0)
    await page.getByTestId("cart-link").click()
    await drawer.getByRole("link", { name: "View cart" }).click()
    await expect(page).toHaveURL(/\/en-us\/cart$/)
    await expect(drawer).toHaveCount(0)
    await expect(page.getByRole("main")).toBeFocused()
  })
})
