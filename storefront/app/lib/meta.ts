import type { MetaDescriptor } from "@remix-run/react"
import { DEFAULT_LOCALE, LOCALES } from "~/i18n/markets"
import { switchLocale } from "./paths"

interface Described {
  title: string
  description: string
  origin: string
  /** Path with the query that belongs to the page's identity. */
  path: string
  /** A list that somebody has narrowed: one of very many, and no page for crawlers. */
  narrowed?: boolean
  /** A picture for social networks; they show no drawings (SVG). */
  image?: string | null
}

/** Title, description, the one address of the page, and its addresses in every other locale. */
export function describe({
  title,
  description,
  origin,
  path,
  narrowed,
  image,
}: Described): MetaDescriptor[] {
  const [pathname = "", query] = path.split("?")
  const search = query ? `?${query}` : ""
  const to = (slug: string) => `${origin}${switchLocale(pathname, search, { slug })}`
  return [
    { title },
    { name: "description", content: description },
    ...(narrowed ? [{ name: "robots", content: "noindex, follow" }] : []),
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    ...(image && !image.endsWith(".svg")
      ? [{ property: "og:image", content: new URL(image, origin).href }]
      : []),
    { tagName: "link", rel: "canonical", href: `${origin}${path}` },
    ...LOCALES.map(({ slug, tag }) => ({
      tagName: "link" as const,
      rel: "alternate",
      hrefLang: tag,
      href: to(slug),
    })),
    { tagName: "link", rel: "alternate", hrefLang: "x-default", href: to(DEFAULT_LOCALE.slug) },
  ]
}

/** For pages of one person, and search results: crawlers stay out. */
export const hidden = (title: string): MetaDescriptor[] => [
  { title },
  { name: "robots", content: "noindex" },
]
