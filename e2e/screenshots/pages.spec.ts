import type { Browser, BrowserContext, Page } from "@playwright/test"
import {
  addToCart,
  CARDS,
  giveAddress,
  goToStripe,
  newEmail,
  payByCard,
  test,
  type Market,
} from "../fixtures"
import { show } from "./show"

const MARKETS: Market[] = ["en-us", "fr-fr"]

/** Pages that anybody sees, below the market's own address. */
const PUBLIC_PAGES = {
  home: "",
  category: "/categories/apparel",
  edition: "/editions/milano-cortina-2026",
  sport: "/sports/basketball",
  search: "/search?q=mug",
  product: "/products/la-2028-stadium-mug",
  help: "/help/delivery",
} as const

async function buy(page: Page, market: Market): Promise<string> {
  await addToCart(page, market)
  await giveAddress(page, market, newEmail())
  await goToStripe(page)
  await payByCard(page, CARDS.paid)
  await page.waitForURL(/\/orders\//)
  return page.url()
}

test.describe.configure({ timeout: 300_000 })

for (const market of MARKETS) {
  for (const [name, path] of Object.entries(PUBLIC_PAGES)) {
    test(`${name} in ${market}`, ({ page }) => show(page, market, name, `/${market}${path}`))
  }

  test.describe(`on the way to an order in ${market}`, () => {
    let context: BrowserContext
    let order = ""
    const opened = async (browser: Browser, baseURL: string | undefined) =>
      browser.newContext({ ...(baseURL && { baseURL }) })
    test.beforeAll(async ({ browser, baseURL }) => {
      context = await opened(browser, baseURL)
      const page = await context.newPage()
      order = await buy(page, market)
      await addToCart(page, market)
      await addToCart(page, market, "la-2028-canyon-cap")
      await page.close()
    })
    test.afterAll(() => context?.close())

    for (const name of ["cart", "checkout", "order"] as const) {
      test(name, async () => {
        const page = await context.newPage()
        await show(page, market, name, name === "order" ? order : `/${market}/${name}`)
        await page.close()
      })
    }
  })
}
