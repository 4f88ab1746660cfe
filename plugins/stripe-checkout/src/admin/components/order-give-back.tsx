import { StatusBadge, Text } from "@medusajs/ui"
import type { GiveBackView } from "../../api/admin/stripe-checkout/views"
import { giveBackColor } from "../lib/colors"
import { useWords } from "../lib/use-words"

/** What became, or is becoming, of money that goes back. */
export function GiveBackBadge({ debt }: { debt: GiveBackView }) {
  const { t, named } = useWords()
  const open = debt.failing ? t("giveBack.failing", { tries: debt.tries }) : t("giveBack.open")
  const done = named("giveBack", debt.outcome ?? "refunded")
  return <StatusBadge color={giveBackColor(debt)}>{debt.done_at ? done : open}</StatusBadge>
}

/** Money of one try to pay that went or goes back. */
export function OrderGiveBack({ debt }: { debt: GiveBackView }) {
  const { named, money, when } = useWords()
  return (
    <li className="flex flex-col gap-y-1 px-6 py-3">
      <div className="flex items-center justify-between gap-x-2">
        <GiveBackBadge debt={debt} />
        <Text size="small" weight="plus">
          {money(debt.amount, debt.currency_code)}
        </Text>
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {[when(debt.done_at ?? debt.created_at), named("reason", debt.reason)].join(" · ")}
      </Text>
    </li>
  )
}
