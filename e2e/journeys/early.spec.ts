import { expect, scripted, test } from "../fixtures"

const ME = /\/en-us\/me$/

test("a link that is pressed before the personal part of the page has come leads on", async ({
  page,
}) => {
  let release = () => undefined as void
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(ME, async (route) => {
    await held
    await route.continue()
  })
  await page.goto("/en-us/sports")
  await scripted(page)
  await page.locator("main").getByRole("link", { name: "Swimming", exact: true }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Swimming")
  const personal = page.waitForResponse(ME)
  release()
  await personal
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Swimming")
})
