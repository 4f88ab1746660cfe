import { addToCart, expect, test, violations } from "../fixtures"

test.use({ viewport: { width: 360, height: 740 } })

for (const market of ["en-us", "fr-fr"] as const) {
  test(`in ${market} the head is compact, and its search says what it is for`, async ({ page }) => {
    await addToCart(page, market)
    await page.goto(`/${market}`)
    await expect(page.getByTestId("cart-link")).toHaveAccessibleName(/1 (item|article)$/)
    const head = await page.locator("header.top").boundingBox()
    expect(head?.height).toBeLessThanOrEqual(160)
    const clipped = await page.locator("[name=q]").evaluate((input: HTMLInputElement) => {
      const { paddingInlineStart, paddingInlineEnd, font } = getComputedStyle(input)
      const pen = document.createElement("canvas").getContext("2d")
      if (!pen) throw new Error("nothing to measure with")
      pen.font = font
      const room = input.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd)
      return pen.measureText(input.placeholder).width - room
    })
    expect(clipped).toBeLessThanOrEqual(0)
  })
}

test("price and button stay at the thumb while the page's own button is out of view", async ({
  page,
}) => {
  await page.goto("/fr-fr/products/la-2028-stadium-mug")
  const bar = page.getByRole("region", { name: "Acheter" })
  const own = page.locator(".buy button[type=submit]")
  await own.scrollIntoViewIfNeeded()
  await expect(bar).toHaveCount(0)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await expect(bar).toBeVisible()
  await expect(bar).toContainText(await page.locator(".price").innerText())
  expect(await violations(page)).toEqual([])
  await bar.getByRole("button", { name: "Ajouter au panier" }).click()
  await expect(page.getByRole("dialog", { name: "Votre panier" })).toBeVisible()
  await page.keyboard.press("Escape")
  await bar.getByRole("link", { name: "Voir le panier" }).click()
  await expect(page).toHaveURL(/\/cart$/)
  await expect(page.locator("li.line")).toHaveCount(1)
})

test("on large screens there is no bar", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto("/fr-fr/products/la-2028-stadium-mug")
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await expect(page.locator(".buy button[type=submit]")).not.toBeInViewport()
  await expect(page.locator(".buy-bar")).toBeHidden()
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("there is no bar, and nothing is missing", async ({ page }) => {
    await page.goto("/en-us/products/la-2028-stadium-mug")
    await expect(page.locator(".buy-bar")).toHaveCount(0)
    await expect(page.locator(".buy button[type=submit]")).toHaveCount(1)
  })
})
