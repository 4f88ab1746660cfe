import type { LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { listCategories, MAX_PAGE } from "~/commerce/catalogue.server"
import { MAX_QUERY_CHARS, searchProducts } from "~/commerce/search.server"
import { Pagination } from "~/components/pagination"
import { ProductGrid } from "~/components/product-card"
import { useStore } from "~/components/use-store"
import { PUBLIC_PAGE } from "~/lib/headers"
import { hidden } from "~/lib/meta"
import { localeOf, pageNumber, wordsOf } from "~/lib/page.server"

export const headers = () => PUBLIC_PAGE

/** What was typed: without control characters, no longer than any product's name. */
const queryIn = (url: URL) =>
  (url.searchParams.get("q") ?? "")
    .replace(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, MAX_QUERY_CHARS)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const url = new URL(request.url)
  const query = queryIn(url)
  const page = pageNumber(url, MAX_PAGE)
  const [listing, categories, t] = await Promise.all([
    query ? searchProducts(locale, query, page) : null,
    listCategories(locale),
    wordsOf(locale),
  ])
  const title = query ? t("catalogue:resultsFor", { query }) : t("catalogue:searchTitle")
  return { query, page, listing, categories, title, brand: t("brand") }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? hidden(`${data.title} · ${data.brand}`) : []

export default function SearchPage() {
  const { t } = useTranslation("catalogue")
  const { paths } = useStore()
  const { query, page, listing, categories, title } = useLoaderData<typeof loader>()
  const found = listing !== null && listing.products.length > 0
  return (
    <div className="wrap section">
      <h1>{title}</h1>
      {!query && <p>{t("searchHint")}</p>}
      {found && <p className="muted">{t("count", { count: listing.count })}</p>}
      {found && <ProductGrid products={listing.products} />}
      {listing && !found && (
        <div className="stack">
          <p>{t("noResults", { query })}</p>
          <p>{t("noResultsHelp")}</p>
          <ul className="choices">
            {categories.map(({ handle, name }) => (
              <li key={handle}>
                <Link className="choice" to={paths.category(handle)}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {listing && (
        <Pagination
          page={page}
          pages={listing.pages}
          to={(next) => paths.search({ q: query, page: next })}
        />
      )}
    </div>
  )
}
