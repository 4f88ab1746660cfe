import { formatMoney } from "../lib/money"
import { Amounts } from "./amounts"
import type { Email, EmailData } from "./email"
import { Frame } from "./frame"
import { Action, Paragraph } from "./parts"
import { amountLines, named, renderEmail } from "./render-email"
import { fill, TEXTS } from "./texts/fill"

/** Amounts are decimal strings in major units. */
export interface OrderRefundedData extends EmailData {
  /** The number that fans see. */
  order: string
  currency_code: string
  /** The collection whose colours the mail wears. */
  edition: string | null
  amount: string
  /** With this refund. */
  refunded_total: string
  paid: string
}

/** "Your money is on its way": this refund, and all refunds of the order so far. */
export function orderRefunded(data: OrderRefundedData): Promise<Email> {
  const { order_refunded: own, order: words } = TEXTS[data.locale.language]
  const money = (amount: string) => formatMoney(amount, data.currency_code, data.locale.tag)
  const values = { order: data.order, amount: money(data.amount) }
  const subject = fill(own.subject, values)
  const title = fill(own.title, values)
  const intro = fill(own.intro, values)
  const caption = fill(words.number, values)
  const rows = [
    { label: own.paid, amount: money(data.paid) },
    { label: own.amount, amount: money(data.amount) },
    { label: own.refunded, amount: money(data.refunded_total), strong: true },
  ]
  const element = (
    <Frame
      locale={data.locale}
      title={subject}
      heading={title}
      edition={data.edition}
      preview={fill(own.preview, values)}
    >
      <Paragraph>{intro}</Paragraph>
      <Amounts caption={caption} rows={rows} />
      <Action href={data.url}>{own.action}</Action>
    </Frame>
  )
  const paragraphs = [
    title,
    intro,
    [caption, ...amountLines(rows)],
    [named(own.action, data.locale), data.url],
  ]
  return renderEmail(subject, element, paragraphs, data.locale)
}
