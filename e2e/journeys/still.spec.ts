import type { Page } from "@playwright/test"
import { addToCart, expect, giveAddress, newEmail, openUnscripted, test } from "../fixtures"

const CONTROLS = "a, button, input:not([type=hidden]), select, summary"

/** What can be pressed on a page, and where: kept within the page, which stays the same document. */
function remember(selector: string): number {
  const kept = [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, before: element.getBoundingClientRect() }))
  Object.assign(window, { kept })
  return kept.length
}

function moved(): string[] {
  const { kept } = window as unknown as { kept: { element: HTMLElement; before: DOMRect }[] }
  return kept
    .map(({ element, before }) => {
      const { x, y } = element.getBoundingClientRect()
      const what = element.getAttribute("aria-label") ?? element.textContent ?? element.id
      if (!element.isConnected) return `${what}: another element`
      const by = [Math.round(x - before.x), Math.round(y - before.y)]
      return by.some((pixels) => pixels !== 0) ? `${what}: by ${by.join(", ")}` : ""
    })
    .filter(Boolean)
}

/** Lets the script come; it has taken over, and been drawn, once it has asked who the fan is. */
async function takeOver(page: Page, release: () => void) {
  const asked = page.waitForResponse(/\/me$/)
  release()
  await asked
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  )
}

async function expectStill(page: Page, path: string) {
  const release = await openUnscripted(page, path)
  await page.evaluate(() => document.fonts.ready)
  expect(await page.evaluate(remember, CONTROLS)).toBeGreaterThan(5)
  await takeOver(page, release)
  expect(await page.evaluate(moved), path).toEqual([])
}

// A press that begins on a button and ends beside it is none: for who is quick, nothing would happen.
for (const width of [360, 1280]) {
  test(`nothing moves below a finger when the page's script comes, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await addToCart(page, "en-us")
    await giveAddress(page, "en-us", newEmail())
    await page.unrouteAll()
    for (const path of [
      "/en-us/cart",
      "/en-us/checkout",
      "/en-us/checkout/delivery",
      "/en-us/products/la-2028-stadium-mug",
      "/en-us/categories/apparel",
      "/en-us/sign-in",
      "/en-us",
    ]) {
      await expectStill(page, path)
    }
  })
}

test("a line that is removed while the page's script comes is removed", async ({ page }) => {
  await addToCart(page, "en-us")
  const release = await openUnscripted(page, "/en-us/cart")
  const remove = page.getByRole("button", { name: /^remove/i })
  await remove.hover()
  await page.mouse.down()
  await takeOver(page, release)
  await page.mouse.up()
  await expect(page.getByTestId("total")).toHaveCount(0)
})

test("a quantity that is typed or stepped before the page's script has come is taken", async ({
  page,
}) => {
  await addToCart(page, "en-us")
  const release = await openUnscripted(page, "/en-us/cart")
  await page.locator('input[type="number"]').fill("3")
  release()
  await expect(page.getByTestId("cart-link")).toHaveText(/3/)
  const again = await openUnscripted(page, "/en-us/cart")
  await page.getByRole("button", { name: /^one more of/i }).click()
  again()
  await expect(page.getByTestId("cart-link")).toHaveText(/4/)
})
