import { BRAND } from "./brand"
import type { Email, EmailData } from "./email"
import { Frame } from "./frame"
import { Action, Paragraph, Small } from "./parts"
import { named, renderEmail } from "./render-email"
import { fill, TEXTS } from "./texts/fill"

export interface OrderClaimData extends EmailData {
  /** The account's address, which this mail proves. */
  email: string
}

/** The link that brings orders placed without an account into the account of their address. */
export function orderClaim({ locale, url, email }: OrderClaimData): Promise<Email> {
  const own = TEXTS[locale.language].order_claim
  const intro = fill(own.intro, { brand: BRAND.name, email })
  const ignore = fill(own.ignore, { brand: BRAND.name })
  const element = (
    <Frame locale={locale} title={own.subject} heading={own.title} preview={own.preview}>
      <Paragraph>{intro}</Paragraph>
      <Action href={url}>{own.action}</Action>
      <Paragraph>{own.expiry}</Paragraph>
      <Small>{ignore}</Small>
    </Frame>
  )
  const paragraphs = [own.title, intro, [named(own.action, locale), url], own.expiry, ignore]
  return renderEmail(own.subject, element, paragraphs, locale)
}
