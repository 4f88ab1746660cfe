import type { Page } from "@playwright/test"
import {
  CARDS,
  addToCart,
  expect,
  giveAddress,
  goToStripe,
  newEmail,
  openUnscripted,
  payByCard,
  register,
  test,
} from "../fixtures"

/** A browser whose Intl writes money and days otherwise than the server's, and has no countries. */
async function writeOtherwise(page: Page) {
  await page.addInitScript(() => {
    const otherwise = { get: () => (value: unknown) => `~${String(value)}` }
    Object.defineProperty(Intl.NumberFormat.prototype, "format", otherwise)
    Object.defineProperty(Intl.DateTimeFormat.prototype, "format", otherwise)
    Object.assign(Intl, { DisplayNames: undefined })
  })
}

/** Opens a page and has its script take it over, which must keep what stands there. */
async function expectTakenOver(page: Page, path: string) {
  const troubles: string[] = []
  page.on("pageerror", (error) => troubles.push(`${path}: ${error.message}`))
  const release = await openUnscripted(page, path)
  await page.evaluate(() => document.querySelector("main")?.setAttribute("data-sent", ""))
  // Asked for as soon as the script has the page.
  const taken = page.waitForResponse(/\/me$/)
  release()
  await taken
  await expect(page.locator("main[data-sent]"), path).toHaveCount(1)
  expect(troubles).toEqual([])
  await page.unrouteAll({ behavior: "wait" })
}

test("a page is taken over as it was sent, however the browser writes money, days and countries", async ({
  page,
}) => {
  await register(page, "fr-fr", newEmail())
  await addToCart(page, "fr-fr")
  await giveAddress(page, "fr-fr", newEmail())
  await writeOtherwise(page)
  const ways = ["", "/search?from=5&to=500", "/cart", "/checkout", "/checkout/delivery"]
  for (const way of ways) await expectTakenOver(page, `/fr-fr${way}`)
  await page.goto("/fr-fr/checkout/delivery")
  await goToStripe(page)
  await payByCard(page, CARDS.paid)
  await page.waitForURL(/\/orders\//)
  await expectTakenOver(page, new URL(page.url()).pathname)
  for (const way of ["/account", "/account/orders"]) await expectTakenOver(page, `/fr-fr${way}`)
})
