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
  violations,
} from "../fixtures"

const PASSWORD = "a-password"

/** Buys without an account, and answers with the order's number. */
async function buyAsGuest(page: Page, email: string): Promise<string> {
  await addToCart(page, "en-us")
  await giveAddress(page, "en-us", email)
  await goToStripe(page)
  await payByCard(page, CARDS.paid)
  await page.waitForURL(/\/orders\//)
  const heading = (await page.getByRole("main").textContent()) ?? ""
  const number = /order (?:no\. |number |#)?(\d+)/i.exec(heading)?.[1]
  if (!number) throw new Error(`no number in ${heading.slice(0, 200)}`)
  return number
}

async function register(page: Page, email: string) {
  await page.goto("/en-us/register")
  await page.locator("#first_name").fill("Maya")
  await page.locator("#last_name").fill("Ortiz")
  await page.locator("#email").fill(email)
  await page.locator("#password").fill(PASSWORD)
  await page.getByRole("button", { name: "Make an account" }).click()
  await expect(page).toHaveURL(/\/account$/)
}

/** The link of the mail that brings orders in. */
async function mailedLink(email: string): Promise<string> {
  await expect
    .poll(async () => (await mailsTo(email)).map(({ subject }) => subject))
    .toContain("Bring your orders into your account")
  const mails = await mailsTo(email)
  const mail = mails.find(({ subject }) => subject === "Bring your orders into your account")
  const link = /https?:\/\/\S+\/account\/claim\S*/.exec(mail?.text ?? "")?.[0]
  if (!link) throw new Error("the mail has no link")
  return link
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test("a guest's order comes into the account of its address by a mail", async ({
      page,
      browser,
    }) => {
      const email = newEmail()
      const number = await buyAsGuest(page, email)
      await register(page, email)
      await page.goto("/en-us/account/orders")
      const orders = page.locator("ul.orders > li")
      await expect(orders).toHaveCount(0)
      await expect(page.getByText(email)).toBeVisible()
      await page.getByRole("button", { name: "Send the link" }).click()
      await expect(page.getByRole("status").first()).toContainText(`placed with ${email}`)
      const link = await mailedLink(email)

      // The link alone opens nothing: who is not signed in to the account is led to sign in.
      const stranger = await browser.newContext({ javaScriptEnabled })
      const strange = await stranger.newPage()
      await strange.goto(link)
      await expect(strange).toHaveURL(/\/sign-in\?next=/)
      await stranger.close()

      await page.goto(link)
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bring your orders in")
      if (javaScriptEnabled) expect(await violations(page)).toEqual([])
      await page.getByRole("button", { name: "Bring the orders in" }).click()
      await expect(page).toHaveURL(/\/account\/orders\?claimed=1$/)
      await expect(page.getByText("1 order came in.")).toBeVisible()
      await expect(orders).toHaveCount(1)
      await orders.getByRole("link", { name: new RegExp(`${number}$`) }).click()
      await expect(page).toHaveURL(/\/account\/orders\/order_/)
      await expect(page.getByRole("main")).toContainText("12 Main Street")

      // Used up: whoever finds the mail later brings nothing in.
      await page.goto(link)
      await page.getByRole("button", { name: "Bring the orders in" }).click()
      await expect(page.getByText(/order came in/)).toHaveCount(0)
    })
  })
}
