import type { Locator, Page } from "@playwright/test"
import { addToCart, expect, scripted, test, violations } from "../fixtures"
import { setStock } from "../staff"

/** Bought by no other journey: its stock is this one's to change. */
const SCARCE = { handle: "la-2028-trail-bottle", sku: "LA-2028-TRAIL-BOTTLE-TERRACOTTA" }

const drawerOf = (page: Page) => page.locator("dialog.drawer")

/** Until it stands still: what moves is neither measured nor judged. */
const settled = (drawer: Locator) =>
  drawer.evaluate((dialog) =>
    Promise.all(dialog.getAnimations({ subtree: true }).map(({ finished }) => finished)),
  )

/** Presses Tab until something has the focus, as one does who has no mouse. */
async function tabTo(page: Page, goal: Locator) {
  const reached = () => goal.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 60; presses += 1) {
    if (await reached()) return
    await page.keyboard.press("Tab")
  }
  throw new Error(`${goal} is not reached by Tab`)
}

test("a fan adds, changes the quantity, removes and has it back, without leaving the page", async ({
  page,
}) => {
  await addToCart(page, "en-us")
  const address = page.url()
  const drawer = page.getByRole("dialog", { name: "Your cart" })
  await expect(drawer).toContainText("Added to your cart.")
  await expect(page.getByTestId("greeting")).toHaveText(
    /added to your cart\. 1 item .*total: \$17\.99/i,
  )
  await expect(drawer.getByRole("progressbar")).toBeVisible()
  await expect(drawer.locator(".totals")).toContainText(/delivery\s*chosen at checkout/i)
  await drawer.getByRole("button", { name: /^one more of/i }).click()
  await expect(page.getByTestId("announcement")).toHaveText(/total: \$35\.98/i)
  await expect(drawer.getByTestId("total")).toHaveText("$35.98")
  await drawer.getByRole("button", { name: /^remove/i }).click()
  await expect(drawer).toContainText("Your cart is empty.")
  await expect(page.getByTestId("cart-link")).toHaveText("Cart")
  await drawer.getByRole("button", { name: "Undo" }).click()
  await expect(drawer.locator('input[type="number"]')).toHaveValue("2")
  await expect(drawer.getByTestId("total")).toHaveText("$35.98")
  expect(page.url()).toBe(address)
  await drawer.getByRole("link", { name: "View cart" }).click()
  await expect(page).toHaveURL(/\/en-us\/cart$/)
  await expect(drawer).toHaveCount(0)
  await expect(page.locator('input[type="number"]')).toHaveValue("2")
})

test("on a slow phone, too, a line that was removed can be had back", async ({ page }) => {
  await addToCart(page, "en-us")
  const drawer = drawerOf(page)
  await expect(drawer.locator("li.line")).toHaveCount(1)
  const phone = await page.context().newCDPSession(page)
  await phone.send("Emulation.setCPUThrottlingRate", { rate: 20 })
  await drawer.getByRole("button", { name: /^remove/i }).click()
  await expect(drawer).toContainText("Your cart is empty.")
  await expect(drawer.getByRole("button", { name: "Undo" })).toBeFocused()
})

test("the keyboard alone does it all, and gets its place back", async ({ page }) => {
  await page.goto("/fr-fr/products/la-2028-stadium-mug")
  await scripted(page)
  const add = page.locator(".buy button[type=submit]")
  await tabTo(page, add)
  await page.keyboard.press("Enter")
  const drawer = drawerOf(page)
  await expect(drawer.locator("li.line")).toHaveCount(1)
  await tabTo(page, drawer.getByRole("button", { name: /^un de plus/i }))
  await page.keyboard.press("Enter")
  await expect(drawer.getByTestId("total")).toHaveText(/32,00/)
  await tabTo(page, drawer.getByRole("button", { name: /^retirer/i }))
  await page.keyboard.press("Enter")
  const undo = drawer.getByRole("button", { name: "Annuler" })
  await expect(undo).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(drawer.locator('input[type="number"]')).toHaveValue("2")
  await expect(drawer.getByRole("heading", { name: "Votre panier" })).toBeFocused()
  // The page below is out of reach.
  for (let presses = 0; presses < 15; presses += 1) {
    await page.keyboard.press("Tab")
    const astray = await page.evaluate(() => document.activeElement?.closest("main") !== null)
    expect(astray).toBe(false)
  }
  // The number's first Escape brings back what holds; the next one closes.
  await drawer.locator('input[type="number"]').fill("9")
  await page.keyboard.press("Escape")
  await expect(drawer.locator('input[type="number"]')).toHaveValue("2")
  await page.keyboard.press("Escape")
  await expect(drawer).toHaveCount(0)
  await expect(add).toBeFocused()
})

