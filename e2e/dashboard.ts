import { expect, type Page } from "@playwright/test"

/** A page of the dashboard. */
export const admin = (path: string) => `${process.env.E2E_COMMERCE_URL}/app${path}`

/** Signs a member of staff in to the dashboard. */
export async function signIn(page: Page) {
  await page.goto(admin("/login"))
  await page.locator("input[name=email]").fill("admin@podium.example")
  await page.locator("input[name=password]").fill("podium-admin")
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await expect(page).not.toHaveURL(/login/)
}
