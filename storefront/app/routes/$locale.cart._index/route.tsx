import { data, type LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, useSearchParams, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { findCart } from "~/commerce/cart.server"
import { Empty } from "~/components/cart/empty"
import { Line } from "~/components/cart/line"
import { News } from "~/components/cart/news"
import { Notice } from "~/components/field"
import { newsIn, type CartNews } from "~/lib/cart-news"
import { viewCart, type ShownLine } from "~/lib/cart-view.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { hidden } from "~/lib/meta"
import { localeOf, wordsOf } from "~/lib/page.server"
import { readSession, saved } from "~/session.server"
import { Summary } from "./summary"

export const headers = () => PERSONAL_PAGE

/** Also after a refused change: what is left may be the reason. */
export const shouldRevalidate = () => true

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const session = await readSession(request)
  const { cart, access, lost } = await findCart(locale, session)
  const [view, t] = await Promise.all([cart && viewCart(locale, cart, access), wordsOf(locale)])
  const found = {
    cart: view,
    lost,
    title: `${t("cart:title")} · ${t("brand")}`,
    description: t("cart:description"),
  }
  return data(found, { headers: { ...PERSONAL_PAGE, ...(lost && (await saved(session))) } })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  hidden(page?.title ?? "", page?.description)

/** The lines that news say cannot be in one order, as far as they are still in the cart together. */
function apartIn(news: CartNews | null, items: readonly ShownLine[]): string[] {
  if (news?.kind !== "apart") return []
  const left = items.filter(({ id }) => news.lines.includes(id)).map(({ id }) => id)
  return left.length > 1 ? left : []
}

/** The address keeps its news; those of trouble hold only while there is trouble. */
function current(news: CartNews | null, items: readonly ShownLine[]): CartNews | null {
  const short = news?.kind === "problem" && news.problem === "items_unavailable"
  if (short) return items.some(({ trouble }) => trouble !== null) ? news : null
  if (news?.kind === "apart") return apartIn(news, items).length ? news : null
  return news
}

export default function CartPage() {
  const { t } = useTranslation("cart")
  const { cart, lost } = useLoaderData<typeof loader>()
  const [params] = useSearchParams()
  const items = cart?.items ?? []
  const news = current(newsIn(params), items)
  const apart = apartIn(news, items)
  return (
    <div className="wrap section">
      <h1>{t("title")}</h1>
      <News news={news} />
      {lost && <Notice kind="bad">{t("lost")}</Notice>}
      {cart ? (
        <div className="checkout">
          <ul>
            {cart.items.map((line) => (
              <Line
                key={line.id}
                line={line}
                currency={cart.totals.currency_code}
                apart={apart.includes(line.id)}
              />
            ))}
          </ul>
          <Summary totals={cart.totals} codes={cart.codes} free={cart.free} />
        </div>
      ) : (
        <Empty />
      )}
    </div>
  )
}
