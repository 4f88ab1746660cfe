import { editionOf, sportsAmong, teamsAmong } from "~/catalogue/places.server"
import { allCategories, listCollections, listProducts } from "~/commerce/catalogue.server"
import { productTags } from "~/commerce/tags.server"
import { TOPICS } from "~/help/topics"
import { DEFAULT_LOCALE, LOCALES } from "~/i18n/markets"
import { PUBLIC_PAGE } from "~/lib/headers"
import { origin } from "~/lib/page.server"
import { pathsOf, switchLocale } from "~/lib/paths"

/** The Store API gives at most this many at once. */
const BATCH = 100
/** A sitemap holds 50,000 addresses; this many products in every locale stay below. */
const MAX_PRODUCTS = 2_000

async function allHandles(): Promise<string[]> {
  const handles: string[] = []
  for (let page = 1; handles.length < MAX_PRODUCTS; page += 1) {
    const { products, pages } = await listProducts(DEFAULT_LOCALE, {
      page,
      limit: BATCH,
      sort: "name",
    })
    handles.push(...products.map(({ handle }) => handle))
    if (page >= pages) break
  }
  return handles
}

const entry = (path: string) =>
  LOCALES.map(
    (locale) => `<url><loc>${origin()}${switchLocale(path, "", locale)}</loc></url>`,
  ).join("")

/** Every catalogue page in every locale. */
export async function loader() {
  const paths = pathsOf(DEFAULT_LOCALE)
  const language = DEFAULT_LOCALE.language.code
  const [categories, collections, handles, tags] = await Promise.all([
    allCategories(DEFAULT_LOCALE),
    listCollections(DEFAULT_LOCALE),
    allHandles(),
    productTags(DEFAULT_LOCALE),
  ])
  const pages = [
    paths.home(),
    ...categories.map(({ handle }) => paths.category(handle)),
    ...collections.map(({ handle }) =>
      editionOf(handle, language) ? paths.edition(handle) : paths.collection(handle),
    ),
    paths.sports(),
    ...sportsAmong(tags, language).map(({ slug }) => paths.sport(slug)),
    paths.teams(),
    ...teamsAmong(tags, language).map(({ slug }) => paths.team(slug)),
    ...TOPICS.map((topic) => paths.help(topic)),
    ...handles.map((handle) => paths.product(handle)),
  ]
  const body = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages.map(entry).join("")}</urlset>`
  const headers = { ...PUBLIC_PAGE, "Content-Type": "application/xml; charset=utf-8" }
  return new Response(body, { headers })
}