test("the head's cart opens it on any page but the cart's own", async ({ page }) => {
  await page.goto("/en-us")
  await scripted(page)
  const link = page.getByTestId("cart-link")
  await link.click()
  const drawer = drawerOf(page)
  await expect(drawer).toContainText("Your cart is empty.")
  await drawer.getByRole("button", { name: "Close the cart" }).click()
  await expect(drawer).toHaveCount(0)
  await expect(link).toBeFocused()
  await link.click()
  await expect(drawer).toBeVisible()
  await page.mouse.click(20, 500) // beside it
  await expect(drawer).toHaveCount(0)
  await page.goto("/en-us/checkout")
  await expect(page).toHaveURL(/\/en-us\/cart/)
  await expect(link).not.toHaveAttribute("aria-haspopup")
})

test("what the stock refuses is told in it", async ({ page }) => {
  await setStock(SCARCE.sku, 3)
  await page.goto(`/en-us/products/${SCARCE.handle}?variant=${SCARCE.sku}`)
  await scripted(page)
  await page.locator('.buy select[name="quantity"]').selectOption("2")
  await page.locator(".buy button[type=submit]").click()
  const drawer = drawerOf(page)
  await expect(drawer.locator('input[type="number"]')).toHaveValue("2")
  await setStock(SCARCE.sku, 2)
  await drawer.getByRole("button", { name: /^one more of/i }).click()
  await expect(drawer.getByRole("alert")).toHaveText(/not enough stock/i)
  await expect(drawer.locator('input[type="number"]')).toHaveValue("2")
  await page.keyboard.press("Escape")
  await expect(drawer).toHaveCount(0)
  await page.locator(".buy button[type=submit]").click()
  await expect(drawer.getByRole("alert")).toHaveText(/not enough stock/i)
  await expect(drawer.locator('input[type="number"]')).toHaveValue("2")
  await setStock(SCARCE.sku, 1)
  await page.reload()
  await scripted(page)
  await page.getByTestId("cart-link").click()
  await drawer.getByRole("button", { name: /^take the 1/i }).click()
  await expect(drawer.locator('input[type="number"]')).toHaveValue("1")
  await expect(drawer.getByText(/only 1 left/i)).toHaveCount(0)
})

for (const [market, colorScheme] of [
  ["en-us", "light"],
  ["fr-fr", "dark"],
] as const) {
  test.describe(`on a phone in ${market}, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 740 } })

    test("it is as wide as the screen, and axe finds nothing", async ({ page }) => {
      await addToCart(page, market)
      await addToCart(page, market, "la-2028-sunrise-t-shirt")
      const drawer = drawerOf(page)
      await expect(drawer.locator("li.line")).toHaveCount(2)
      await settled(drawer)
      expect(await drawer.boundingBox()).toMatchObject({ x: 0, y: 0, width: 360, height: 740 })
      const sizes = await drawer.evaluate((dialog) => [
        dialog.scrollWidth,
        document.documentElement.scrollWidth,
      ])
      for (const width of sizes) expect(width).toBeLessThanOrEqual(360)
      expect(await violations(page)).toEqual([])
      await drawer
        .getByRole("button", { name: /^(remove|retirer)/i })
        .first()
        .click()
      await expect(drawer.locator("li.line")).toHaveCount(1)
      expect(await violations(page)).toEqual([])
    })
  })
}

test.describe("with less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } })

  test("it is there at once", async ({ page }) => {
    await page.goto("/en-us")
    await scripted(page)
    await page.evaluate(() => {
      document.addEventListener("transitionrun", ({ target }) => {
        if ((target as Element).closest("dialog")) document.body.dataset.moved = "yes"
      })
    })
    await page.getByTestId("cart-link").click()
    await expect(drawerOf(page)).toBeInViewport({ ratio: 1 })
    await page.keyboard.press("Escape")
    await expect(drawerOf(page)).toHaveCount(0)
    expect(await page.evaluate(() => document.body.dataset.moved)).toBeUndefined()
  })
})

test("a page that everybody gets is the same with a cart and without", async ({
  page,
  request,
}) => {
  const path = "/en-us/products/la-2028-foil-pin"
  await addToCart(page, "en-us")
  const [own, other] = [await page.request.get(path), await request.get(path)]
  expect(own.headers()["cache-control"]).toMatch(/^public/)
  expect(own.headers()["set-cookie"]).toBeUndefined()
  const plain = async (answer: typeof own) => (await answer.text()).replace(/nonce="[^"]*"/g, "")
  expect(await plain(own)).toBe(await plain(other))
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("adding leads back to the page, and the head's cart to the cart's", async ({ page }) => {
    await addToCart(page, "en-us")
    await expect(page).toHaveURL(/added=1/)
    await expect(drawerOf(page)).toHaveCount(0)
    await page.getByTestId("cart-link").click()
    await expect(page).toHaveURL(/\/en-us\/cart$/)
    await expect(page.locator("li.line")).toHaveCount(1)
  })
})
