import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { LoadError } from "../components/load-error"
import { ModeBadge } from "../components/mode-badge"
import { OrderAttempt } from "../components/order-attempt"
import { OrderDispute } from "../components/order-dispute"
import { OrderGiveBack } from "../components/order-give-back"
import { orderPayments, QUERY_KEY, type OrderPayments } from "../lib/api"
import { useWords } from "../lib/use-words"

function Section({ title, children }: { title: string; children: ReactNode[] }) {
  if (!children.length) return null
  return (
    <section>
      <Heading level="h3" className="px-6 pt-3">
        {title}
      </Heading>
      <ul className="divide-y">{children}</ul>
    </section>
  )
}

function Payments({ attempts, give_backs, disputes }: OrderPayments) {
  const { t } = useWords()
  if (!attempts.length && !disputes.length) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("order.none")}
      </Text>
    )
  }
  return (
    <>
      <Section title={t("order.disputes")}>
        {disputes.map((dispute) => (
          <OrderDispute key={dispute.id} dispute={dispute} />
        ))}
      </Section>
      <Section title={t("order.attempts")}>
        {attempts.map((attempt) => (
          <OrderAttempt key={attempt.id} attempt={attempt} />
        ))}
      </Section>
      <Section title={t("order.giveBacks")}>
        {give_backs.map((debt) => (
          <OrderGiveBack key={debt.id} debt={debt} />
        ))}
      </Section>
    </>
  )
}

/** Beside an order: how it was paid at Stripe, what went back, and what is disputed. */
export default function OrderPaymentsWidget({ data: order }: DetailWidgetProps<AdminOrder>) {
  const { t } = useWords()
  const { data, isError, refetch } = useQuery({
    queryKey: [QUERY_KEY, "order", order.id],
    queryFn: () => orderPayments(order.id),
  })
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("order.heading")}</Heading>
        {data && <ModeBadge mode={data.mode} />}
      </div>
      {isError && <LoadError retry={() => void refetch()} />}
      {data && <Payments {...data} />}
      {!data && !isError && (
        <div role="status" aria-label={t("loading")} className="px-6 py-4">
          <Skeleton className="h-12 w-full" />
        </div>
      )}
    </Container>
  )
}

export const config = defineWidgetConfig({
  zone: "order.details.side.after",
  id: "stripe-checkout:order-payments",
})
