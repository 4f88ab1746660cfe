/** The locales whose texts stand in fields of their own, by the fields' ending. Base texts are English. */
export const SEARCHED_LOCALES = { fr: "fr-FR" } as const
export type SearchedLanguage = keyof typeof SEARCHED_LOCALES

/** What the index reads of a product. */
export const PRODUCT_FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "thumbnail",
  "status",
  "metadata",
  "created_at",
  "tags.value",
  "sales_channels.id",
  "categories.id",
  "categories.handle",
  "categories.name",
  "categories.is_active",
  "translations.locale_code",
  "translations.translations",
  "categories.translations.locale_code",
  "categories.translations.translations",
]

interface Translated {
  translations?: { locale_code: string; translations: Record<string, string | null> }[] | null
}

export interface IndexedProduct extends Translated {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  thumbnail: string | null
  status: string
  metadata: Record<string, unknown> | null
  created_at: string | Date
  tags?: { value: string }[] | null
  sales_channels?: { id: string }[] | null
  categories?: ({ handle: string; name: string; is_active: boolean } & Translated)[] | null
}

/** A text in a language of its own, or null where it was not translated. */
function translated(row: Translated, field: string, locale: string): string | null {
  const found = row.translations?.find((one) => one.locale_code === locale)
  return found?.translations[field] ?? null
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null)
const present = <T>(values: (T | null | undefined)[]): T[] =>
  values.filter((value): value is T => value !== null && value !== undefined)

function textsIn(product: IndexedProduct, language: SearchedLanguage) {
  const locale = SEARCHED_LOCALES[language]
  const categories = (product.categories ?? []).filter((category) => category.is_active)
  return {
    [`title_${language}`]: translated(product, "title", locale),
    [`subtitle_${language}`]: translated(product, "subtitle", locale),
    [`description_${language}`]: translated(product, "description", locale),
    [`category_names_${language}`]: present(
      categories.map((category) => translated(category, "name", locale)),
    ),
  }
}

/** A product as its document in the index. */
export function toDocument(product: IndexedProduct) {
  const { id, handle, title, subtitle, description, thumbnail, status } = product
  const { sport, team, edition, kind } = product.metadata ?? {}
  const categories = (product.categories ?? []).filter((category) => category.is_active)
  return {
    id,
    handle,
    title,
    subtitle,
    description,
    thumbnail,
    status,
    sport: text(sport),
    team: text(team),
    edition: text(edition),
    kind: text(kind),
    tags: present(product.tags?.map((tag) => tag.value) ?? []),
    sales_channel_ids: present(product.sales_channels?.map((channel) => channel.id) ?? []),
    category_handles: categories.map((category) => category.handle),
    category_names: categories.map((category) => category.name),
    created_at: new Date(product.created_at),
    ...textsIn(product, "fr"),
  }
}
