import type { ReactNode } from "react"
import { useTranslation } from "~/i18n/use-translation"
import type { Order } from "~/commerce/types"
import type { OrderAddresses } from "~/lib/address-lines.server"
import { paymentOf, progressOf, refundedOf } from "~/lib/order-state"
import { BY_INTL } from "./by-intl"
import { useStore } from "./use-store"

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line) => (
    <span className="block" key={line}>
      {line}
    </span>
  ))
}

/** What is known of an order beside its lines and totals. */
export function OrderFacts({ order, addresses }: { order: Order; addresses: OrderAddresses }) {
  const { t } = useTranslation("order")
  const { day, money } = useStore()
  const refunded = refundedOf(order)
  const { delivery, billing } = addresses
  const same = billing.join("\n") === delivery.join("\n")
  const facts: [string, ReactNode][] = [
    [t("date"), day(order.created_at)],
    [t("status"), t(`progress_${progressOf(order)}`)],
    [t("payment"), t(`payment_${paymentOf(order)}`)],
  ]
  if (refunded > 0) facts.push([t("refunded"), money(refunded, order.currency_code)])
  facts.push(
    [t("method"), (order.shipping_methods ?? []).map(({ name }) => name).join(", ")],
    [t("address"), <Lines key="delivery" lines={delivery} />],
  )
  if (billing.length > 0) {
    facts.push([t("billing"), same ? t("billingSame") : <Lines key="billing" lines={billing} />])
  }
  return (
    <dl className="totals">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="muted">{name}</dt>
          <dd className="text-end" {...BY_INTL}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
