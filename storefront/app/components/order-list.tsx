import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import type { Order } from "~/commerce/types"
import { useStore } from "./use-store"

type Listed = Pick<Order, "id" | "display_id" | "created_at" | "total" | "currency_code" | "items">

/** A customer's orders, newest first. */
export function OrderList({ orders }: { orders: Listed[] }) {
  const { t } = useTranslation("account")
  const { paths, day, money } = useStore()
  if (!orders.length) return <p>{t("noOrders")}</p>
  return (
    <ul>
      {orders.map((order) => (
        <li key={order.id} className="top-links justify-between border-b border-(--line) py-3">
          <Link className="link" to={paths.order(order.id)}>
            {t("order", { number: order.display_id })}
          </Link>
          <span className="muted">{day(order.created_at)}</span>
          <span>{t("items", { count: order.items?.length ?? 0 })}</span>
          <strong>{money(order.total, order.currency_code)}</strong>
        </li>
      ))}
    </ul>
  )
}
