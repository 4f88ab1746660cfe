import type { Page } from "@playwright/test"
import { codeOf } from "../../tests/authenticator"
import { admin, givePassword, signIn } from "../dashboard"
import { expect, newEmail, test } from "../fixtures"
import { newStaff } from "../staff"

const PASSWORD = "a-long-password"

/** Types a code, as an authenticator app shows it, into its six boxes. */
async function giveCode(page: Page, code: string) {
  for (const [at, figure] of [...code].entries()) {
    await page.getByLabel(`One-time password ${at + 1}`, { exact: true }).fill(figure)
  }
}

test("staff set up a second factor, and sign in by it; a colleague removes a lost one", async ({
  page,
  browser,
}) => {
  const email = newEmail()
  const { id } = await newStaff(email, PASSWORD)
  await givePassword(page, email, PASSWORD)
  await expect(page).not.toHaveURL(/login/)
  await page.goto(admin("/settings/profile"))
  await page.getByRole("button", { name: "Enable" }).click()
  const dialog = page.getByRole("dialog")
  await expect(dialog.locator("canvas, img, svg").first()).toBeVisible() // the picture to scan
  const key = (await dialog.locator(".font-mono span").first().textContent()) ?? ""
  const code = codeOf(key)
  await giveCode(page, code)
  await expect(dialog.getByText("Recovery codes").last()).toBeVisible()
  const [recovery = ""] = await dialog.locator("p.font-mono, span.font-mono").allTextContents()
  await dialog.getByRole("button", { name: "Complete" }).click()
  await page.goto(admin("/orders")) // the session goes on
  await expect(page.getByRole("heading", { name: "Orders" })).toBeVisible()

  const other = await (await browser.newContext()).newPage()
  await givePassword(other, email, PASSWORD)
  await expect(other.getByText("Enter the 6-digit code")).toBeVisible()
  await giveCode(other, code) // it was read over a shoulder
  await expect(other.getByText("Wait for the next one")).toBeVisible()
  await giveCode(other, codeOf(key, 1))
  await expect(other).not.toHaveURL(/login/)
  await expect(other.getByRole("heading", { name: "Orders" })).toBeVisible()

  const third = await (await browser.newContext()).newPage()
  await givePassword(third, email, PASSWORD)
  await third.getByRole("button", { name: "Use a recovery code" }).click()
  await third.getByPlaceholder("Recovery code").fill(recovery)
  await third.getByRole("button", { name: "Verify" }).click()
  await expect(third.getByRole("heading", { name: "Orders" })).toBeVisible()

  const colleague = await (await browser.newContext()).newPage()
  await signIn(colleague)
  await colleague.goto(admin(`/settings/users/${id}`))
  await colleague.getByRole("button", { name: "Remove the second factor" }).click()
  const question = colleague.getByRole("alertdialog")
  await expect(question).toContainText(email)
  await question.getByRole("button", { name: "Remove the second factor" }).click()
  await expect(colleague.getByText("The second factor is removed.")).toBeVisible()
  await page.reload()
  await expect(page).toHaveURL(/login/)
  await givePassword(page, email, PASSWORD)
  await expect(page.getByRole("heading", { name: "Orders" })).toBeVisible()
  for (const one of [other, third, colleague]) await one.context().close()
})

test("where it is required, staff without one are led to where they set it up", async ({
  page,
}) => {
  await newStaff(newEmail(), PASSWORD)
  // This store does not require it: what commerce answers where it does is laid down
  // (tests/integration/commerce/second-factor.test.ts has it answer so).
  const needed = {
    type: "forbidden",
    code: "second_factor_needed",
    message: "second_factor_needed",
  }
  await page.route("**/admin/second-factor", (route) =>
    route.fulfill({ json: { required: true, shown: false } }),
  )
  await page.route(/\/admin\/(?!users\/me|second-factor)/, (route) =>
    route.fulfill({ status: 403, json: needed }),
  )
  await signIn(page)
  await expect(page).toHaveURL(/\/settings\/profile/)
  await expect(page.getByText("Set up a second factor first")).toBeVisible()
  await expect(page.getByRole("button", { name: "Enable" })).toBeVisible()
})
