import { data, type LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { findCart } from "~/commerce/cart.server"
import { findFreeDelivery } from "~/commerce/checkout.server"
import { availabilityOf, linesOf } from "~/commerce/stock.server"
import type { Cart } from "~/commerce/types"
import { Notice } from "~/components/field"
import { useStore } from "~/components/use-store"
import type { Locale } from "~/i18n/markets"
import { PERSONAL_PAGE } from "~/lib/headers"
import { hidden } from "~/lib/meta"
import { localeOf, wordsOf } from "~/lib/page.server"
import { totalsOf } from "~/lib/totals"
import { readSession, saved } from "~/session.server"
import { Line } from "./line"
import { News } from "./news"
import { Summary } from "./summary"

export const headers = () => PERSONAL_PAGE

/** Also after a refused change: what is left may be the reason. */
export const shouldRevalidate = () => true

/** A cart as its page shows it; null for one without a line. */
async function viewOf(locale: Locale, cart: Cart) {
  if (!cart.items?.length) return null
  const [{ stock, troubles }, free] = await Promise.all([
    availabilityOf(locale, cart),
    findFreeDelivery(locale, cart),
  ])
  return {
    items: linesOf(cart).map((line) => ({
      ...line,
      trouble: troubles.get(line.id) ?? null,
      stock: stock.get(line.variant_id ?? "") ?? null,
    })),
    codes: (cart.promotions ?? []).flatMap(({ code }) => (code ? [code] : [])),
    totals: totalsOf(cart),
    free,
  }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const session = await readSession(request)
  const { cart, lost } = await findCart(locale, session)
  const [view, t] = await Promise.all([cart && viewOf(locale, cart), wordsOf(locale)])
  const found = { cart: view, lost, title: `${t("cart:title")} · ${t("brand")}` }
  return data(found, { headers: { ...PERSONAL_PAGE, ...(lost && (await saved(session))) } })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

function Empty() {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  return (
    <div className="stack">
      <p>{t("empty")}</p>
      <p>
        <Link className="button" to={paths.home()}>
          {t("browse")}
        </Link>
      </p>
    </div>
  )
}

export default function CartPage() {
  const { t } = useTranslation("cart")
  const { cart, lost } = useLoaderData<typeof loader>()
  return (
    <div className="wrap section">
      <h1>{t("title")}</h1>
      <News troubled={cart?.items.some(({ trouble }) => trouble !== null) ?? false} />
      {lost && <Notice kind="bad">{t("lost")}</Notice>}
      {cart ? (
        <div className="checkout">
          <ul>
            {cart.items.map((line) => (
              <Line key={line.id} line={line} currency={cart.totals.currency_code} />
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
