import { BRAND } from "./brand"
import type { Email, EmailData } from "./email"
import { Frame } from "./frame"
import { Action, Paragraph, Small } from "./parts"
import { named, renderEmail } from "./render-email"
import { fill, TEXTS } from "./texts/fill"

export interface PasswordResetData extends EmailData {
  /** The account's address. Its owner's name is left out: whoever signs up could write anything there. */
  email: string
}

/** The link to choose a new password. */
export function passwordReset({ locale, url, email }: PasswordResetData): Promise<Email> {
  const own = TEXTS[locale.language].password_reset
  const intro = fill(own.intro, { brand: BRAND.name, email })
  const element = (
    <Frame locale={locale} title={own.subject} heading={own.title} preview={own.preview}>
      <Paragraph>{intro}</Paragraph>
      <Action href={url}>{own.action}</Action>
      <Paragraph>{own.expiry}</Paragraph>
      <Small>{own.ignore}</Small>
    </Frame>
  )
  const paragraphs = [own.title, intro, [named(own.action, locale), url], own.expiry, own.ignore]
  return renderEmail(own.subject, element, paragraphs, locale)
}
