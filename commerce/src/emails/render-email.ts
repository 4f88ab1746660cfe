import { render } from "@react-email/render"
import type { ReactElement } from "react"
import type { AmountRow } from "./amounts"
import { BRAND } from "./brand"
import type { Email } from "./email"
import type { StoreLocale } from "../config/locales"
import { fill, oneLine, TEXTS } from "./texts/fill"

/** `See your order:` as the language punctuates it. */
export const named = (label: string, locale: StoreLocale): string =>
  fill(TEXTS[locale.language].label.named, { label })

/** Figures in plain text: one line each. */
export const amountLines = (rows: AmountRow[]): string[] =>
  rows.map(({ label, detail, amount }) =>
    oneLine(detail ? `${label} (${detail})  ${amount}` : `${label}  ${amount}`),
  )

/**
 * A mail of its element and of the paragraphs of its text version: a paragraph is a line or several.
 * The footer is added to the text; the element has its own.
 */
export async function renderEmail(
  subject: string,
  element: ReactElement,
  paragraphs: (string | string[])[],
  locale: StoreLocale,
): Promise<Email> {
  const footer = fill(TEXTS[locale.language].footer.reason, { brand: BRAND.name })
  const text = [...paragraphs, "--", [footer, BRAND.legal]]
    .map((paragraph) => (Array.isArray(paragraph) ? paragraph.join("\n") : paragraph))
    .join("\n\n")
  return { subject, html: await render(element), text: `${text}\n` }
}
