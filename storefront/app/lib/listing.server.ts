import { listProducts, MAX_PAGE, SORTS, type Named, type Sort } from "~/commerce/catalogue.server"
import type { Locale } from "~/i18n/markets"
import { origin, pageNumber, wordsOf } from "./page.server"

const sortIn = (url: URL): Sort => {
  const sort = url.searchParams.get("sort")
  return sort !== null && Object.hasOwn(SORTS, sort) ? (sort as Sort) : "newest"
}

/** What a category's or a collection's page shows. @throws 404 for a page past the last one. */
export async function loadListing(
  locale: Locale,
  request: Request,
  of: Named,
  filter: { category_id: string } | { collection_id: string },
) {
  const url = new URL(request.url)
  const page = pageNumber(url, MAX_PAGE)
  const sort = sortIn(url)
  const [listing, t] = await Promise.all([
    listProducts(locale, { ...filter, page, sort }),
    wordsOf(locale),
  ])
  if (page > listing.pages) throw new Response("no such page", { status: 404 })
  const about = {
    title: `${of.name} · ${t("brand")}`,
    description: t("catalogue:listDescription", { name: of.name }),
    origin: origin(),
    path: page > 1 ? `${url.pathname}?page=${page}` : url.pathname,
  }
  return { name: of.name, handle: of.handle, listing, page, sort, about }
}
