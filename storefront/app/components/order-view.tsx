import { useTranslation } from "react-i18next"
import type { Order } from "~/commerce/types"
import { totalsOf } from "~/lib/totals"
import { Picture } from "./picture"
import { Totals } from "./totals"
import { useStore } from "./use-store"

const PAYMENT_WORDS = ["captured", "authorized", "refunded", "partially_refunded", "canceled"]

/** What was given back so far, in major units as the Store API counts them. */
const refundedOf = (order: Order): number =>
  (order.payment_collections ?? []).reduce((sum, one) => sum + Number(one.refunded_amount ?? 0), 0)

function Facts({ order }: { order: Order }) {
  const { t } = useTranslation("order")
  const { day, money } = useStore()
  const payment = PAYMENT_WORDS.includes(order.payment_status) ? order.payment_status : "other"
  const refunded = refundedOf(order)
  const address = order.shipping_address
  const facts: [string, string][] = [
    [t("date"), day(order.created_at)],
    [t("status"), t(`status_${order.status}`)],
    [t("payment"), t(`payment_${payment}`)],
    [t("method"), (order.shipping_methods ?? []).map(({ name }) => name).join(", ")],
    [
      t("address"),
      [
        `${address?.first_name ?? ""} ${address?.last_name ?? ""}`.trim(),
        address?.address_1,
        `${address?.postal_code ?? ""} ${address?.city ?? ""}`.trim(),
      ]
        .filter(Boolean)
        .join(", "),
    ],
  ]
  if (refunded > 0) facts.push([t("refunded"), money(refunded, order.currency_code)])
  return (
    <dl className="totals">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="muted">{name}</dt>
          <dd className="text-end">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** An order, to whoever may see it. */
export function OrderView({ order }: { order: Order }) {
  const { t } = useTranslation("order")
  const { locale, money } = useStore()
  return (
    <div className="checkout">
      <section className="stack">
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
        <Facts order={order} />
        <Totals view={totalsOf(order)} />
      </aside>
    </div>
  )
}
