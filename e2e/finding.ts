import { expect, type Locator, type Page } from "@playwright/test"
import { scripted as scriptedPage } from "./fixtures"

/** The words by which a fan finds things, in the two languages. */
export const WORDS = {
  "en-us": {
    search: "Search",
    sort: "Sort by",
    show: /^Show \d+ products?$/,
    next: "Next page",
    chosen: "Chosen filters",
    remove: "Remove",
    sports: "All sports",
    stock: "In stock only",
    from: "From",
    to: "To",
    cheapest: "Price, low to high",
    dearest: "Price, high to low",
  },
  "fr-fr": {
    search: "Rechercher",
    sort: "Trier par",
    show: /^Voir \d+ produits?$/,
    next: "Page suivante",
    chosen: "Filtres choisis",
    remove: "Retirer",
    sports: "Tous les sports",
    stock: "En stock seulement",
    from: "De",
    to: "À",
    cheapest: "Prix croissant",
    dearest: "Prix décroissant",
  },
} as const
export type Words = (typeof WORDS)[keyof typeof WORDS]

const main = (page: Page): Locator => page.getByRole("main")

/** The links to the products that a page shows, in their order. */
export const shown = (page: Page): Locator => main(page).locator('a[href*="/products/"]')

/** The names of those products: each is the first line of its link. */
export const titles = (page: Page): Promise<string[]> =>
  shown(page).locator(".card-title").allInnerTexts()

/** The link to a product on a list. */
export const linkTo = (page: Page, title: string): Locator => shown(page).filter({ hasText: title })

/** The prices of those products, in the market's currency. */
export async function prices(page: Page): Promise<number[]> {
  const texts = await shown(page).allInnerTexts()
  return texts.map((text) => {
    const [, before, after] = /(?:\$(\d+\.\d\d)|(\d+,\d\d)\s€)/.exec(text) ?? []
    if (!before && !after) throw new Error(`no price: ${text}`)
    return Number((before ?? after ?? "").replace(",", "."))
  })
}

/** How many products the page says there are. */
export async function stated(page: Page): Promise<number> {
  const said = await main(page).getByRole("status").first().innerText()
  const [figures] = /\d+/.exec(said) ?? []
  if (!figures) throw new Error(`no number is said: ${said}`)
  return Number(figures)
}

/** What a list says and shows, in the page or in another answer's text. */
function read(html?: string): string {
  const root = html === undefined ? document : new DOMParser().parseFromString(html, "text/html")
  const main = root.querySelector("main")
  const links = [...(main?.querySelectorAll('a[href*="/products/"]') ?? [])]
  const told = main?.querySelector("[role=status]")?.textContent ?? ""
  return [told, ...links.map((link) => link.getAttribute("href"))].join("\n")
}

/**
 * Waits until the address is the one meant and the list is the one that the server sends for it. The two do
 * not change at once: the address is written when the data is there, the list when it is drawn.
 */
export async function expectListAt(page: Page, address: RegExp, there = true) {
  await (there ? expect(page) : expect(page).not).toHaveURL(address)
  await expect(async () => {
    const sent = await (await page.request.get(page.url())).text()
    expect(await page.evaluate(read, undefined)).toBe(await page.evaluate(read, sent))
  }).toPass()
}

/** Goes through all pages of a list by its links, and reads something on each. */
export async function onEveryPage<T>(
  page: Page,
  { next }: Words,
  read: (page: Page) => Promise<T[]>,
): Promise<T[]> {
  const all = await read(page)
  for (let at = 2; ; at += 1) {
    const link = main(page).getByRole("link", { name: next })
    if ((await link.count()) === 0) return all
    await link.click()
    await expectListAt(page, new RegExp(`[?&]page=${at}$`))
    all.push(...(await read(page)))
  }
}

/** Where each product of a list leads, over all of its pages. */
export const everyProduct = (page: Page, words: Words): Promise<string[]> =>
  onEveryPage(page, words, async (at) =>
    shown(at).evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    ),
  )

/** Types a word into the field at the top of the page, and presses Enter. */
export async function searchFor(page: Page, { search }: Words, word: string) {
  const field = page.getByLabel(search, { exact: true })
  await field.fill(word)
  await field.press("Enter")
  await expectListAt(page, /\/search\?/)
  await expect(main(page).getByRole("heading", { level: 1 })).toContainText(word)
}

/** Puts a list in another order, by its name. */
export async function sortBy(page: Page, words: Words, label: string, scripted: boolean) {
  await scriptedPage(page)
  await page.getByLabel(words.sort).selectOption({ label })
  await send(page, words, scripted)
}

/** What a fan without JavaScript does after a choice; with it the list follows by itself, in a moment. */
export async function send(page: Page, { show }: Words, scripted: boolean) {
  if (!scripted) await main(page).getByRole("button", { name: show }).click()
}

/** The chip of a choice: a link that takes it back. */
export const chip = (page: Page, { chosen, remove }: Words, value: string): Locator =>
  main(page)
    .getByRole("list", { name: chosen })
    .getByRole("link", { name: `${remove} ${value}`, exact: true })

/** Waits until a choice has its chip, or has lost it, and the list has followed. */
export async function expectChip(page: Page, words: Words, value: string, there = true) {
  await expect(chip(page, words, value)).toHaveCount(there ? 1 : 0)
  await expect(main(page).locator("[aria-busy=true]")).toHaveCount(0)
}

/** Ticks a value of a facet, and waits until the list has followed. */
export async function choose(
  page: Page,
  words: Words,
  [facet, value]: [facet: string, value: string],
  scripted: boolean,
) {
  await scriptedPage(page)
  const group = main(page).getByRole("group", { name: facet, exact: true })
  const box = group.getByRole("checkbox", { name: new RegExp(`^${value}\\s*\\d+$`) })
  if (!(await box.isVisible())) await group.getByText(/^\d+ (more|de plus)$/).click()
  await box.click()
  await send(page, words, scripted)
  await expectChip(page, words, value)
}
