import type { Topic } from "~/help/topics"
import type { Locale } from "~/i18n/markets"

export type Query = Record<string, string | number | undefined>

/** An address with a query; empty and undefined values are left out. */
function withQuery(path: string, query: Query = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") params.set(name, String(value))
  }
  const text = params.toString()
  return text ? `${path}?${text}` : path
}

const seg = encodeURIComponent

/** Every address of the store, below one locale. No link is written anywhere else. */
export const pathsOf = ({ slug }: Pick<Locale, "slug">) => {
  const at = (path: string, query?: Query) => withQuery(`/${slug}${path}`, query)
  return {
    home: () => at(""),
    category: (handle: string, query?: Query) => at(`/categories/${seg(handle)}`, query),
    collection: (handle: string, query?: Query) => at(`/collections/${seg(handle)}`, query),
    product: (handle: string, query?: Query) => at(`/products/${seg(handle)}`, query),
    edition: (code: string) => at(`/editions/${seg(code)}`),
    sports: () => at("/sports"),
    sport: (slug: string) => at(`/sports/${seg(slug)}`),
    teams: () => at("/teams"),
    team: (slug: string) => at(`/teams/${seg(slug)}`),
    search: (query?: Query) => at("/search", query),
    suggest: () => at("/search/suggest"),
    help: (topic: Topic) => at(`/help/${topic}`),
    me: () => at("/me"),
    cart: (query?: Query) => at("/cart", query),
    cartView: () => at("/cart/view"),
    addLine: () => at("/cart/lines/add"),
    updateLine: () => at("/cart/lines/update"),
    removeLine: () => at("/cart/lines/remove"),
    promotions: () => at("/cart/promotions"),
    checkout: (query?: Query) => at("/checkout", query),
    delivery: (query?: Query) => at("/checkout/delivery", query),
    pay: () => at("/checkout/pay"),
    checkoutReturn: (sessionId: string, tries?: number) =>
      at("/checkout/return", { session_id: sessionId, try: tries }),
    orderLink: (token: string, query?: Query) => at(`/orders/${seg(token)}`, query),
    signIn: (query?: Query) => at("/sign-in", query),
    signOut: () => at("/sign-out"),
    register: (query?: Query) => at("/register", query),
    forgot: () => at("/account/forgot"),
    reset: () => at("/account/reset"),
    account: (query?: Query) => at("/account", query),
    orders: (query?: Query) => at("/account/orders", query),
    claim: () => at("/account/claim"),
    order: (id: string) => at(`/account/orders/${seg(id)}`),
    addresses: (query?: Query) => at("/account/addresses", query),
    profile: (query?: Query) => at("/account/profile", query),
    password: () => at("/account/profile/password"),
  }
}
export type Paths = ReturnType<typeof pathsOf>

/** The same page in another locale; pages that belong to one market's cart lead to that market's. */
export function switchLocale(pathname: string, search: string, to: Pick<Locale, "slug">): string {
  const rest = pathname.replace(/^\/[^/]*/, "")
  return `/${to.slug}${rest}${search}`
}

/**
 * Where a form may send the fan afterwards: a path of this store below the locale, or the fallback.
 * Guards against open redirects: "//evil", "https:…", backslashes and control characters.
 */
export function safeNext(next: string | null, locale: Pick<Locale, "slug">, fallback: string) {
  if (!next || next.length > 500) return fallback
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const clean = !/[\\\u0000-\u0020]/.test(next) && !next.includes("//") && !next.includes("..")
  const ours = next === `/${locale.slug}` || next.startsWith(`/${locale.slug}/`)
  return clean && ours ? next : fallback
}
