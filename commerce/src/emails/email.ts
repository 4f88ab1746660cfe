import type { StoreLocale } from "../config/locales"

/** A mail as it is sent: the same content as HTML and as plain text. */
export interface Email {
  subject: string
  html: string
  text: string
}

/** What every mail knows: whom to address how, and where its button leads. */
export interface EmailData {
  locale: StoreLocale
  /** Absolute address of the button. */
  url: string
}
