import type { Page } from "@playwright/test"
import { buyAsGuest, expect, mailsTo, newEmail, register, test, violations } from "../fixtures"

/** The number of the order whose page is shown. */
async function orderNumber(page: Page): Promise<string> {
  const heading = (await page.getByRole("main").textContent()) ?? ""
  const number = /order (?:no\. |number |#)?(\d+)/i.exec(heading)?.[1]
  if (!number) throw new Error(`no number in ${heading.slice(0, 200)}`)
  return number
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
      await buyAsGuest(page, "en-us", email)
      const number = await orderNumber(page)
      await register(page, "en-us", email)
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
