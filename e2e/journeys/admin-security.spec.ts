import type { BrowserContext } from "@playwright/test"
import { admin, signIn } from "../dashboard"
import { expect, newEmail, register, test } from "../fixtures"

/** zod, in the dashboard, tries whether it may make functions of text, and goes on without. */
const PROBE = /^script-src eval \S+\/app\/assets\//

/** What the dashboard's policy stops from now on, by directive and address. */
async function stopped(context: BrowserContext): Promise<string[]> {
  const found: string[] = []
  await context.exposeFunction("tellStopped", (text: string) => {
    if (!PROBE.test(text)) found.push(text)
  })
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sourceFile } = event
      const tell = (window as unknown as { tellStopped: (text: string) => void }).tellStopped
      tell(`${effectiveDirective} ${blockedURI} ${sourceFile}`)
    })
  })
  return found
}

test("the dashboard works under a policy that lets no foreign or inline script run", async ({
  page,
  context,
}) => {
  const found = await stopped(context)
  await signIn(page)
  for (const path of [
    "/orders",
    "/products",
    "/customers",
    "/inventory",
    "/promotions",
    "/price-lists",
    "/settings/users",
    "/settings/regions",
    "/draft-orders",
    "/stripe-checkout",
  ]) {
    await page.goto(admin(path))
    await expect(page.getByRole("heading").first()).toBeVisible()
    await expect(page.getByText(/unexpected error/i)).toHaveCount(0)
  }
  await page.goto(admin("/products"))
  await page.getByRole("row").getByRole("link").first().click()
  await expect(page).toHaveURL(/\/products\/prod_/)
  await expect(page.getByRole("heading").first()).toBeVisible()
  expect(found).toEqual([])

  // What slips into a page does not run, and is seen to be stopped.
  await page.evaluate(() => {
    const script = document.createElement("script")
    script.textContent = "document.title = 'stolen'"
    document.body.append(script)
    const foreign = document.createElement("script")
    foreign.src = "https://evil.example/x.js"
    document.body.append(foreign)
  })
  await expect.poll(() => found.length).toBeGreaterThanOrEqual(2)
  expect(found.every((one) => one.startsWith("script-src"))).toBe(true)
  await expect(page).not.toHaveTitle("stolen")
})

test("staff end a customer's sessions from the customer's page", async ({ page, browser }) => {
  const email = newEmail()
  const fan = await browser.newContext({ baseURL: String(process.env.E2E_STORE_URL) })
  const fans = await fan.newPage()
  await register(fans, "en-us", email)

  await signIn(page)
  await page.goto(admin(`/customers?q=${encodeURIComponent(email)}`))
  await page.getByRole("row").filter({ hasText: email }).getByRole("link").first().click()
  await expect(page).toHaveURL(/\/customers\/cus_/)
  const end = page.getByRole("button", { name: "End all sessions" })
  await end.click()
  const dialog = page.getByRole("alertdialog")
  await expect(dialog).toContainText(email)
  await dialog.getByRole("button", { name: "Cancel" }).click()
  await fans.reload()
  await expect(fans).toHaveURL(/\/account$/)

  await end.click()
  await dialog.getByRole("button", { name: "End all sessions" }).click()
  await expect(
    page.getByRole("status").filter({ hasText: "All sessions have ended." }),
  ).toBeVisible()
  await fans.reload()
  await expect(fans).toHaveURL(/\/sign-in\?next=/)
  await fan.close()
})
