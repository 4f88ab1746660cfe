import {
  CARDS,
  addToCart,
  expect,
  failToPay,
  giveAddress,
  goToStripe,
  mailsTo,
  newEmail,
  payByCard,
  register,
  scripted,
  test,
} from "../fixtures"

const MARKETS = [
  { market: "en-us", currency: "$", thanks: /thank you/i, mail: /order/i },
  { market: "fr-fr", currency: "€", thanks: /merci/i, mail: /commande/i },
  { market: "en-jp", currency: "¥", thanks: /thank you/i, mail: /order/i },
] as const

for (const { market, currency, thanks, mail } of MARKETS) {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? "with" : "without"
    test.describe(`${market} ${how} JavaScript`, () => {
      test.use({ javaScriptEnabled })

      test("a guest buys, after a card was declined", async ({ page }) => {
        const email = newEmail()
        await page.goto(`/${market}`)
        await page
          .locator(".top nav a, nav a")
          .filter({ hasText: /homeware|maison/i })
          .click()
        await page.locator('a[href$="/products/la-2028-stadium-mug"]').click()
        await expect(page.locator(".price")).toContainText(currency)
        await scripted(page)
        await page.locator(".buy button[type=submit]").click()
        // By script the drawer lies over the page, with the same way.
        const over = javaScriptEnabled ? "dialog.drawer" : ".buy .notice.good"
        await page
          .locator(over)
          .getByRole("link", { name: /view cart|voir le panier/i })
          .click()
        await expect(page).toHaveURL(/\/cart/)
        await giveAddress(page, market, email)
        const total = await page.getByTestId("total").innerText()
        await goToStripe(page)
        await failToPay(page)
        await payByCard(page, CARDS.paid)
        await page.waitForURL(/\/orders\//)
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(thanks)
        await expect(page.getByTestId("total")).toHaveText(total)
        await expect.poll(async () => (await mailsTo(email)).length, { timeout: 30_000 }).toBe(1)
        expect((await mailsTo(email))[0]?.subject).toMatch(mail)
        // Coming back once more shows the same order, and the cart is empty.
        await page.goto(`/${market}/cart`)
        await expect(page.getByTestId("total")).toHaveCount(0)
      })
    })
  }
}

for (const { market, thanks } of MARKETS) {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? "with" : "without"
    test.describe(`${market} ${how} JavaScript`, () => {
      test.use({ javaScriptEnabled })

      test("a new customer buys, after a card was declined, and finds the order", async ({
        page,
      }) => {
        const email = newEmail()
        await register(page, market, email)
        await addToCart(page, market)
        await page.goto(`/${market}/checkout`)
        await expect(page.locator("#email")).toHaveValue(email)
        await giveAddress(page, market, email)
        await goToStripe(page)
        await failToPay(page)
        await payByCard(page, CARDS.paid)
        await page.waitForURL(/\/orders\//)
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(thanks)
        const number = await page.locator(".notice strong").innerText()
        await page.goto(`/${market}/account/orders`)
        await page.getByRole("link", { name: number }).click()
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(number)
        await expect.poll(async () => (await mailsTo(email)).length, { timeout: 30_000 }).toBe(1)
      })
    })
  }
}

test("a customer with a saved address does not type it again", async ({ page }) => {
  await page.goto("/fr-fr/sign-in")
  await page.locator("#email").fill("fan@podium.example")
  await page.locator("#password").fill("podium-fan")
  await page.getByRole("button", { name: "Se connecter" }).click()
  await expect(page).toHaveURL(/\/fr-fr\/account$/)
  await addToCart(page, "fr-fr")
  await page.goto("/fr-fr/checkout")
  // The saved address and the e-mail stand there already.
  await expect(page.locator("#email")).toHaveValue("fan@podium.example")
  await expect(page.locator("#city")).toHaveValue("Paris")
  await page.getByRole("button", { name: /continuer vers la livraison/i }).click()
  await goToStripe(page)
  await payByCard(page, CARDS.paid)
  await page.waitForURL(/\/orders\//)
  const heading = await page.locator(".notice strong").innerText()
  await page.goto("/fr-fr/account/orders")
  await page.getByRole("link", { name: heading }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading)
})
