import { expect, test } from "../fixtures"

const HOODIE = "/en-us/products/la-2028-pool-deck-hoodie"

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test("the pictures follow the colour, and say what they show", async ({ page }) => {
      await page.goto(HOODIE)
      const pictures = page.getByRole("list", { name: "Pictures" }).getByRole("img")
      await expect(pictures.first()).toHaveAccessibleName(/in Deep blue, from the front$/)
      await expect(pictures.nth(1)).toHaveAccessibleName(/in Deep blue, from the side$/)
      const colours = page.getByRole("group", { name: "Choose Colour" })
      await expect(colours.getByText("Colour: Deep blue")).toBeVisible()
      await page.getByRole("link", { name: "Mint", exact: true }).click()
      await expect(pictures.first()).toHaveAccessibleName(/in Mint, from the front$/)
      await expect(colours.getByText("Colour: Mint")).toBeVisible()
      // A real picture of its own, in a size that the service makes.
      const loaded = (image: HTMLImageElement) =>
        image.complete && image.naturalWidth > 0 ? new URL(image.currentSrc).pathname : ""
      await expect.poll(() => pictures.first().evaluate(loaded)).toMatch(/^\/img\/.*\/mint-front/)
      await page.reload()
      await expect(pictures.first()).toHaveAccessibleName(/in Mint/)
    })
  })
}

/** Without a graphics card its first picture is drawn by the processor, which others use too. */
const DRAWN = { timeout: 60_000 }

test("hard goods can be turned around, and the page's policy stops nothing of it", async ({
  page,
}) => {
  const complaints: string[] = []
  page.on("pageerror", ({ message }) => complaints.push(message))
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(message.text())
  })
  await page.goto("/en-us/products/la-2028-stadium-mug")
  await page.getByRole("button", { name: "Turn it around" }).click()
  const dialog = page.getByRole("dialog", { name: "Stadium mug in 3-D" })
  await expect(dialog).toBeVisible()
  const viewer = dialog.locator("model-viewer")
  await expect
    .poll(() => viewer.evaluate((element) => "loaded" in element && element.loaded), DRAWN)
    .toBe(true)
  await page.keyboard.press("Escape")
  await expect(dialog).toBeHidden()
  expect(complaints).toEqual([])
})

test("cloth is not turned: its pictures show it from all sides", async ({ page }) => {
  await page.goto(HOODIE)
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(page.getByRole("button", { name: "Turn it around" })).toHaveCount(0)
  await expect(page.getByRole("img", { name: /from the back$/ })).toBeVisible()
})
