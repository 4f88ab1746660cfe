import { expect, scripted, test } from "../fixtures"

test("a link that is pressed before the personal part of the page has come leads on", async ({
  page,
}) => {
  let release = () => undefined as void
  const held = new Promise<void>((resolve) => (release = resolve))
  // Its data, and what would have to be asked to find its route, and those of the page's other links.
  await page.route(/\/me\.data|__manifest.*%2F(me|help)\b/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto("/en-us/sports")
  await scripted(page)
  await page.locator("main").getByRole("link", { name: "Swimming", exact: true }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Swimming")
  const personal = page.waitForResponse(/\/me\.data/)
  release()
  await personal
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Swimming")
})
