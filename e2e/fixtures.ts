import AxeBuilder from "@axe-core/playwright"
import { expect, test as base, type Page } from "@playwright/test"
import { isOver } from "../local/until"

const address = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run these tests by npm run e2e`)
  return value
}

export const CARDS = { paid: "4242424242424242", declined: "4000000000000002" } as const

/** What a fan types in each market that the journeys visit. */
export const FANS = {
  "en-us": { postal_code: "90012", city: "Los Angeles", province: "us-ca" },
  "fr-fr": { postal_code: "75013", city: "Paris" },
  "en-jp": { postal_code: "100-0001", city: "Tokyo" },
} as const
export type Market = keyof typeof FANS

let fans = 0
/** An address that no other test writes to. */
export const newEmail = (): string => `fan-${Date.now()}-${(fans += 1)}@fans.example`

interface Mail {
  subject: string
  to: { address: string }[]
  text: string
}

/** The mails that have arrived at an address. */
export async function mailsTo(email: string): Promise<Mail[]> {
  const response = await fetch(`${address("E2E_MAIL_URL")}/api/email`)
  const mails = (await response.json()) as Mail[]
  return mails.filter(({ to }) => to.some((one) => one.address === email))
}

/** A call of the local Stripe's switches. */
export async function stripeSwitch(path: string, body?: unknown, method = "POST") {
  const response = await fetch(`${address("E2E_STRIPE_URL")}/_local/${path}`, {
    method,
    ...(body !== undefined && {
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Record<string, unknown>
}

/** The payment that was begun on a page of Stripe's. */
export async function intentOf(session: string): Promise<string> {
  const { sessions } = await stripeSwitch("state", undefined, "GET")
  const all = sessions as { id: string; payment_intent: string | null }[]
  const found = all.find(({ id }) => id === session)?.payment_intent
  if (!found) throw new Error(`${session} has no payment`)
  return found
}

/** Waits until the page's script has taken over, where scripts run: before, a button sends its form. */
export async function scripted(page: Page) {
  if (!(await page.evaluate(() => matchMedia("(scripting: enabled)").matches))) return
  await expect(page.getByTestId("cart-link")).toHaveAttribute("aria-haspopup", "dialog")
}

/** Waits until the steps of a line on the cart's page are the script's. */
export const steppedByScript = (page: Page) =>
  expect(page.locator(".step").last()).toHaveAttribute("type", "button")

/** Puts a well-stocked product into the cart, from its own page. */
export async function addToCart(page: Page, market: Market, handle = "la-2028-stadium-mug") {
  await page.goto(`/${market}/products/${handle}`)
  await scripted(page)
  await page.locator(".buy button[type=submit]").click()
  await expect(page.locator(".buy .notice.good")).toBeVisible()
}

/** Opens a page whose scripts come when they are let go, as on a slow line. */
export async function openUnscripted(page: Page, path: string) {
  let release = () => undefined as void
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route("**/assets/*.js", async (route) => {
    await held
    await route.continue()
  })
  await page.goto(path, { waitUntil: "domcontentloaded" })
  return release
}

/** Fills in the first step of the checkout and goes on to delivery. */
export async function giveAddress(page: Page, market: Market, email: string) {
  await page.goto(`/${market}/checkout`)
  await page.locator("#email").fill(email)
  await page.locator("#first_name").fill("Maya")
  await page.locator("#last_name").fill("Ortiz")
  await page.locator("#address_1").fill("12 Main Street")
  const { province, ...fields } = { province: undefined, ...FANS[market] }
  for (const [name, value] of Object.entries(fields)) await page.locator(`#${name}`).fill(value)
  if (province) await page.locator("#province").selectOption(province)
  await page.getByRole("button", { name: /on to delivery|continuer vers la livraison/i }).click()
  await expect(page).toHaveURL(/\/checkout\/delivery$/)
  // By script the address is the new page's a moment before the page is.
  await expect(page.getByRole("button", { name: /^(pay|payer) /i })).toBeVisible()
}

