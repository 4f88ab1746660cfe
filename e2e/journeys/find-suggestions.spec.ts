import { WORDS } from "../finding"
import { expect, test, violations } from "../fixtures"

const words = WORDS["en-us"]

test.beforeEach(async ({ page }) => {
  await page.goto("/en-us")
  await expect(page.getByRole("combobox", { name: words.search, exact: true })).toBeVisible()
})

test("products, sports and teams are suggested while one types, and counted aloud", async ({
  page,
}) => {
  const field = page.getByRole("combobox", { name: words.search, exact: true })
  await field.pressSequentially("sw")
  const list = page.getByRole("listbox", { name: "Suggestions" })
  const group = (name: string) => list.getByRole("group", { name }).getByRole("option")
  await expect(group("Sports").filter({ hasText: /^Swimming$/ })).toBeVisible()
  await expect(group("Teams")).toHaveText(["Sweden", "Switzerland"])
  await expect(group("Products").first()).toContainText(/swimming.*\$\d+\.\d\d/i)
  await expect(field).toHaveAttribute("aria-expanded", "true")
  const count = await list.getByRole("option").count()
  const aloud = page.getByRole("search").locator("[aria-live=polite]")
  await expect(aloud).toHaveText(`${count} suggestions`)
  expect(await violations(page)).toEqual([])
  await field.pressSequentially("itz")
  await expect(group("Teams")).toHaveText(["Switzerland"])
  await expect(aloud).toHaveText(`${await list.getByRole("option").count()} suggestions`)
})

test("they are gone through and chosen by keys alone", async ({ page }) => {
  const field = page.getByRole("combobox", { name: words.search, exact: true })
  while (!(await field.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press("Tab")
  }
  await page.keyboard.type("sw")
  const options = page.getByRole("listbox").getByRole("option")
  const active = page.getByRole("option", { selected: true })
  await expect(options.filter({ hasText: "Sweden" })).toBeVisible()
  await expect(active).toHaveCount(0)
  const last = (await options.count()) - 1
  await page.keyboard.press("ArrowDown")
  await expect(options.first()).toHaveAttribute("aria-selected", "true")
  await expect(field).toHaveAttribute("aria-activedescendant", /.+/)
  await page.keyboard.press("ArrowUp")
  await expect(active).toHaveCount(0)
  await page.keyboard.press("ArrowUp")
  await expect(options.nth(last)).toHaveAttribute("aria-selected", "true")
  await page.keyboard.press("ArrowDown")
  await expect(active).toHaveCount(0)
  while (!(await active.allInnerTexts()).includes("Sweden")) await page.keyboard.press("ArrowDown")
  await expect(field).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/en-us\/teams\/sweden$/)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sweden")
  await expect(page.getByRole("listbox")).toHaveCount(0)
})

test("Escape closes them and keeps what was typed; Enter then searches for it", async ({
  page,
}) => {
  const field = page.getByRole("combobox", { name: words.search, exact: true })
  await field.pressSequentially("hoddie")
  await expect(page.getByRole("option").first()).toContainText(/hoodie/i)
  await field.press("Escape")
  await expect(page.getByRole("listbox")).toHaveCount(0)
  await expect(field).toHaveAttribute("aria-expanded", "false")
  await expect(field).toHaveValue("hoddie")
  await field.press("ArrowDown")
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true")
  await field.press("Escape")
  await field.press("Enter")
  await expect(page).toHaveURL(/\/search\?q=hoddie$/)
  await expect(page.getByRole("heading", { level: 1 })).toContainText("hoddie")
  await expect(page.getByRole("listbox")).toHaveCount(0)
})

test("they show nothing for what nobody sells, and say so", async ({ page }) => {
  const field = page.getByRole("combobox", { name: words.search, exact: true })
  await field.pressSequentially("xylograph")
  await expect(page.getByRole("search").locator("[aria-live=polite]")).toHaveText("0 suggestions")
  await expect(page.getByRole("listbox")).toHaveCount(0)
})

test("what is typed before the page's script has come is kept, and searched for", async ({
  page,
}) => {
  let release = () => undefined as void
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route("**/assets/*.js", async (route) => {
    await held
    await route.continue()
  })
  await page.goto("/en-us", { waitUntil: "domcontentloaded" })
  const field = page.getByLabel(words.search, { exact: true })
  await field.fill("swimming")
  release()
  const scripted = page.getByRole("combobox", { name: words.search, exact: true })
  await expect(scripted).toHaveValue("swimming")
  await scripted.press("Enter")
  await expect(page).toHaveURL(/\/search\?q=swimming$/)
})
