import { existsSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import AxeBuilder from "@axe-core/playwright"
import { type Browser, chromium, type Page } from "@playwright/test"
import { afterAll, beforeAll, expect, test } from "vitest"
import { Bench, sessionParams, until } from "../testing/bench"

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
const START_MS = 60_000

let bench: Bench
let browser: Browser
beforeAll(async () => {
  bench = await Bench.start()
  const executablePath = process.env.CHROMIUM_PATH ?? SYSTEM.find((path) => existsSync(path))
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args })
}, START_MS)
afterAll(async () => {
  await browser?.close()
  await bench.stop()
})

async function visit(url: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: true })
  const page = await context.newPage()
  await page.goto(url)
  await look(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await context.close()
}

const open = (over: object = {}, currency = "eur") =>
  bench.stripe.checkout.sessions.create(sessionParams(over, currency))

test("axe finds nothing on any page", { timeout: START_MS }, async () => {
  const fresh = await open({ locale: "fr" })
  await visit(fresh.url!, (page) =>
    page.getByText("Cartes de test", { exact: true }).first().click(),
  )
  await visit(fresh.url!, async (page) => {
    await page.getByRole("button", { name: /^Payer/ }).click()
    await expect.poll(() => page.getByRole("alert").count()).toBe(1)
    // The list of what is wrong takes the focus, without a script.
    expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("alert")
  })
  const expired = await open()
  await bench.stripe.checkout.sessions.expire(expired.id)
  await visit(expired.url!, async (page) => {
    await expect.poll(() => page.getByRole("heading").count()).toBe(1)
  })
})

test(
  "on a small phone nothing sticks out, and the keyboard is enough",
  async () => {
    const session = await open({ locale: "fr" })
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    await page.goto(session.url!)
    const width = await page.evaluate<number>("document.documentElement.scrollWidth")
    expect(width).toBeLessThanOrEqual(320)
    await page.getByLabel("Nom", { exact: true }).focus()
    await page.keyboard.type("Ada Fan")
    await page.keyboard.press("Tab")
    // From the card to the debit, by the arrow key; its field appears without a script.
    expect(await page.getByLabel("IBAN").isVisible()).toBe(false)
    await page.keyboard.press("ArrowDown")
    expect(await page.getByLabel("IBAN").isVisible()).toBe(true)
    await page.keyboard.press("Tab")
    await page.keyboard.type("FR7920041010050500013M02600")
    await page.keyboard.press("Enter")
    await until(async () => {
      const { intent } = await bench.intentOf(session.id)
      return intent?.status === "processing"
    })
    await context.close()
  },
  START_MS,
)

test("a fan pays without JavaScript, over the 3-D Secure step", { timeout: START_MS }, async () => {
  const shop = createServer((_request, response) => response.end("Thanks"))
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve))
  const home = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/thanks`
  const session = await open({ success_url: `${home}?s={CHECKOUT_SESSION_ID}` }, "usd")
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(session.url!)
  await page.getByLabel("Name", { exact: true }).fill("Ada Fan")
  await page.getByLabel("Card number").fill("4000 0025 0000 3155")
  await page.getByLabel("Expiry date").fill("12 / 34")
  await page.getByLabel("Security code (CVC)").fill("123")
  await page.getByRole("button", { name: "Pay $45.00" }).click()
  await page.getByRole("button", { name: "Confirm the payment" }).click()
  await page.waitForURL(`${home}?s=${session.id}`)
  await context.close()
  shop.close()
  expect((await bench.intentOf(session.id)).intent.status).toBe("succeeded")
})
