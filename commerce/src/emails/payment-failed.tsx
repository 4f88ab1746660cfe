import type { Email, EmailData } from "./email"
import { Frame } from "./frame"
import { Action, Paragraph } from "./parts"
import { named, renderEmail } from "./render-email"
import { TEXTS } from "./texts/fill"

/** Why money that was paid is given back. */
export const GIVEN_BACK_REASONS = [
  "items_unavailable",
  "prices_changed",
  "cart_changed",
  "not_completed",
] as const
export type GivenBackReason = (typeof GIVEN_BACK_REASONS)[number]

/**
 * `failed`: never paid, the cart stays. `lapsed`: the order that stood was cancelled unpaid.
 * `given_back`: paid, but no order came of it.
 */
export type PaymentFailure =
  { kind: "failed" } | { kind: "lapsed" } | { kind: "given_back"; reason: GivenBackReason }

export interface PaymentFailedData extends EmailData {
  failure: PaymentFailure
}

/** Tells the truth about a payment that led to no order, and where the money is. */
export function paymentFailed({ locale, url, failure }: PaymentFailedData): Promise<Email> {
  const texts = TEXTS[locale.language]
  const own =
    failure.kind === "given_back"
      ? { ...texts.given_back, intro: texts.given_back[`reason_${failure.reason}`] }
      : texts[`payment_${failure.kind}`]
  const element = (
    <Frame locale={locale} title={own.subject} heading={own.title} preview={own.preview}>
      <Paragraph>{own.intro}</Paragraph>
      <Paragraph>{own.money}</Paragraph>
      <Paragraph>{own.next}</Paragraph>
      <Action href={url}>{own.action}</Action>
    </Frame>
  )
  const paragraphs = [own.title, own.intro, own.money, own.next, [named(own.action, locale), url]]
  return renderEmail(own.subject, element, paragraphs, locale)
}
