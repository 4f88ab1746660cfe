import { Link } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import type { FacetGroup } from "~/commerce/facets.server"
import { countChoices, toggled, withoutChoices, type Choices } from "~/lib/choices"
import { BY_INTL } from "./by-intl"
import { listAddress } from "./use-choices"
import { useStore } from "./use-store"

interface ChipsProps {
  path: string
  choices: Choices
  groups: FacetGroup[]
  /** The market's currency, for the price. */
  currency: string
}

/** What narrows the list, each with a way back, and one for all of it. */
export function Chips({ path, choices, groups, currency }: ChipsProps) {
  const { t } = useTranslation("catalogue")
  const { money } = useStore()
  if (!countChoices(choices)) return null
  const { from, to, inStock } = choices
  const ticked = groups.flatMap(({ facet, options }) =>
    options
      .filter(({ value }) => choices.facets[facet].includes(value))
      .map(({ value, label }) => ({ label, without: toggled(choices, facet, value) })),
  )
  const bound = (amount: number | null) => (amount === null ? "" : money(amount, currency))
  const price =
    from === null && to === null
      ? []
      : [
          {
            label: t("priceRange", { from: bound(from), to: bound(to) }),
            without: { ...choices, from: null, to: null, page: 1 },
          },
        ]
  const stock = inStock
    ? [{ label: t("inStockOnly"), without: { ...choices, inStock: false, page: 1 } }]
    : []
  return (
    <ul className="chips" aria-label={t("chosenFilters")}>
      {[...ticked, ...price, ...stock].map(({ label, without }) => (
        <li key={label}>
          <Link
            className="chip"
            to={listAddress(path, without)}
            aria-label={t("removeChoice", { name: label })}
            preventScrollReset
            {...BY_INTL}
          >
            {label}
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 2l8 8M10 2l-8 8" />
            </svg>
          </Link>
        </li>
      ))}
      <li>
        <Link className="link small" to={listAddress(path, withoutChoices(choices))}>
          {t("clearChoices")}
        </Link>
      </li>
    </ul>
  )
}
