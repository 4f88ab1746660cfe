import { addToCart, expect, giveAddress, newEmail, openUnscripted, test } from "../fixtures"

test("a bill that goes to another country before the page's script has come is asked for its state", async ({
  page,
}) => {
  await addToCart(page, "fr-fr")
  const release = await openUnscripted(page, "/fr-fr/checkout")
  await page.locator("#email").fill("maya@fans.example")
  await page.getByLabel("L'adresse de facturation est la même").uncheck()
  await page.locator("summary").first().click()
  await page.locator("#billing_country").selectOption("us")
  release()
  await page.locator("#billing_province").selectOption("us-ca")
  await expect(page.locator("#billing_country")).toHaveValue("us")
  await expect(page.locator("#email")).toHaveValue("maya@fans.example")
})

test("an address of its own for the bill opens although its box was cleared before the page's script came", async ({
  page,
}) => {
  await addToCart(page, "fr-fr")
  const release = await openUnscripted(page, "/fr-fr/checkout")
  await page.getByLabel("L'adresse de facturation est la même").uncheck()
  await expect(page.locator("#billing_city")).toBeHidden()
  release()
  await expect(page.locator("#billing_city")).toBeVisible()
})

/** Clears the box at the moment when React has begun to listen, and has drawn nothing yet. */
function clearAtOnce() {
  const listen = document.addEventListener.bind(document)
  let begun = false
  document.addEventListener = (...given: Parameters<typeof listen>) => {
    listen(...given)
    if (given[0] !== "click" || begun) return // it listens twice, on the way down and up
    begun = true
    queueMicrotask(() => document.querySelector<HTMLElement>("[name=billing_same]")?.click())
  }
}

test("a box that is cleared just as the page's script takes over counts, and the script lives", async ({
  page,
}) => {
  await addToCart(page, "fr-fr")
  await page.addInitScript(clearAtOnce)
  await page.goto("/fr-fr/checkout")
  await page.locator("#billing_country").selectOption("us")
  await expect(page.locator("#billing_province")).toBeVisible()
})

test("a delivery that is ticked before the page's script has come is what is paid", async ({
  page,
}) => {
  await addToCart(page, "en-us")
  await giveAddress(page, "en-us", newEmail())
  const release = await openUnscripted(page, "/en-us/checkout/delivery")
  const pay = page.getByRole("button", { name: /^pay /i })
  const before = await pay.textContent()
  await page.getByRole("radio").last().check()
  release()
  await expect(pay).not.toHaveText(before ?? "")
  await expect(page.getByRole("radio").last()).toBeChecked()
})
