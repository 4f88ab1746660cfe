import type { LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { listCategories, listCollections, listProducts } from "~/commerce/catalogue.server"
import { Picture } from "~/components/picture"
import { ProductGrid } from "~/components/product-card"
import { useStore } from "~/components/use-store"
import { PUBLIC_PAGE } from "~/lib/headers"
import { describe } from "~/lib/meta"
import { localeOf, origin, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"

/** The edition whose field the home page wears. */
const CURRENT_EDITION = "la-2028"
const NEW_PRODUCTS = 8

export const headers = () => PUBLIC_PAGE

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const [categories, collections, newest, t] = await Promise.all([
    listCategories(locale),
    listCollections(locale),
    listProducts(locale, { limit: NEW_PRODUCTS }),
    wordsOf(locale),
  ])
  const current = collections.find(({ handle }) => handle === CURRENT_EDITION)
  const hero = current
    ? (await listProducts(locale, { collection_id: current.id, limit: 1 })).products[0]
    : undefined
  const about = {
    title: `${t("brand")}: ${t("tagline")}`,
    description: t("catalogue:homeDescription"),
    origin: origin(),
    path: pathsOf(locale).home(),
  }
  return { categories, collections, products: newest.products, hero: hero ?? null, about }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? describe(data.about) : [])

export default function Home() {
  const { t } = useTranslation("catalogue")
  const { paths } = useStore()
  const { categories, collections, products, hero } = useLoaderData<typeof loader>()
  return (
    <>
      <section className="hero">
        <div className="wrap hero-grid">
          <div className="stack">
            <h1>{t("heroTitle")}</h1>
            <p>{t("heroText")}</p>
            <p>
              <Link className="button" to={paths.collection(CURRENT_EDITION)} prefetch="intent">
                {t("heroLink")}
              </Link>
            </p>
          </div>
          {hero && <Picture src={hero.thumbnail} alt={hero.title} sizes="stage" eager />}
        </div>
      </section>
      <div className="wrap">
        <section className="section">
          <h2>{t("byCategory")}</h2>
          <ul className="tiles">
            {categories.map(({ handle, name }) => (
              <li key={handle}>
                <Link className="tile" to={paths.category(handle)} prefetch="intent">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
        <section className="section">
          <h2>{t("newest")}</h2>
          <ProductGrid products={products} />
        </section>
        <section className="section">
          <h2>{t("byEdition")}</h2>
          <ul className="tiles">
            {collections.map(({ handle, name }) => (
              <li key={handle}>
                <Link
                  className="tile edition"
                  data-edition={handle}
                  to={paths.collection(handle)}
                  prefetch="intent"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
