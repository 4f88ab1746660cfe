import type { Page } from "@playwright/test"
import {
  addToCart,
  CARDS,
  expect,
  giveAddress,
  goToStripe,
  mailsTo,
  newEmail,
  payByCard,
  test,
  type Market,
} from "../fixtures"
import { show } from "./show"

test.describe.configure({ timeout: 300_000 })

/** Orders as a guest and registers with the same address. */
async function registerAfterBuying(page: Page, market: Market, email: string) {
  await addToCart(page, market)
  await giveAddress(page, market, email)
  await goToStripe(page)
  await payByCard(page, CARDS.paid)
  await page.waitForURL(/\/orders\//)
  await page.goto(`/${market}/register`)
  await page.locator("#first_name").fill("Maya")
  await page.locator("#last_name").fill("Ortiz")
  await page.locator("#email").fill(email)
  await page.locator("#password").fill("a-password")
  await page.locator("main form button[type=submit]").last().click()
  await expect(page).toHaveURL(/\/account$/)
}

async function claimLink(email: string): Promise<string> {
  const find = async () =>
    (await mailsTo(email)).map(({ text }) => /https?:\/\/\S+\/account\/claim\S*/.exec(text)?.[0])
  await expect.poll(async () => (await find()).some(Boolean)).toBe(true)
  return (await find()).find(Boolean) ?? ""
}

for (const market of ["en-us", "fr-fr"] as const) {
  test(`an account and its older orders in ${market}`, async ({ page }) => {
    const email = newEmail()
    const at = (path: string) => `/${market}/account${path}`
    await show(page, market, "sign-in", `/${market}/sign-in`)
    await registerAfterBuying(page, market, email)
    await show(page, market, "account", at(""))
    await show(page, market, "profile", at("/profile"))
    await show(page, market, "orders-none", at("/orders"))
    await page.goto(at("/orders"))
    await page.locator("main form:not(nav form) button[type=submit]").last().click()
    await expect(page).toHaveURL(/asked=1/)
    await show(page, market, "orders-asked", at("/orders?asked=1"))
    const link = await claimLink(email)
    await show(page, market, "claim", link)
    await page.goto(link)
    await page.locator("main form:not(nav form) button[type=submit]").last().click()
    await expect(page).toHaveURL(/claimed=1/)
    await show(page, market, "orders-claimed", at("/orders?claimed=1"))
  })
}
