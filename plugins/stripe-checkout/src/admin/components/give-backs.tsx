import { Code } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { GiveBackView } from "../../api/admin/stripe-checkout/views"
import { listGiveBacks, QUERY_KEY } from "../lib/api"
import { columnsOf } from "../lib/columns"
import { useListState } from "../lib/use-list-state"
import { useWords, type UseWords } from "../lib/use-words"
import { LoadError } from "./load-error"
import { GiveBackBadge } from "./order-give-back"
import { PagedTable } from "./paged-table"
import { PaymentLink } from "./payment-link"
import { RetryButton } from "./retry-button"

const STATUSES = ["failing", "open", "done"] as const
function columnsIn(words: UseWords) {
  const { named, money, when } = words
  const column = columnsOf<GiveBackView>(words)
  return [
    column("amount", ({ amount, currency_code: currency }) => money(amount, currency)),
    column("since", ({ created_at: since }) => when(since)),
    column("reason", ({ reason }) => named("reason", reason)),
    column("state", (debt) => <GiveBackBadge debt={debt} />),
    column("error", ({ last_error: error }) => error && <Code>{error}</Code>),
    column("payment", (debt) => <PaymentLink payment={debt} />),
    column("action", ({ id, done_at: done }) => !done && <RetryButton id={id} />),
  ]
}

/** Money that goes back because no order came of it. */
export function GiveBacks() {
  const words = useWords()
  const state = useListState(STATUSES)
  const { data, isError, refetch } = useQuery({
    queryKey: [QUERY_KEY, "give-backs", state.query],
    queryFn: () => listGiveBacks(state.query),
  })
  if (isError) return <LoadError retry={() => void refetch()} />
  return (
    <PagedTable
      rows={data?.give_backs}
      count={data?.count ?? 0}
      columns={columnsIn(words)}
      statuses={STATUSES}
      state={state}
      empty={words.t("empty.give_backs")}
    />
  )
}
