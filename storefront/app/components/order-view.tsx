import { useTranslation } from "~/i18n/use-translation"
import type { Order } from "~/commerce/types"
import { parcelsOf } from "~/lib/order-state"
import { totalsOf } from "~/lib/totals"
import { OrderFacts } from "./order-facts"
import { Parcels } from "./parcels"
import { Picture } from "./picture"
import { Totals } from "./totals"
import { useStore } from "./use-store"

/** An order, to whoever may see it. */
export function OrderView({ order }: { order: Order }) {
  const { t } = useTranslation("order")
  const { locale, money } = useStore()
  return (
    <div className="checkout">
      <section className="stack">
        <Parcels parcels={parcelsOf(order)} />
        <h2>{t("lines")}</h2>
        <ul>
          {(order.items ?? []).map((line) => (
            <li className="line" key={line.id}>
              <Picture src={line.thumbnail} alt="" sizes="small" />
              <div>
                <p className="card-title">{line.product_title ?? line.title}</p>
                <p className="muted small">
                  {[line.variant_title, t("quantity", { count: line.quantity })]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
                <p>
                  {money(
                    (locale.market.taxIncluded ? line.total : line.subtotal) ?? 0,
                    order.currency_code,
                  )}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <aside className="panel">
        <OrderFacts order={order} />
        <Totals view={totalsOf(order)} />
      </aside>
    </div>
  )
}
