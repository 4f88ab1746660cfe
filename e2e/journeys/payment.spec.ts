import {
  CARDS,
  addToCart,
  expect,
  giveAddress,
  goToStripe,
  intentOf,
  mailsTo,
  newEmail,
  payByCard,
  steppedByScript,
  payByDebit,
  stripeSwitch,
  test,
} from "../fixtures"

test("a fan who closes the tab after paying still gets one order and one e-mail", async ({
  page,
}) => {
  const email = newEmail()
  await addToCart(page, "en-us")
  await giveAddress(page, "en-us", email)
  const session = await goToStripe(page)
  await stripeSwitch(`sessions/${session}/pay`, { card: CARDS.paid })
  await page.close() // the browser never comes back: only the webhook tells
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 60_000 }).toBe(1)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled })

    test("a delayed method that fails later ends in no order, and the fan is told", async ({
      page,
    }) => {
      const email = newEmail()
      await addToCart(page, "fr-fr")
      await giveAddress(page, "fr-fr", email)
      const session = await goToStripe(page)
      await payByDebit(page, "DE78370400440532013004")
      await expect(page).toHaveURL(/checkout\/return/)
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/paiement est en cours/i)
      const intent = await intentOf(session)
      await stripeSwitch(`intents/${intent}/settle-delayed`, { result: "failed" })
      const heading = page.getByRole("heading", { level: 1 })
      // The page asks again by itself; who has no script may ask sooner. Both at once is no fault.
      await expect(async () => {
        if (!javaScriptEnabled) await page.reload()
        await expect(heading).toHaveText(/n'a pas abouti/i, { timeout: 2_000 })
      }).toPass()
      await expect.poll(async () => (await mailsTo(email)).length, { timeout: 60_000 }).toBe(1)
      expect((await mailsTo(email))[0]?.subject).toMatch(/paiement/i)
    })
  })
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("a payment that takes a while is followed, and not for ever", async ({ page, request }) => {
    await addToCart(page, "fr-fr")
    await giveAddress(page, "fr-fr", newEmail())
    const session = await goToStripe(page)
    const iban = "DE78370400440532013004"
    const paid = await stripeSwitch(`sessions/${session}/pay`, { method: "sepa_debit", iban })
    await page.goto(`/fr-fr/checkout/return?session_id=${session}`)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/paiement est en cours/i)
    await page.waitForURL(/&try=1$/)
    const { payment_intent: intent } = paid.session as { payment_intent: string }
    const last = await request.get(`/fr-fr/checkout/return?session_id=${session}&try=99`)
    expect(await last.text()).not.toContain('http-equiv="refresh"')
    await stripeSwitch(`intents/${intent}/settle-delayed`, { result: "succeeded" })
    await page.waitForURL(/\/orders\//)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/merci/i)
  })
})

test("with Stripe down the cart stays, and paying works once it is back", async ({ page }) => {
  const email = newEmail()
  await addToCart(page, "en-us")
  await giveAddress(page, "en-us", email)
  await stripeSwitch("faults", { kind: "api", do: "error", status: 500, path: "/v1/checkout/**" })
  await page.getByRole("button", { name: /^(pay|payer) /i }).click()
  await expect(page.getByRole("alert")).toContainText(/cart is safe/i)
  await stripeSwitch("faults", undefined, "DELETE")
  await goToStripe(page)
  await payByCard(page, CARDS.paid)
  await page.waitForURL(/\/orders\//)
})

test("an old tab cannot pay an old price", async ({ page, context }) => {
  await addToCart(page, "en-us")
  await giveAddress(page, "en-us", newEmail())
  await goToStripe(page)
  const shop = await context.newPage()
  await shop.goto("/en-us/cart")
  await steppedByScript(shop)
  await shop.getByRole("button", { name: /^one more of/i }).click()
  await expect(shop.getByTestId("announcement")).toHaveText(/cart updated/i)
  await page.reload()
  await expect(page.locator("[name=card_number]")).toHaveCount(0)
})

test("who gives up at Stripe comes back to the cart as it was", async ({ page }) => {
  await addToCart(page, "en-us")
  await giveAddress(page, "en-us", newEmail())
  await goToStripe(page)
  await page.goto("/en-us/checkout/delivery?cancelled=1")
  await expect(page.getByRole("status").first()).toContainText(/nothing was charged/i)
  await expect(page.getByTestId("total")).toBeVisible()
})
