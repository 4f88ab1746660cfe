import { expect, type Page } from "@playwright/test"

/** A page of the dashboard. */
export const admin = (path: string) => `${process.env.E2E_COMMERCE_URL}/app${path}`

/** Gives a password at the dashboard's door, whatever comes after it. */
export async function givePassword(page: Page, email: string, password: string) {
  await page.goto(admin("/login"))
  await page.locator("input[name=email]").fill(email)
  await page.locator("input[name=password]").fill(password)
  await page.getByRole("button", { name: "Continue with Email" }).click()
}

/** Signs a member of staff in to the dashboard. */
export async function signIn(page: Page) {
  await givePassword(page, "admin@podium.example", "podium-admin")
  await expect(page).not.toHaveURL(/login/)
}
