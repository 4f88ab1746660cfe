import type { Page } from "@playwright/test"
import { addToCart, expect, newEmail, test, violations } from "../fixtures"

const PASSWORD = "a-password"

/** Makes an account, and answers with its address. */
async function register(page: Page): Promise<string> {
  const email = newEmail()
  await page.goto("/fr-fr/register")
  await page.locator("#first_name").fill("Lina")
  await page.locator("#last_name").fill("Petit")
  await page.locator("#email").fill(email)
  await page.locator("#password").fill(PASSWORD)
  await page.getByRole("button", { name: "Créer un compte" }).click()
  await expect(page).toHaveURL(/\/account$/)
  return email
}

async function signIn(page: Page, email: string) {
  await page.goto("/fr-fr/sign-in")
  await page.locator("#email").fill(email)
  await page.locator("#password").fill(PASSWORD)
  await page.getByRole("button", { name: "Se connecter" }).click()
  await expect(page).toHaveURL(/\/account$/)
}

async function addAddress(page: Page, city: string) {
  await page.locator("#first_name").fill("Lina")
  await page.locator("#last_name").fill("Petit")
  await page.locator("#address_1").fill("1 rue du Stade")
  await page.locator("#postal_code").fill("69001")
  await page.locator("#city").fill(city)
  await page.getByRole("button", { name: "Enregistrer" }).click()
  await expect(page.locator("li.panel").filter({ hasText: city })).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test("the default address comes first at checkout, and none is deleted unasked", async ({
      page,
    }) => {
      await register(page)
      await page.goto("/fr-fr/account/addresses")
      await expect(page.getByRole("banner").getByRole("link", { name: "Compte" })).toBeVisible()
      await addAddress(page, "Lyon")
      await addAddress(page, "Nantes")
      const [lyon, nantes] = ["Lyon", "Nantes"].map((city) =>
        page.locator("li.panel").filter({ hasText: city }),
      ) as [ReturnType<Page["locator"]>, ReturnType<Page["locator"]>]
      await expect(lyon).toContainText("Par défaut")
      await nantes.getByRole("button", { name: /par défaut/ }).click()
      await expect(nantes.locator(".badge")).toBeVisible()
      await expect(lyon.locator(".badge")).toHaveCount(0)
      await expect(page.locator("li.panel").first()).toContainText("Nantes")

      await addToCart(page, "fr-fr")
      await page.goto("/fr-fr/checkout")
      await expect(page.locator("#city")).toHaveValue("Nantes")

      await page.goto("/fr-fr/account/addresses")
      await lyon.getByRole("link", { name: /^supprimer l'adresse/i }).click()
      await expect(lyon).toContainText("Supprimer définitivement cette adresse ?")
      if (javaScriptEnabled) {
        await expect(lyon.getByRole("link", { name: "La garder" })).toBeFocused()
        expect(await violations(page)).toEqual([])
      }
      await lyon.getByRole("link", { name: "La garder" }).click()
      await expect(page.locator("li.panel")).toHaveCount(2)
      await lyon.getByRole("link", { name: /^supprimer l'adresse/i }).click()
      await lyon.getByRole("button", { name: /^supprimer l'adresse/i }).click()
      await expect(page.locator("li.panel")).toHaveCount(1)
      await expect(page.locator("li.panel")).toContainText("Nantes")
    })
  })
}

test("a password is changed by the one in use, which other browsers' sessions end with", async ({
  page,
  browser,
}) => {
  const email = await register(page)
  const other = await browser.newContext()
  const elsewhere = await other.newPage()
  await signIn(elsewhere, email)
  await page.goto("/fr-fr/account/profile")
  await page.getByRole("link", { name: "Changer le mot de passe" }).click()
  await expect(page).toHaveURL(/\/account\/profile\/password$/)
  const change = async (password: string) => {
    await page.locator("#password").fill(password)
    await page.locator("#new_password").fill("a-newer-password")
    await page.getByRole("button", { name: "Enregistrer le mot de passe" }).click()
  }
  await change("not-the-password")
  await expect(page.locator("#password-fault")).toContainText("pas votre mot de passe actuel")
  expect(await violations(page)).toEqual([])
  await change(PASSWORD)
  await expect(page).toHaveURL(/\/account\/profile\?saved=1$/)
  await elsewhere.goto("/fr-fr/account")
  await expect(elsewhere).toHaveURL(/\/sign-in\?next=/)
  await other.close()
})

test("signing out everywhere ends the session of another browser", async ({ page, browser }) => {
  const email = await register(page)
  const other = await browser.newContext()
  const elsewhere = await other.newPage()
  await signIn(elsewhere, email)
  await page.goto("/fr-fr/account/profile")
  await page.getByRole("button", { name: "Se déconnecter partout" }).click()
  await expect(page).toHaveURL(/\/fr-fr\/?$/)
  for (const browsed of [page, elsewhere]) {
    await browsed.goto("/fr-fr/account")
    await expect(browsed).toHaveURL(/\/sign-in\?next=/)
  }
  await other.close()
})

test("signing out forgets what was looked at, and keeps the language", async ({ page }) => {
  const seen = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("podium.seen")))
  await register(page)
  await page.goto("/fr-fr/products/la-2028-stadium-mug")
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(0)
  await page.goto("/fr-fr/account")
  await page.getByRole("button", { name: "Se déconnecter" }).click()
  await expect(page).toHaveURL(/\/fr-fr\/?$/)
  await expect.poll(seen).toEqual([])
  await expect(page.locator("html")).toHaveAttribute("lang", /^fr/)
})

test("a password that is guessed first is refused at its field", async ({ page }) => {
  await page.goto("/fr-fr/register")
  await page.locator("#first_name").fill("Lina")
  await page.locator("#last_name").fill("Petit")
  await page.locator("#email").fill(newEmail())
  await page.locator("#password").fill("motdepasse")
  await page.getByRole("button", { name: "Créer un compte" }).click()
  await expect(page.locator("#password-fault")).toContainText("devine en premier")
  await expect(page.locator("#first_name")).toHaveValue("Lina")
})
