import { isZero, formatMoney } from "../lib/money"
import { formatDay } from "../lib/dates"
import type { Address } from "../lib/address-lines"
import type { Figure } from "../lib/order-figures"
import { addressLines } from "../lib/address-lines"
import { Amounts, type AmountRow } from "./amounts"
import type { Email, EmailData } from "./email"
import { Frame } from "./frame"
import { Action, Block, Paragraph, Small } from "./parts"
import { amountLines, named, renderEmail } from "./render-email"
import { fill, oneLine, TEXTS } from "./texts/fill"

/** Amounts are decimal strings in major units. */
export interface OrderConfirmedData extends EmailData {
  /** The number that fans see. */
  order: string
  placed_at: Date
  currency_code: string
  /** The collection whose colours the mail wears. */
  edition: string | null
  lines: {
    title: string
    variant: string | null
    quantity: number
    amount: string
    /** Absolute address of its picture. */
    picture: string | null
  }[]
  totals: Figure[]
  total: string
  delivery: { method: string | null; address: Address | null }
}

function rowsOf(data: OrderConfirmedData): AmountRow[] {
  const { order } = TEXTS[data.locale.language]
  const money = (amount: string) => formatMoney(amount, data.currency_code, data.locale.tag)
  const lines = data.lines.map(({ title, variant, quantity, amount, picture }) => {
    const count = fill(order.quantity, { count: String(quantity) })
    return {
      label: oneLine(title),
      detail: variant ? `${oneLine(variant)} · ${count}` : count,
      amount: money(amount),
      picture,
    }
  })
  const figure = ({ kind, amount }: Figure) => ({
    label: order[kind],
    amount: kind === "delivery" && isZero(amount) ? order.free : money(amount),
  })
  const total = { label: order.total, amount: money(data.total), strong: true }
  const [summands, included] = [false, true].map((part) =>
    data.totals.filter(({ kind }) => (kind === "tax_included") === part).map(figure),
  )
  return [...lines, ...(summands ?? []), total, ...(included ?? [])]
}

/** "Your order is confirmed": lines, totals, where it goes, and the link to the order. */
export function orderConfirmed(data: OrderConfirmedData): Promise<Email> {
  const { order: words, order_confirmed: own } = TEXTS[data.locale.language]
  const subject = fill(own.subject, { order: data.order })
  const caption = fill(words.number, { order: data.order })
  const placed = fill(words.placed_on, { date: formatDay(data.placed_at, data.locale.tag) })
  const rows = rowsOf(data)
  const address = data.delivery.address
    ? addressLines(data.delivery.address, data.locale.tag).map(oneLine)
    : []
  const method = data.delivery.method ? [oneLine(data.delivery.method)] : []
  const element = (
    <Frame
      locale={data.locale}
      title={subject}
      heading={own.title}
      edition={data.edition}
      preview={own.preview}
    >
      <Paragraph>{own.intro}</Paragraph>
      <Action href={data.url}>{own.action}</Action>
      <Small>{own.keep}</Small>
      <Amounts caption={`${caption} · ${placed}`} rows={rows} />
      {address.length ? <Block heading={words.delivery_address} lines={address} /> : null}
      {method.length ? <Block heading={words.delivery_method} lines={method} /> : null}
    </Frame>
  )
  const paragraphs = [
    own.title,
    own.intro,
    [named(own.action, data.locale), data.url, own.keep],
    [caption, placed],
    amountLines(rows),
    ...(address.length ? [[named(words.delivery_address, data.locale), ...address]] : []),
    ...(method.length ? [[named(words.delivery_method, data.locale), ...method]] : []),
  ]
  return renderEmail(subject, element, paragraphs, data.locale)
}
