/** A text in the languages of the demonstration. */
export interface Text {
  en: string
  fr: string
}

export const text = (en: string, fr: string): Text => ({ en, fr })

/** A name as it stands in an address: without accents, in lower case, with hyphens. */
export const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
