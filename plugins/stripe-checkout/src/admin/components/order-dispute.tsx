import { StatusBadge, Text } from "@medusajs/ui"
import type { DisputeView } from "../../api/admin/stripe-checkout/views"
import { disputeColor } from "../lib/colors"
import { useWords } from "../lib/use-words"
import { PaymentLink } from "./payment-link"

/** By when Stripe wants our evidence; nothing once the dispute is closed. */
export function Deadline({ dispute }: { dispute: DisputeView }) {
  const { t, when, left, overdue } = useWords()
  const { open, evidence_due_at: due } = dispute
  if (!open || !due) return null
  const past = overdue(due)
  return (
    <Text size="xsmall" className={past ? "text-ui-fg-error" : ""}>
      {past
        ? t("dispute.past", { when: when(due) })
        : t("dispute.due", { when: when(due), left: left(due) })}
    </Text>
  )
}

/** A bank's taking back of a payment. */
export function OrderDispute({ dispute }: { dispute: DisputeView }) {
  const { named, money } = useWords()
  return (
    <li className="flex flex-col gap-y-1 px-6 py-3">
      <div className="flex items-center justify-between gap-x-2">
        <StatusBadge color={disputeColor(dispute)}>{named("dispute", dispute.status)}</StatusBadge>
        <Text size="small" weight="plus">
          {money(dispute.amount, dispute.currency_code)}
        </Text>
      </div>
      <div className="flex items-center justify-between gap-x-2">
        <Text size="xsmall" className="text-ui-fg-subtle">
          {named("disputeReason", dispute.reason)}
        </Text>
        <PaymentLink payment={dispute} />
      </div>
      <Deadline dispute={dispute} />
    </li>
  )
}
