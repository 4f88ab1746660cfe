import { Form } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { countChoices, SORTS, sortOf, type Choices } from "~/lib/choices"
import type { ListData } from "~/lib/listing.server"
import { Chips } from "./chips"
import { Facets } from "./facets"
import { Pagination } from "./pagination"
import { ProductGrid } from "./product-card"
import { listAddress, useChoices } from "./use-choices"

const FORM = "list-choices"
const SHEET = "list-facets"

/** React 18 does not know these yet, and hands them through. */
const POPOVER = { popover: "auto" }
const OPENS_SHEET = { popovertarget: SHEET }

type ListProps = Pick<
  ListData,
  "name" | "lead" | "path" | "listing" | "choices" | "groups" | "unfiltered" | "currency"
> & {
  /** False where the page has a heading of its own. */
  heading?: boolean
}
type Change = ReturnType<typeof useChoices>["onChange"]

function Order({ choices, onChange }: { choices: Choices; onChange: Change }) {
  const { t } = useTranslation("catalogue")
  const offered = SORTS.filter((sort) => sort !== "best" || choices.q)
  return (
    <div className="order">
      <label htmlFor="sort" className="small">
        {t("sort")}
      </label>
      <select
        className="input"
        id="sort"
        name="sort"
        form={FORM}
        value={sortOf(choices)}
        onChange={onChange}
      >
        {offered.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sorts.${sort}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

function Empty({ choices }: { choices: Choices }) {
  const { t } = useTranslation("catalogue")
  return <p>{t(countChoices(choices) ? "emptyChoices" : "empty")}</p>
}

/** A list of products: what narrows it beside it, its order and its pages; all of it in the address. */
export function ListingPage({ heading = true, name, lead, path, listing, ...rest }: ListProps) {
  const { groups, unfiltered, currency } = rest
  const { t } = useTranslation("catalogue")
  const { form, choices, pending, onChange, onSubmit } = useChoices(path, rest.choices)
  const many = countChoices(choices)
  return (
    <div className="wrap section">
      {heading && (
        <div>
          <h1>{name}</h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
      )}
      <div className="browse">
        <aside className="facets" id={SHEET} aria-label={t("filters")} {...POPOVER}>
          {/* Its address is what a list is: boxes that a browser remembers would say something else. */}
          <Form
            id={FORM}
            ref={form}
            action={path}
            className="stack"
            autoComplete="off"
            onChange={onChange}
            onSubmit={onSubmit}
          >
            {choices.q && <input type="hidden" name="q" value={choices.q} />}
            <Facets groups={groups} choices={choices} />
            <button className="button" type="submit">
              {t("showResults", { count: listing.count })}
            </button>
          </Form>
        </aside>
        <div className="results" aria-busy={pending}>
          <div className="list-bar">
            <p className="muted" role="status">
              {t("count", { count: listing.count })}
            </p>
            <button className="button quiet facets-open" type="button" {...OPENS_SHEET}>
              {many ? t("filtersChosen", { count: many }) : t("filters")}
            </button>
            <Order choices={choices} onChange={onChange} />
          </div>
          {unfiltered && <p className="notice">{t("unfiltered")}</p>}
          <Chips path={path} choices={choices} groups={groups} currency={currency} />
          {listing.products.length ? (
            <ProductGrid products={listing.products} first />
          ) : (
            <Empty choices={choices} />
          )}
          <Pagination
            page={choices.page}
            pages={listing.pages}
            to={(page) => listAddress(path, { ...choices, page })}
          />
        </div>
      </div>
    </div>
  )
}
