import { ArrowUpRightOnBox } from "@medusajs/icons"
import { Copy, Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"

interface Props {
  payment: { payment_intent_id: string | null; stripe_url: string | null }
}

/** To the payment in Stripe's dashboard; where there is none (the local Stripe), its id. */
export function PaymentLink({ payment: { payment_intent_id: id, stripe_url: url } }: Props) {
  const { t } = useWords()
  if (!id) return null
  if (url) {
    return (
      <a
        href={url}
        target="_blank"
        rel="noreferrer"
        className="txt-compact-small text-ui-fg-base underline inline-flex items-center gap-x-1"
      >
        {t("link.stripe")}
        <ArrowUpRightOnBox aria-hidden />
      </a>
    )
  }
  return (
    <span className="inline-flex items-center gap-x-1">
      <Text size="xsmall" className="text-ui-fg-muted max-w-[160px] truncate">
        {id}
      </Text>
      <Copy content={id} />
    </span>
  )
}
