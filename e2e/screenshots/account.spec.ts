import { buyAsGuest, expect, mailsTo, newEmail, register, test } from "../fixtures"
import { show } from "./show"

test.describe.configure({ timeout: 300_000 })

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
    await buyAsGuest(page, market, email)
    await register(page, market, email)
    await show(page, market, "account", at(""))
    await show(page, market, "profile", at("/profile"))
    await show(page, market, "password", at("/profile/password"))
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
