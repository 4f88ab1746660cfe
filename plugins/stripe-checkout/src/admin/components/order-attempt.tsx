import { StatusBadge, Text } from "@medusajs/ui"
import type { AttemptView } from "../../api/admin/stripe-checkout/views"
import { attemptColor } from "../lib/colors"
import { useWords, type UseWords } from "../lib/use-words"
import { PaymentLink } from "./payment-link"

function detailOf(attempt: AttemptView, { t, named, when }: UseWords): string | null {
  if (attempt.stuck) return t(`stuck.${attempt.stuck}`)
  if (attempt.captured_at) return t("captured", { when: when(attempt.captured_at) })
  if (attempt.state === "ordered") return t("held")
  return attempt.reason && named("reason", attempt.reason)
}

/** One try of a fan to pay. */
export function OrderAttempt({ attempt }: { attempt: AttemptView }) {
  const words = useWords()
  const detail = detailOf(attempt, words)
  return (
    <li className="flex flex-col gap-y-1 px-6 py-3">
      <div className="flex items-center justify-between gap-x-2">
        <StatusBadge color={attemptColor(attempt)}>{words.t(`state.${attempt.state}`)}</StatusBadge>
        <Text size="small" weight="plus">
          {words.money(attempt.amount, attempt.currency_code)}
        </Text>
      </div>
      <div className="flex items-center justify-between gap-x-2">
        <Text size="xsmall" className="text-ui-fg-subtle">
          {words.when(attempt.created_at)}
        </Text>
        <PaymentLink payment={attempt} />
      </div>
      {detail && <Text size="xsmall">{detail}</Text>}
    </li>
  )
}
