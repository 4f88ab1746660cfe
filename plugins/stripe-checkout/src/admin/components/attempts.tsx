import { StatusBadge } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { AttemptView } from "../../api/admin/stripe-checkout/views"
import { listAttempts, QUERY_KEY } from "../lib/api"
import { attemptColor } from "../lib/colors"
import { columnsOf } from "../lib/columns"
import { useListState } from "../lib/use-list-state"
import { useWords, type UseWords } from "../lib/use-words"
import { LoadError } from "./load-error"
import { OrderLink } from "./order-link"
import { PagedTable } from "./paged-table"
import { PaymentLink } from "./payment-link"

const STATUSES = ["stuck", "paying"] as const
function columnsIn(words: UseWords) {
  const { t, money, when } = words
  const column = columnsOf<AttemptView>(words)
  return [
    column("amount", ({ amount, currency_code: currency }) => money(amount, currency)),
    column("since", ({ created_at: since }) => when(since)),
    column("state", (attempt) => (
      <StatusBadge color={attemptColor(attempt)}>{t(`state.${attempt.state}`)}</StatusBadge>
    )),
    column("reason", ({ stuck }) => stuck && t(`stuck.${stuck}`)),
    column("order", ({ order_id: id }) => <OrderLink id={id} />),
    column("payment", (attempt) => <PaymentLink payment={attempt} />),
  ]
}

/** Payments that do not come to an end. */
export function Attempts() {
  const words = useWords()
  const state = useListState(STATUSES)
  const { data, isError, refetch } = useQuery({
    queryKey: [QUERY_KEY, "attempts", state.query],
    queryFn: () => listAttempts(state.query),
  })
  if (isError) return <LoadError retry={() => void refetch()} />
  return (
    <PagedTable
      rows={data?.attempts}
      count={data?.count ?? 0}
      columns={columnsIn(words)}
      statuses={STATUSES}
      state={state}
      empty={words.t("empty.attempts")}
    />
  )
}
