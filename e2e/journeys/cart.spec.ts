import { addToCart, expect, steppedByScript, test, violations } from "../fixtures"
import { setStock } from "../staff"

/** Bought by no other journey: its stock is this one's to change. */
const SCARCE = { handle: "la-2028-steel-bottle", sku: "LA-2028-STEEL-BOTTLE-CORAL" }

const quantity = 'input[type="number"]'

test("many clicks on the stepper are few requests, and the total is the server's", async ({
  page,
}) => {
  await addToCart(page, "en-us")
  await page.goto("/en-us/cart")
  await steppedByScript(page)
  const writes: string[] = []
  page.on("request", (request) => {
    if (request.method() === "POST") writes.push(request.url())
  })
  const more = page.getByRole("button", { name: /^one more of/i })
  await more.click({ clickCount: 20 })
  await expect(page.locator(quantity)).toHaveValue("21")
  await expect(page.getByTestId("announcement")).toHaveText(/cart updated\. total: \$/i)
  await expect(page.getByTestId("cart-link")).toHaveText(/21/)
  const said = await page.getByTestId("announcement").innerText()
  expect(said).toContain(await page.getByTestId("total").innerText())
  expect(writes.length).toBeGreaterThanOrEqual(1)
  expect(writes.length).toBeLessThanOrEqual(5)
  await page.reload()
  await expect(page.locator(quantity)).toHaveValue("21")
})

test("a typed quantity is taken, nonsense is not, and Escape brings back what holds", async ({
  page,
}) => {
  await addToCart(page, "fr-fr")
  await page.goto("/fr-fr/cart")
  await steppedByScript(page)
  const input = page.locator(quantity)
  await input.fill("0")
  await input.blur()
  await expect(input).toHaveValue("1")
  await input.fill("9")
  await input.press("Escape")
  await expect(input).toHaveValue("1")
  await input.fill("3")
  await expect(page.getByTestId("announcement")).toHaveText(/mis à jour/i)
  await expect(page.getByTestId("total")).toHaveText(/48,00/)
  await expect(page.getByText(/12,00\s€ pour la livraison offerte/)).toBeVisible()
})

test("who goes on at once still gets what was asked for", async ({ page }) => {
  await addToCart(page, "en-us")
  await page.goto("/en-us/cart")
  await steppedByScript(page) // before, the way on would be there only once the page has come back
  await page.getByRole("button", { name: /^one more of/i }).click()
  await page.getByRole("link", { name: "Go to checkout" }).click()
  await expect(page.getByRole("complementary")).toContainText("2 ×")
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test("a line with too little stock is told, and the checkout leads back to it", async ({
      page,
    }) => {
      await setStock(SCARCE.sku, 5)
      await page.goto(`/en-us/products/${SCARCE.handle}?variant=${SCARCE.sku}`)
      await page.locator('.buy select[name="quantity"]').selectOption("4")
      await page.locator(".buy button[type=submit]").click()
      await expect(page.locator(".buy .notice.good")).toBeVisible()
      await setStock(SCARCE.sku, 2)
      await page.goto("/en-us/cart")
      await expect(page.getByText(/only 2 left: lower the quantity/i)).toBeVisible()
      await page.getByRole("link", { name: "Go to checkout" }).click()
      await expect(page).toHaveURL(/\/cart\?problem=items_unavailable$/)
      await expect(page.getByRole("alert")).toContainText(/cannot be had in that quantity/i)
      if (javaScriptEnabled) expect(await violations(page)).toEqual([])
      await page.getByRole("button", { name: "Take the 2 that are left" }).click()
      await expect(page.locator(quantity)).toHaveValue("2")
      await expect(page.getByText(/only 2 left/i)).toHaveCount(0)
      await setStock(SCARCE.sku, 0)
      await page.goto("/en-us/checkout")
      await expect(page).toHaveURL(/\/cart\?problem=items_unavailable$/)
      await expect(page.getByText(/sold out since you added it/i)).toBeVisible()
      await page.getByRole("button", { name: /^remove/i }).click()
      await expect(page.getByRole("button", { name: "Undo" })).toBeVisible()
    })
  })
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("a quantity is a number with steps and a button", async ({ page }) => {
    await addToCart(page, "en-us")
    await page.goto("/en-us/cart")
    await page.locator(quantity).fill("3")
    await page.getByRole("button", { name: "Update" }).click()
    await expect(page.getByRole("status").first()).toHaveText(/your cart was updated/i)
    await expect(page.locator(quantity)).toHaveValue("3")
    await page.getByRole("button", { name: /^one more of/i }).click()
    await expect(page.locator(quantity)).toHaveValue("4")
    await page.getByRole("button", { name: /^one fewer of/i }).click()
    await expect(page.locator(quantity)).toHaveValue("3")
    await page.locator(quantity).fill("5")
    await page.locator(quantity).press("Enter")
    await expect(page.getByTestId("total")).toHaveText("$89.95")
  })
})
