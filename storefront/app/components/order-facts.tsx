import type { ReactNode } from "react"
import { useTranslation } from "~/i18n/use-translation"
import type { Order, PostalAddress } from "~/commerce/types"
import { addressLines } from "~/lib/address-lines"
import { paymentOf, progressOf, refundedOf } from "~/lib/order-state"
import { useStore } from "./use-store"

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line) => (
    <span className="block" key={line}>
      {line}
    </span>
  ))
}

/** What is known of an order beside its lines and totals. */
export function OrderFacts({ order }: { order: Order }) {
  const { t } = useTranslation("order")
  const { locale, day, money } = useStore()
  const refunded = refundedOf(order)
  const linesOf = (address: PostalAddress | null | undefined) =>
    addressLines(address ?? {}, locale.tag)
  const [delivery, billing] = [linesOf(order.shipping_address), linesOf(order.billing_address)]
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
          <dd className="text-end">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
