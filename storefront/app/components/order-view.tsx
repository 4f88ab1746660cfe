import { useTranslation } from "~/i18n/use-translation"
import type { Order } from "~/commerce/types"
import type { OrderAddresses } from "~/lib/address-lines.server"
import { parcelsOf } from "~/lib/order-state"
import { totalsOf } from "~/lib/totals"
import { BY_INTL } from "./by-intl"
import { OrderFacts } from "./order-facts"
import { Parcels } from "./parcels"
import { Picture } from "./picture"
import { Totals } from "./totals"
import { useStore } from "./use-store"

/** An order, to whoever may see it. */
export function OrderView({ order, addresses }: { order: Order; addresses: OrderAddresses }) {
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
                <p {...BY_INTL}>
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
        <OrderFacts order={order} addresses={addresses} />
        <Totals view={totalsOf(order)} />
      </aside>
    </div>
  )
}
