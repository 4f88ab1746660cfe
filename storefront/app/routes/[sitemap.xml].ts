import { listCategories, listCollections, listProducts } from "~/commerce/catalogue.server"
import { DEFAULT_LOCALE, LOCALES } from "~/i18n/markets"
import { PUBLIC_PAGE } from "~/lib/headers"
import { origin } from "~/lib/page.server"
import { pathsOf, switchLocale } from "~/lib/paths"

/** One file holds 50,000 addresses; this many products in every locale stay below. */
const MAX_PRODUCTS = 1_000

const entry = (path: string) =>
  LOCALES.map(
    (locale) => `<url><loc>${origin()}${switchLocale(path, "", locale)}</loc></url>`,
  ).join("")

/** Every catalogue page in every locale. */
export async function loader() {
  const paths = pathsOf(DEFAULT_LOCALE)
  const [categories, collections, { products }] = await Promise.all([
    listCategories(DEFAULT_LOCALE),
    listCollections(DEFAULT_LOCALE),
    listProducts(DEFAULT_LOCALE, { limit: MAX_PRODUCTS }),
  ])
  const pages = [
    paths.home(),
    ...categories.map(({ handle }) => paths.category(handle)),
    ...collections.map(({ handle }) => paths.collection(handle)),
    ...products.map(({ handle }) => paths.product(handle)),
  ]
  const body = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${pages.map(entry).join("")}</urlset>`
  return new Response(body, { headers: { ...PUBLIC_PAGE, "Content-Type": "application/xml" } })
}
