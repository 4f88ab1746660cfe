import { browse, type Browsed, type Plain } from "~/commerce/browse.server"
import { MAX_PAGE } from "~/commerce/catalogue.server"
import type { Scope } from "~/commerce/search.server"
import type { Locale } from "~/i18n/markets"
import type { Described } from "./meta"
import { countChoices, readChoices, type Choices } from "./choices"
import { origin, pageNumber, wordsOf } from "./page.server"

/** What a list is of, and how the page about it is named. */
export interface ListOf {
  name: string
  /** The list's address without choices. */
  path: string
  scope: Scope
  plain: Plain
  /** One line under the name. */
  lead?: string | null
}

export interface ListData extends Browsed {
  name: string
  path: string
  lead: string | null
  choices: Choices
  about: Described
}

/** All that a page of a list shows. @throws 404 for a page past the last one. */
export async function loadListing(
  locale: Locale,
  request: Request,
  { name, path, scope, plain, lead = null }: ListOf,
): Promise<ListData> {
  const url = new URL(request.url)
  const page = pageNumber(url, MAX_PAGE)
  const choices = { ...readChoices(url.searchParams), page }
  const [browsed, t] = await Promise.all([browse(locale, scope, plain, choices), wordsOf(locale)])
  if (page > browsed.listing.pages) throw new Response("no such page", { status: 404 })
  const about = {
    title: `${name} · ${t("brand")}`,
    description: lead ?? t("catalogue:listDescription", { name }),
    origin: origin(),
    path: page > 1 ? `${path}?page=${page}` : path,
    narrowed: countChoices(choices) > 0 || choices.sort !== null,
    first: { src: browsed.listing.products[0]?.thumbnail, sizes: "card" as const },
  }
  return { ...browsed, name, path, lead, choices, about }
}
