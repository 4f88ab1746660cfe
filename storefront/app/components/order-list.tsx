import { Link } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import type { ListedOrder } from "~/commerce/types"
import { progressOf } from "~/lib/order-state"
import { BY_INTL } from "./by-intl"
import { useStore } from "./use-store"

/** A customer's orders, newest first. */
export function OrderList({ orders }: { orders: ListedOrder[] }) {
  const { t } = useTranslation("account")
  const { paths, day, money } = useStore()
  if (!orders.length) return <p>{t("noOrders")}</p>
  return (
    <ul className="orders">
      {orders.map((order) => (
        <li key={order.id}>
          <Link className="link" to={paths.order(order.id)}>
            {t("order", { number: order.display_id })}
          </Link>
          <span className="muted" {...BY_INTL}>
            {day(order.created_at)}
          </span>
          <span>{t(`order:progress_${progressOf(order)}`)}</span>
          <span className="muted">{t("items", { count: order.items?.length ?? 0 })}</span>
          <strong {...BY_INTL}>{money(order.total, order.currency_code)}</strong>
        </li>
      ))}
    </ul>
  )
}
