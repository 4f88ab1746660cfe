import { useTranslation } from "react-i18next"
import type { Cart } from "~/commerce/types"
import { totalsOf } from "~/lib/totals"
import { Totals } from "./totals"

/** What is being ordered, beside the checkout's forms. */
export function Summary({ cart }: { cart: Cart }) {
  const { t } = useTranslation("checkout")
  return (
    <aside className="panel" aria-label={t("review")}>
      <h2>{t("review")}</h2>
      <ul className="stack gap-2! small">
        {(cart.items ?? []).map((line) => (
          <li key={line.id}>
            {`${line.quantity} × ${line.product_title ?? line.title}`}
            <span className="muted">{line.variant_title ? ` · ${line.variant_title}` : ""}</span>
          </li>
        ))}
      </ul>
      <Totals view={totalsOf(cart)} />
    </aside>
  )
}
