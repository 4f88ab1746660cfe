import { useRouteLoaderData } from "@remix-run/react"
import { useMemo } from "react"
import { DEFAULT_LOCALE, parseLocale } from "~/i18n/markets"
import { formatDay } from "~/lib/dates"
import { formatMoney } from "~/lib/money"
import { pathsOf } from "~/lib/paths"
import type { loader } from "~/routes/$locale"

/** The page's locale with its addresses and its ways of writing money and days. */
export function useStore() {
  const data = useRouteLoaderData<typeof loader>("routes/$locale")
  const slug = data?.slug ?? DEFAULT_LOCALE.slug
  return useMemo(() => {
    const locale = parseLocale(slug) ?? DEFAULT_LOCALE
    return {
      locale,
      paths: pathsOf(locale),
      money: (amount: number, currency: string) => formatMoney(amount, currency, locale.tag),
      day: (iso: string | Date) => formatDay(iso, locale.tag),
    }
  }, [slug])
}
