import { join } from "node:path"
import type { Browser, BrowserContext, Page } from "@playwright/test"
import {
  addToCart,
  CARDS,
  expect,
  giveAddress,
  goToStripe,
  newEmail,
  payByCard,
  test,
  violations,
  type Market,
} from "../fixtures"
import { FOLDER } from "./setup"

const MARKETS: Market[] = ["en-us", "fr-fr"]
const WIDTHS = { 360: 780, 768: 1024, 1440: 900 } as const
const SCHEMES = ["light", "dark"] as const

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

/** Loads what waits to be scrolled to, and comes back to the top. */
async function settle(page: Page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += window.innerHeight) {
      window.scrollTo(0, y)
      await new Promise(requestAnimationFrame)
    }
    window.scrollTo(0, 0)
  })
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete || !image.checkVisibility()),
  )
  await page.evaluate(() => document.fonts.ready)
}

async function show(page: Page, market: Market, name: string, address: string) {
  for (const [width, height] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width: Number(width), height })
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
      await page.goto(address)
      await settle(page)
      const file = `${name}-${market}-${width}-${colorScheme}.png`
      await page.screenshot({ path: join(FOLDER, file), fullPage: true })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect.soft(wide, `${file}: width`).toBeLessThanOrEqual(Number(width))
      expect.soft(await violations(page), file).toEqual([])
    }
  }
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