/** From the delivery step to Stripe's page; returns the session's id. */
export async function goToStripe(page: Page): Promise<string> {
  await page.getByRole("button", { name: /^(pay|payer) /i }).click()
  await page.waitForURL(/\/c\/pay\//)
  return new URL(page.url()).pathname.split("/").pop() ?? ""
}

/** Types a card on Stripe's page and pays. */
export async function payByCard(page: Page, card: string) {
  await page.locator("[name=name]").fill("Maya Ortiz")
  await page.locator("[name=card_number]").fill(card)
  await page.locator("[name=expiry]").fill("12 / 34")
  await page.locator("[name=cvc]").fill("123")
  await page.getByRole("button", { name: /^(pay|payer)/i }).click()
}

/** Tries a card that the bank refuses, until Stripe's page says so. */
export async function failToPay(page: Page) {
  await payByCard(page, CARDS.declined)
  await expect(page.getByRole("alert")).toBeVisible()
  await expect(page).toHaveURL(/\/c\/pay\//)
}

/** Buys the mug without an account, and ends on the order's page. */
export async function buyAsGuest(page: Page, market: Market, email: string) {
  await addToCart(page, market)
  await giveAddress(page, market, email)
  await goToStripe(page)
  await payByCard(page, CARDS.paid)
  await page.waitForURL(/\/orders\//)
}

/** Makes an account as a fan does; ends on its first page. */
export async function register(page: Page, market: Market, email: string) {
  await page.goto(`/${market}/register`)
  await page.locator("#first_name").fill("Maya")
  await page.locator("#last_name").fill("Ortiz")
  await page.locator("#email").fill(email)
  await page.locator("#password").fill("a-long-enough-password")
  await page.getByRole("button", { name: /make an account|créer un compte/i }).click()
  await expect(page).toHaveURL(new RegExp(`/${market}/account$`))
}

/** Types a bank account on Stripe's page, whose answer comes later, and pays. */
export async function payByDebit(page: Page, iban: string) {
  await page.locator("[name=name]").fill("Maya Ortiz")
  await page.locator("[name=method][value=sepa_debit]").check()
  await page.locator("[name=iban]").fill(iban)
  await page.getByRole("button", { name: /^(pay|payer)/i }).click()
}

type Found = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"]
const told = (found: Found) =>
  found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)

/** What axe finds wrong with the page; and, in the dark if it is light or the other way, its colours. */
export async function violations(page: Page): Promise<string[]> {
  const shown = await new AxeBuilder({ page }).analyze()
  const isDark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)
  const [here, there] = isDark ? (["dark", "light"] as const) : (["light", "dark"] as const)
  await page.emulateMedia({ colorScheme: there })
  // A colour on its way from one to the other is neither.
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)
  const other = await new AxeBuilder({ page })
    .withRules(["color-contrast", "link-in-text-block"])
    .analyze()
  await page.emulateMedia({ colorScheme: here })
  return [...told(shown.violations), ...told(other.violations)]
}

interface Watched {
  /** What the store's security policy has stopped on any page of the test; it has to be empty at the end. */
  policyReports: string[]
  /** What a run with an end has no time for any more has not passed, and costs no more of it. */
  inTime: void
}

const POLICY_REPORTS = "/policy-reports"

/** Pages are addressed from the store's origin, which is known only once the stack runs. */
export const test = base.extend<Watched>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are needed from it
  baseURL: async ({}, use) => use(address("E2E_STORE_URL")),
  policyReports: [
    async ({ context }, use) => {
      const reports: string[] = []
      context.on("request", (request) => {
        if (new URL(request.url()).pathname !== POLICY_REPORTS) return
        reports.push(request.postData() ?? "")
      })
      await use(reports)
      expect(reports).toEqual([])
    },
    { auto: true },
  ],
  inTime: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are needed from it
    async ({}, use) => {
      expect(isOver(), "no time left for it").toBe(false)
      await use()
    },
    { auto: true },
  ],
})
export { expect } from "@playwright/test"
