import { useTranslation } from "~/i18n/use-translation"
import type { FacetGroup, FacetOption } from "~/commerce/facets.server"
import type { Choices, Facet } from "~/lib/choices"
import { Swatch } from "./swatch"

/** So many values are seen at once; the rest is one click away. */
const SEEN = 8

interface TickProps {
  facet: Facet
  option: FacetOption
  checked: boolean
}

function Tick({ facet, option, checked }: TickProps) {
  const { value, label, count, hex } = option
  return (
    <label className="tick">
      <input type="checkbox" name={facet} value={value} checked={checked} readOnly />
      {hex && <Swatch hex={hex} />}
      <span>{label}</span>
      <span className="muted small">{count}</span>
    </label>
  )
}

function Group({ group, chosen }: { group: FacetGroup; chosen: string[] }) {
  const { t } = useTranslation("catalogue")
  const { facet, options } = group
  const tick = (option: FacetOption) => (
    <Tick
      key={option.value}
      facet={facet}
      option={option}
      checked={chosen.includes(option.value)}
    />
  )
  const seen = options.filter(({ value }, at) => at < SEEN || chosen.includes(value))
  const rest = options.filter((option) => !seen.includes(option))
  return (
    <fieldset className="facet" data-facet={facet}>
      <legend>{t(`facets.${facet}`)}</legend>
      {seen.map(tick)}
      {rest.length > 0 && (
        <details>
          <summary className="link small">{t("moreValues", { count: rest.length })}</summary>
          {rest.map(tick)}
        </details>
      )}
    </fieldset>
  )
}

function Price({ from, to }: Pick<Choices, "from" | "to">) {
  const { t } = useTranslation("catalogue")
  const input = (name: "from" | "to", value: number | null) => (
    <label className="price-bound">
      <span className="small">{t(`priceBound.${name}`)}</span>
      <input
        className="input"
        name={name}
        inputMode="decimal"
        defaultValue={value ?? ""}
        key={value}
        maxLength={10}
      />
    </label>
  )
  return (
    <fieldset className="facet">
      <legend>{t("facets.price")}</legend>
      <div className="price-bounds">
        {input("from", from)}
        {input("to", to)}
      </div>
    </fieldset>
  )
}

interface FacetsProps {
  groups: FacetGroup[]
  choices: Choices
}

/** What a list can be narrowed by: fields of the form around them. */
export function Facets({ groups, choices }: FacetsProps) {
  const { t } = useTranslation("catalogue")
  return (
    <>
      {groups.map((group) => (
        <Group key={group.facet} group={group} chosen={choices.facets[group.facet]} />
      ))}
      <Price from={choices.from} to={choices.to} />
      <fieldset className="facet">
        <legend>{t("facets.stock")}</legend>
        <label className="tick">
          <input type="checkbox" name="in_stock" value="1" checked={choices.inStock} readOnly />
          <span>{t("inStockOnly")}</span>
        </label>
      </fieldset>
    </>
  )
}
