import { addToCart, expect, giveAddress, newEmail, test } from "../fixtures"

/** One page of each kind; what journeys pass through besides is watched in each of them. */
const PAGES = [
  "",
  "/sports",
  "/sports/swimming",
  "/teams",
  "/teams/france",
  "/editions/la-2028",
  "/editions/heritage",
  "/categories/apparel?colour=white&sort=name",
  "/search?q=mug",
  "/search?q=zzzz",
  "/products/la-2028-stadium-mug",
  "/help/delivery",
  "/help/privacy",
  "/cart",
  "/sign-in",
  "/register",
  "/account/forgot",
  "/no-such-page",
]

const SEARCH = /^(search|rechercher)$/i

for (const market of ["en-us", "fr-fr"] as const) {
  for (const path of PAGES) {
    test(`the policy stops nothing on /${market}${path}`, async ({ page }) => {
      const answer = await page.goto(`/${market}${path}`, { waitUntil: "networkidle" })
      const policy = answer?.headers()["content-security-policy"] ?? ""
      expect(policy).toMatch(/script-src 'self' '(sha256|nonce)-/)
      expect(policy).not.toContain("unsafe")
      // The page came to life: its scripts have run.
      await expect(page.getByRole("combobox", { name: SEARCH })).toBeVisible()
    })
  }
}

test("the policy stops nothing on the way to an order", async ({ page }) => {
  await addToCart(page, "en-us")
  await page.goto("/en-us/cart")
  await giveAddress(page, "en-us", newEmail())
  await expect(page.getByRole("button", { name: /^pay /i })).toBeVisible()
})

test("what somebody slips into a page does not run, and is told of", async ({
  page,
  policyReports,
}) => {
  await page.route("/en-us/help/returns", async (route) => {
    const response = await route.fetch()
    const slipped =
      "<script>document.title = 'stolen'</script><img src=x onerror='document.title=1'>"
    const body = (await response.text()).replace("</main>", `${slipped}</main>`)
    await route.fulfill({ response, body })
  })
  await page.goto("/en-us/help/returns")
  await expect.poll(() => policyReports.length).toBeGreaterThan(0)
  await expect(page).toHaveTitle(/Returns/)
  expect(policyReports.join()).toContain("script-src")
  policyReports.length = 0
})
