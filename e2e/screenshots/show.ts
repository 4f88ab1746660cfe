import { join } from "node:path"
import type { Page } from "@playwright/test"
import { expect, violations } from "../fixtures"
import { FOLDER } from "./setup"

const WIDTHS = { 360: 780, 768: 1024, 1440: 900 } as const
const SCHEMES = ["light", "dark"] as const

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

/** Takes a page's pictures in every width and both schemes, and looks for what a machine can see wrong. */
export async function show(page: Page, market: string, name: string, address: string) {
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
