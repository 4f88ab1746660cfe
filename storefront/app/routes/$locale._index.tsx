import type { LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { listEditions, sportsAmong, teamsAmong } from "~/catalogue/places.server"
import { listCategories, listCollections, listProducts } from "~/commerce/catalogue.server"
import { productTagsIfAny } from "~/commerce/tags.server"
import { EditionField } from "~/components/edition-field"
import { Picture } from "~/components/picture"
import { PlaceGrid } from "~/components/place-grid"
import { ProductGrid } from "~/components/product-card"
import { SectionHead } from "~/components/section-head"
import { useStore } from "~/components/use-store"
import { CURRENT_EDITION, HERITAGE } from "~/lib/brand"
import { PUBLIC_PAGE } from "~/lib/headers"
import { describe } from "~/lib/meta"
import { localeOf, origin, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { unlessCartChanges } from "~/lib/revalidate"

const NEW_PRODUCTS = 8
const HERITAGE_PRODUCTS = 4
/** Two rows on a large screen; the rest is behind "All sports". */
const SPORTS_SHOWN = 16
const TEAMS_SHOWN = 12

export const headers = () => PUBLIC_PAGE
export const shouldRevalidate = unlessCartChanges

export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const language = locale.language.code
  const [categories, collections, newest, tags, t] = await Promise.all([
    listCategories(locale),
    listCollections(locale),
    listProducts(locale, { limit: NEW_PRODUCTS }),
    productTagsIfAny(locale),
    wordsOf(locale),
  ])
  const of = async (edition: string, limit: number) => {
    const collection = collections.find(({ handle }) => handle === edition)
    if (!collection) return []
    return (await listProducts(locale, { collection_id: collection.id, limit })).products
  }
  const [[hero], heritage] = await Promise.all([
    of(CURRENT_EDITION, 1),
    of(HERITAGE, HERITAGE_PRODUCTS),
  ])
  const about = {
    title: t("homeTitle", { brand: t("brand"), tagline: t("tagline") }),
    description: t("catalogue:homeDescription"),
    origin: origin(),
    path: pathsOf(locale).home(),
    first: { src: hero?.thumbnail, sizes: "hero" as const },
  }
  return {
    categories,
    editions: listEditions(language),
    sports: sportsAmong(tags, language).slice(0, SPORTS_SHOWN),
    teams: teamsAmong(tags, language).slice(0, TEAMS_SHOWN),
    products: newest.products,
    hero: hero ?? null,
    heritage,
    about,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? describe(data.about) : [])

/** The field of the current edition, with the one product that stands for it. */
function Hero() {
  const { t } = useTranslation("catalogue")
  const { paths } = useStore()
  const { hero } = useLoaderData<typeof loader>()
  return (
    <EditionField
      edition={CURRENT_EDITION}
      title={t("heroTitle")}
      text={t("heroText")}
      action={{ to: paths.edition(CURRENT_EDITION), words: t("heroLink") }}
    >
      {hero && (
        <Link className="hero-product" to={paths.product(hero.handle)}>
          <Picture src={hero.thumbnail} alt={hero.title} sizes="hero" eager="first" />
        </Link>
      )}
    </EditionField>
  )
}

function Editions() {
  const { t } = useTranslation("catalogue")
  const { paths } = useStore()
  const { editions } = useLoaderData<typeof loader>()
  return (
    <section className="section">
      <SectionHead title={t("byEdition")} />
      <ul className="editions">
        {editions.map(({ code, name, about }) => (
          <li key={code}>
            <Link
              className="edition-tile"
              data-edition={code}
              to={paths.edition(code)}
              prefetch="intent"
            >
              <strong>{name}</strong>
              <span className="small">{about}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Categories() {
  const { t } = useTranslation("catalogue")
  const { paths } = useStore()
  const { categories } = useLoaderData<typeof loader>()
  return (
    <section className="section">
      <SectionHead title={t("byCategory")} />
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
  )
}

export default function Home() {
  const { t } = useTranslation("catalogue")
  const { paths } = useStore()
  const { products, sports, teams, heritage } = useLoaderData<typeof loader>()
  const more = (to: string, words: string) => ({ to, words })
  return (
    <>
      <Hero />
      <div className="wrap">
        <section className="section">
          <SectionHead title={t("newest")} more={more(paths.search(), t("allProducts"))} />
          <ProductGrid products={products} />
        </section>
        {sports.length > 0 && (
          <section className="section">
            <SectionHead title={t("bySport")} more={more(paths.sports(), t("allSports"))} />
            <PlaceGrid kind="sport" places={sports} to={paths.sport} />
          </section>
        )}
        <Editions />
        {teams.length > 0 && (
          <section className="section">
            <SectionHead title={t("byTeam")} more={more(paths.teams(), t("allTeams"))} />
            <PlaceGrid kind="team" places={teams} to={paths.team} />
          </section>
        )}
        <Categories />
        {heritage.length > 0 && (
          <section className="section">
            <SectionHead
              title={t("heritageTitle")}
              more={more(paths.edition(HERITAGE), t("heritageAll"))}
            />
            <ProductGrid products={heritage} />
          </section>
        )}
      </div>
    </>
  )
}
