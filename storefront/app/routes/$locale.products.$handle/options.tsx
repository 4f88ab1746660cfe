import { Link } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { Swatch } from "~/components/swatch"
import { useStore } from "~/components/use-store"
import { isSoldOut, variantWith, type OptionView, type VariantView } from "./variants"

interface OptionsProps {
  handle: string
  options: OptionView[]
  variants: VariantView[]
  chosen: VariantView
}

/** Colours and sizes as links: the choice stands in the address, and works without JavaScript. */
export function Options({ handle, options, variants, chosen }: OptionsProps) {
  const { t } = useTranslation("catalogue")
  const { paths } = useStore()
  return options.map(({ title, values }, at) => (
    <div className="field" key={title} role="group" aria-label={t("choose", { option: title })}>
      <span className="small muted">
        {t("chosen", { option: title, value: chosen.values[at] ?? "" })}
      </span>
      <div className="choices">
        {values.map((value) => {
          const to = variantWith(variants, chosen, at, value)
          if (!to) return null
          const out = isSoldOut(to)
          return (
            <Link
              key={value}
              className="choice"
              aria-current={chosen.values[at] === value ? "true" : undefined}
              aria-label={out ? t("soldOutOption", { option: value }) : undefined}
              data-out={out}
              to={paths.product(handle, { variant: to.sku })}
              preventScrollReset
              replace
            >
              {at === 0 && to.hex && <Swatch hex={to.hex} />}
              {value}
            </Link>
          )
        })}
      </div>
    </div>
  ))
}
