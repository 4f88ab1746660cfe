import type { LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, type MetaFunction } from "@remix-run/react"
import type { ReactNode } from "react"
import { useTranslation } from "~/i18n/use-translation"
import { listEditions, sportsAmong, teamsAmong } from "~/catalogue/places.server"
import { listProducts } from "~/commerce/catalogue.server"
import { regionOf } from "~/commerce/regions.server"
import { Chips } from "~/components/chips"
import { EditionField } from "~/components/edition-field"
import { Facets } from "~/components/facets"
import { Field, Notice } from "~/components/field"
import { Pagination } from "~/components/pagination"
import { PlaceGrid } from "~/components/place-grid"
import { ProductGrid } from "~/components/product-card"
import { SectionHead } from "~/components/section-head"
import { Totals } from "~/components/totals"
import { useStore } from "~/components/use-store"
import { describe } from "~/lib/meta"
import { localeOf, origin } from "~/lib/page.server"
import { sampleChoices, sampleGroups, sampleTotals } from "./samples.server"
import { COLOURS, HEADINGS } from "./tokens"

const PRODUCTS = 4

/** `GET /{locale}/_components`: what pages are built from, on one page. There is none in production. */
export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  if (process.env.NODE_ENV === "production") throw new Response("no such page", { status: 404 })
  const language = locale.language.code
  const { products } = await listProducts(locale, { limit: PRODUCTS })
  return {
    products,
    editions: listEditions(language),
    sports: sportsAmong(new Set(["Athletics", "Curling", "Judo", "Skateboarding"]), language),
    teams: teamsAmong(new Set(["Brazil", "France", "Japan", "Senegal"]), language),
    groups: sampleGroups(language),
    choices: sampleChoices,
    totals: sampleTotals((await regionOf(locale)).currency),
    path: `/${locale.slug}/_components`,
    origin: origin(),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? describe({ ...data, title: data.path, description: data.path, narrowed: true }) : []

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="section" aria-label={name}>
      <h2>{name}</h2>
      {children}
    </section>
  )
}

function Colours() {
  return (
    <ul className="tiles">
      {COLOURS.map((name) => (
        <li key={name}>
          <svg className="sample" viewBox="0 0 100 50" aria-hidden="true">
            <rect width="100" height="50" fill={`var(--${name})`} stroke="var(--line)" />
          </svg>
          <code className="small">{`--${name}`}</code>
        </li>
      ))}
    </ul>
  )
}

function Controls() {
  const { t } = useTranslation("catalogue")
  return (
    <>
      <div className="choices">
        <button className="button">{t("add")}</button>
        <button className="button quiet">{t("turn")}</button>
        <button className="button text">{t("cart:remove")}</button>
        <button className="button" disabled>
          {t("soldOut")}
        </button>
        <span className="badge">{t("soldOut")}</span>
      </div>
      <Field
        name="email"
        label={t("checkout:email")}
        hint={t("common:searchPlaceholder")}
        type="email"
        required
      />
      <Field name="city" label={t("checkout:city")} faults={{ city: "required" }} />
      <Notice kind="good">{t("added")}</Notice>
      <Notice kind="bad">{t("addFailed")}</Notice>
    </>
  )
}

export default function Components() {
  const data = useLoaderData<typeof loader>()
  const { products, editions, sports, teams, groups, choices, totals, path } = data
  const { paths } = useStore()
  return (
    <>
      <div className="wrap">
        <h1>{path}</h1>
        <Part name="tokens.css">
          <Colours />
        </Part>
        <Part name="h1–h3">
          {HEADINGS.map((Heading) => (
            <Heading key={Heading}>{editions[0]?.name}</Heading>
          ))}
        </Part>
        <Part name="Button, Field, Notice">
          <Controls />
        </Part>
        <Part name="ProductGrid">
          <ProductGrid products={products} />
        </Part>
        <Part name="Chips, Facets">
          <Chips path={path} choices={choices} groups={groups} currency={totals.currency_code} />
          <form>
            <Facets groups={groups} choices={choices} />
          </form>
        </Part>
        <Part name="Pagination">
          <Pagination page={2} pages={3} to={(page) => `${path}?page=${page}`} />
        </Part>
        <Part name="Totals">
          <Totals view={totals} />
        </Part>
        <Part name="SectionHead, PlaceGrid">
          <SectionHead
            title={editions[1]?.name ?? ""}
            more={{ to: paths.home(), words: paths.home() }}
          />
          <PlaceGrid kind="sport" places={sports} to={paths.sport} />
          <PlaceGrid kind="team" places={teams} to={paths.team} />
        </Part>
      </div>
      {editions.map(({ code, name, about }) => (
        <EditionField key={code} edition={code} heading="h2" title={name} text={about} />
      ))}
    </>
  )
}
