import { StatusBadge } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { DisputeView } from "../../api/admin/stripe-checkout/views"
import { listDisputes, QUERY_KEY } from "../lib/api"
import { disputeColor } from "../lib/colors"
import { columnsOf } from "../lib/columns"
import { useListState } from "../lib/use-list-state"
import { useWords, type UseWords } from "../lib/use-words"
import { LoadError } from "./load-error"
import { Deadline } from "./order-dispute"
import { OrderLink } from "./order-link"
import { PagedTable } from "./paged-table"
import { PaymentLink } from "./payment-link"

const STATUSES = ["unanswered", "open", "closed"] as const
function columnsIn(words: UseWords) {
  const { named, money } = words
  const column = columnsOf<DisputeView>(words)
  return [
    column("due", (dispute) => <Deadline dispute={dispute} />),
    column("amount", ({ amount, currency_code: currency }) => money(amount, currency)),
    column("state", (dispute) => (
      <StatusBadge color={disputeColor(dispute)}>{named("dispute", dispute.status)}</StatusBadge>
    )),
    column("reason", ({ reason }) => named("disputeReason", reason)),
    column("order", ({ order_id: id }) => <OrderLink id={id} />),
    column("payment", (dispute) => <PaymentLink payment={dispute} />),
  ]
}

/** Payments that a fan's bank takes back; evidence is handed in at Stripe. */
export function Disputes() {
  const words = useWords()
  const state = useListState(STATUSES)
  const { data, isError, refetch } = useQuery({
    queryKey: [QUERY_KEY, "disputes", state.query],
    queryFn: () => listDisputes(state.query),
  })
  if (isError) return <LoadError retry={() => void refetch()} />
  return (
    <PagedTable
      rows={data?.disputes}
      count={data?.count ?? 0}
      columns={columnsIn(words)}
      statuses={STATUSES}
      state={state}
      empty={words.t("empty.disputes")}
    />
  )
}
