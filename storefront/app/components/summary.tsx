import { useTranslation } from "~/i18n/use-translation"
import type { Cart } from "~/commerce/types"
import { totalsOf } from "~/lib/totals"
import { BY_INTL } from "./by-intl"
import { Picture } from "./picture"
import { Totals } from "./totals"
import { useStore } from "./use-store"

/** What is being ordered, beside the checkout's forms. */
export function Summary({ cart }: { cart: Cart }) {
  const { t } = useTranslation("checkout")
  const { locale, money } = useStore()
  const { taxIncluded } = locale.market
  return (
    <aside className="panel" aria-label={t("review")}>
      <h2>{t("review")}</h2>
      <ul className="review small">
        {(cart.items ?? []).map((line) => (
          <li key={line.id}>
            <Picture src={line.thumbnail} alt="" sizes="small" />
            <p>
              {`${line.quantity} × ${line.product_title ?? line.title}`}
              {line.variant_title && <span className="muted block">{line.variant_title}</span>}
            </p>
            <span {...BY_INTL}>
              {money(
                (taxIncluded ? line.original_total : line.original_subtotal) ?? 0,
                cart.currency_code,
              )}
            </span>
          </li>
        ))}
      </ul>
      <Totals view={totalsOf(cart)} />
    </aside>
  )
}
