import { addToCart, expect, mailsTo, newEmail, test } from "../fixtures"

test("the root leads once to the fan's language and country", async ({ request }) => {
  const french = await request.get("/", { headers: { "Accept-Language": "fr-CA" } })
  expect(french.url()).toMatch(/\/fr-ca$/)
  const german = "de-DE,de;q=0.9,en;q=0.8"
  const inGermany = await request.get("/", { headers: { "Accept-Language": german } })
  expect(inGermany.url()).toMatch(/\/en-de$/)
})

test("who only looks around is given no cookie, and no way out of the store", async ({
  request,
  baseURL,
}) => {
  for (const path of ["/en-us", "/en-us/cart", "/en-us/account", "/en-us/checkout"]) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.headers()["set-cookie"], path).toBeUndefined()
  }
  const astray = await request.get(`${baseURL}//evil.example/`, { maxRedirects: 0 })
  expect(astray.headers().location).toBe("/evil.example")
})

test("switching country keeps the page, and the price follows", async ({ page }) => {
  await page.goto("/en-us/products/la-2028-stadium-mug")
  await expect(page.locator(".price")).toContainText("$")
  await page.locator("footer summary").click()
  await page.getByRole("link", { name: "Japan · English" }).click()
  await expect(page).toHaveURL(/\/en-jp\/products\/la-2028-stadium-mug$/)
  await expect(page.locator("html")).toHaveAttribute("lang", "en-JP")
  await expect(page.locator(".price")).toContainText("¥")
})

test("a product is found, mistyped in English and by a French word", async ({ page }) => {
  for (const [locale, word, title] of [
    ["en-us", "hoddie", /hoodie/i],
    ["fr-fr", "écharpe", /écharpe/i],
  ] as const) {
    await page.goto(`/${locale}`)
    await page.locator("[name=q]").fill(word)
    await page.locator("[name=q]").press("Enter")
    await expect(page.locator(".card-title").first()).toHaveText(title)
  }
})

test("a removed line can be had back, and a code takes ten percent off", async ({ page }) => {
  await addToCart(page, "en-us")
  await page.goto("/en-us/cart")
  const total = await page.getByTestId("total").innerText()
  await page.getByRole("button", { name: /^remove/i }).click()
  await expect(page.getByTestId("total")).toHaveCount(0)
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(page.getByTestId("total")).toHaveText(total)
  await page.getByLabel("Promotion code").fill("NO-SUCH-CODE")
  await page.getByRole("button", { name: "Apply" }).click()
  await expect(page.getByRole("alert")).toContainText(/not valid/i)
  await page.getByLabel("Promotion code").fill("WELCOME10")
  await page.getByRole("button", { name: "Apply" }).click()
  await expect(page.getByText("Discount")).toBeVisible()
  await expect(page.getByTestId("total")).not.toHaveText(total)
})

test("the checkout keeps what was typed, and says what is wrong", async ({ page }) => {
  await addToCart(page, "en-us")
  await page.goto("/en-us/checkout")
  await page.locator("#email").fill("not an address")
  await page.locator("#first_name").fill("Maya")
  await page.locator("#postal_code").fill("ABC")
  await page.getByRole("button", { name: /on to delivery/i }).click()
  await expect(page.getByRole("alert")).toBeFocused()
  await expect(page.locator("#first_name")).toHaveValue("Maya")
  await expect(page.locator("#postal_code")).toHaveValue("ABC")
  await expect(page.locator("#postal_code")).toHaveAttribute("aria-invalid", "true")
})

test("a password is reset by e-mail", async ({ page }) => {
  const email = newEmail()
  await page.goto("/fr-fr/register")
  await page.locator("#first_name").fill("Lina")
  await page.locator("#last_name").fill("Petit")
  await page.locator("#email").fill(email)
  await page.locator("#password").fill("first-password")
  await page.getByRole("button", { name: "Créer un compte" }).click()
  await expect(page).toHaveURL(/\/account$/)
  await page.getByRole("button", { name: "Se déconnecter" }).click()
  await page.goto("/fr-fr/account/forgot")
  await page.locator("#email").fill(email)
  await page.getByRole("button", { name: "Envoyer le lien" }).click()
  await expect(page.getByRole("status")).toBeVisible()
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 30_000 }).toBe(1)
  const link = /https?:\/\/\S+\/account\/reset\S+/.exec((await mailsTo(email))[0]?.text ?? "")?.[0]
  const { pathname, search } = new URL(link ?? "")
  await page.goto(pathname + search)
  await page.locator("#password").fill("second-password")
  await page.getByRole("button", { name: "Enregistrer le mot de passe" }).click()
  await page.locator("#email").fill(email)
  await page.locator("#password").fill("second-password")
  await page.getByRole("button", { name: "Se connecter" }).click()
  await expect(page).toHaveURL(/\/account$/)
})
