import type { LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { listCategories } from "~/commerce/catalogue.server"
import { ListingPage } from "~/components/listing"
import { useStore } from "~/components/use-store"
import { countChoices, readChoices } from "~/lib/choices"
import { PUBLIC_PAGE } from "~/lib/headers"
import { loadListing } from "~/lib/listing.server"
import { hidden } from "~/lib/meta"
import { localeOf, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { unlessCartChanges } from "~/lib/revalidate"

export const headers = () => PUBLIC_PAGE
export const shouldRevalidate = unlessCartChanges

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { q } = readChoices(new URL(request.url).searchParams)
  const t = await wordsOf(locale)
  const name = q ? t("catalogue:resultsFor", { query: q }) : t("catalogue:allProducts")
  const [list, categories] = await Promise.all([
    loadListing(locale, request, { name, path: pathsOf(locale).search(), scope: {}, plain: {} }),
    listCategories(locale),
  ])
  return { list, categories, title: list.about.title }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? hidden(data.title) : [])

/** Nothing found: what was typed stays in the field above, and here are other ways on. */
function NothingFound({ query }: { query: string }) {
  const { t } = useTranslation("catalogue")
  const { paths } = useStore()
  const { categories, list } = useLoaderData<typeof loader>()
  return (
    <div className="wrap section">
      <h1>{list.name}</h1>
      <p role="status">{t("noResults", { query })}</p>
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
  )
}

export default function SearchPage() {
  const { list } = useLoaderData<typeof loader>()
  const { q } = list.choices
  if (q && !list.listing.count && !countChoices(list.choices)) return <NothingFound query={q} />
  return <ListingPage {...list} />
}
