import type { MetaDescriptor } from "@remix-run/react"
import { DEFAULT_LOCALE, LOCALES } from "~/i18n/markets"
import { pictureSet, SIZES, type Sizes } from "~/pictures/address"
import { switchLocale } from "./paths"

/** A page that everybody may see. */
export interface Described {
  title: string
  description: string
  origin: string
  /** Path with the query that belongs to the page's identity. */
  path: string
  /** A list that somebody has narrowed: one of very many, and no page for crawlers. */
  narrowed?: boolean
  /** The picture that the first view waits for, and where it stands there. */
  first?: { src: string | null | undefined; sizes: Sizes }
  /** A picture for social networks; they show no drawings (SVG). */
  image?: string | null
}

/**
 * Has the browser fetch a picture as soon as it reads the page's head, in the very size that it will
 * show. Browsers without AVIF pass it over, and find the picture in the page.
 */
function preload(first: Described["first"]): MetaDescriptor[] {
  const [best] = first?.src ? pictureSet(first.src).sources : []
  if (!first || !best) return []
  const what = { rel: "preload", as: "image", type: best.type, fetchpriority: "high" }
  const which = { imageSrcSet: best.srcSet, imageSizes: SIZES[first.sizes] }
  return [{ tagName: "link", ...what, ...which }]
}

/** Title, description, the one address of the page, and its addresses in every other locale. */
export function describe({
  title,
  description,
  origin,
  path,
  narrowed,
  first,
  image,
}: Described): MetaDescriptor[] {
  const [pathname = "", query] = path.split("?")
  const search = query ? `?${query}` : ""
  const to = (slug: string) => `${origin}${switchLocale(pathname, search, { slug })}`
  return [
    { title },
    ...preload(first),
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
export const hidden = (title: string, description?: string): MetaDescriptor[] => [
  { title },
  ...(description ? [{ name: "description", content: description }] : []),
  { name: "robots", content: "noindex" },
]
