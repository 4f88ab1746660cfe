import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"
import {
  addToCart,
  expect,
  giveAddress,
  goToStripe,
  newEmail,
  payByCard,
  steppedByScript,
  stripeSwitch,
  test,
} from "../fixtures"
import { admin, signIn } from "../dashboard"

const DISPUTED_CARD = "4000000000000259"

/** What axe finds wrong with our own part of the dashboard. */
async function faultsIn(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)
}

test.afterEach(() => stripeSwitch("faults", undefined, "DELETE"))

test("staff see how an order was paid, and answer a dispute in time", async ({ page }) => {
  await addToCart(page, "en-us")
  await giveAddress(page, "en-us", newEmail())
  await goToStripe(page)
  await payByCard(page, DISPUTED_CARD)
  await page.waitForURL(/\/orders\//)
  await stripeSwitch("clock/advance", { seconds: 10 })

  await signIn(page)
  await page.getByRole("link", { name: "Payments", exact: true }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/need a person/)
  await page.getByRole("tab", { name: /disputes/i }).click()
  const row = page
    .getByRole("row")
    .filter({ hasText: /evidence due/i })
    .last()
  await expect(row).toContainText("Fraud")
  await expect(row).toContainText("$")
  expect(await faultsIn(page, "main")).toEqual([])

  await row.getByRole("link", { name: "Open order" }).click()
  const widget = page.locator("main").filter({ hasText: "Stripe payments" })
  await expect(widget.getByText("Local Stripe")).toBeVisible()
  await expect(widget.getByText(/^Captured /)).toBeVisible()
  await expect(widget.getByText(/evidence due .* \(in \d+ days\)/i)).toBeVisible()
})

test("money that Stripe would not give back goes back when staff try again", async ({ page }) => {
  await addToCart(page, "en-us")
  await giveAddress(page, "en-us", newEmail())
  const session = await goToStripe(page)
  // The page cannot be closed when the cart changes, is paid nevertheless, and cannot be given back.
  const fault = { kind: "api", do: "error", method: "POST" }
  await stripeSwitch("faults", { ...fault, path: "/v1/checkout/sessions/*/expire" })
  await stripeSwitch("faults", { ...fault, path: "/v1/payment_intents/*/cancel" })
  await page.goto("/en-us/cart")
  await steppedByScript(page)
  await page.getByRole("button", { name: /^one more of/i }).click()
  await expect(page.getByTestId("announcement")).toHaveText(/cart updated/i)
  await stripeSwitch(`sessions/${session}/pay`, {})

  await signIn(page)
  await page.goto(admin("/stripe-checkout?status=open"))
  const again = page.getByRole("button", { name: "Try again" })
  await expect(async () => {
    await page.reload()
    await expect(again).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await again.click()
  await expect(page.getByText(/^Stripe refused/)).toBeVisible()

  await stripeSwitch("faults", undefined, "DELETE")
  await again.click()
  await expect(page.getByText("The money is on its way back.")).toBeVisible()
  await expect(page.getByText("No money waits to be given back")).toBeVisible()
  await page.getByRole("combobox", { name: "Show" }).click()
  await page.getByRole("option", { name: "Given back" }).click()
  await expect(page.getByText("Hold released")).toBeVisible()
})

test("the dashboard's own extensions find its router and its language", async ({ page }) => {
  await signIn(page)
  await page.evaluate(() => localStorage.setItem("lng", "fr"))
  await page.context().addCookies([{ name: "lng", value: "fr", url: admin("") }])
  await page.goto(admin("/stripe-checkout"))
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/demandent quelqu’un/)
  await page.goto(admin("/draft-orders"))
  await expect(page.getByRole("heading").first()).toBeVisible()
  await expect(page.getByText(/unexpected error|erreur inattendue/i)).toHaveCount(0)
})
