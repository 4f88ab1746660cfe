import {
  CARDS,
  addToCart,
  expect,
  goToStripe,
  newEmail,
  payByCard,
  test,
  violations,
} from "../fixtures"
import { staffOf } from "../staff"

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test("the bill goes to another country, and the order's page follows its parcel", async ({
      page,
    }) => {
      const email = newEmail()
      await addToCart(page, "fr-fr")
      await page.goto("/fr-fr/checkout")
      const delivery = {
        email,
        first_name: "Maya",
        last_name: "Ortiz",
        address_1: "1 rue du Stade",
      }
      for (const [name, text] of Object.entries({
        ...delivery,
        postal_code: "75013",
        city: "Paris",
      })) {
        await page.locator(`#${name}`).fill(text)
      }
      await page.getByLabel("L'adresse de facturation est la même").uncheck()
      if (!javaScriptEnabled) await page.locator("summary").first().click()
      await page.locator("#billing_country").selectOption("us")
      const billing = { first_name: "Ana", last_name: "Ortiz", address_1: "9 Sunset Blvd" }
      for (const [name, text] of Object.entries({
        ...billing,
        postal_code: "90028",
        city: "Hollywood",
      })) {
        await page.locator(`#billing_${name}`).fill(text)
      }
      const goOn = page.getByRole("button", { name: /continuer vers la livraison/i })
      if (!javaScriptEnabled) {
        // The page cannot ask for a state before it knows of the country.
        await goOn.click()
        await expect(page.getByRole("alert")).toContainText("État ou province")
        await expect(page.locator("#billing_city")).toHaveValue("Hollywood")
      }
      await page.locator("#billing_province").selectOption("us-ca")
      await goOn.click()
      await expect(page).toHaveURL(/\/checkout\/delivery$/)
      await goToStripe(page)
      await payByCard(page, CARDS.paid)
      await page.waitForURL(/\/orders\//)

      const facts = page.getByRole("complementary")
      await expect(facts).toContainText("En préparation")
      await expect(facts).toContainText("Payée")
      await expect(facts).toContainText("Hollywood CA 90028")
      await expect(facts).toContainText("États-Unis")

      const staff = await staffOf(email)
      await staff.ship("T-1234", "https://carrier.example/T-1234")
      await page.reload()
      await expect(facts).toContainText("Expédiée")
      await expect(page.getByRole("link", { name: "Suivre T-1234" })).toHaveAttribute(
        "href",
        "https://carrier.example/T-1234",
      )
      if (javaScriptEnabled) expect(await violations(page)).toEqual([])
      await staff.deliver()
      await staff.refund(5)
      await page.reload()
      await expect(facts).toContainText("Livrée")
      await expect(facts).toContainText("Remboursé en partie")
      await expect(facts).toContainText(/5,00/)
    })
  })
}
