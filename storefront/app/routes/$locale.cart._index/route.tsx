import { data, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, Link, useLoaderData, useSearchParams, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { findCart } from "~/commerce/cart.server"
import { Notice } from "~/components/field"
import { Totals } from "~/components/totals"
import { useStore } from "~/components/use-store"
import { PERSONAL_PAGE } from "~/lib/headers"
import { hidden } from "~/lib/meta"
import { localeOf, wordsOf } from "~/lib/page.server"
import { totalsOf } from "~/lib/totals"
import { readSession, saved } from "~/session.server"
import { Line } from "./line"
import { Promotion } from "./promotion"

export const headers = () => PERSONAL_PAGE

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const session = await readSession(request)
  const { cart, lost } = await findCart(locale, session)
  const t = await wordsOf(locale)
  const view = cart && {
    items: [...(cart.items ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)),
    codes: (cart.promotions ?? []).flatMap(({ code }) => (code ? [code] : [])),
    totals: totalsOf(cart),
  }
  const found = { cart: view, lost, title: `${t("cart:title")} · ${t("brand")}` }
  return data(found, { headers: { ...PERSONAL_PAGE, ...(lost && (await saved(session))) } })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

const PROBLEMS = ["unavailable", "promotion_unfit", "payment_in_progress", "invalid"]

/** News of the last change, which the address carries: it works without JavaScript. */
function News() {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  const [params] = useSearchParams()
  const problem = params.get("problem")
  if (problem) {
    const known = PROBLEMS.includes(problem) ? problem : "failed"
    return <Notice kind="bad">{t(`problem_${known}`)}</Notice>
  }
  const variant = params.get("removed")
  if (variant) {
    return (
      <Notice kind="good">
        {t("removed")}
        <Form method="post" action={paths.addLine()} preventScrollReset>
          <input type="hidden" name="variant" value={variant} />
          <input type="hidden" name="quantity" value={params.get("quantity") ?? "1"} />
          <input type="hidden" name="next" value={paths.cart()} />
          <button className="button text" type="submit">
            {t("undo")}
          </button>
        </Form>
      </Notice>
    )
  }
  return params.has("updated") || params.has("added") ? (
    <Notice kind="good">{t("updated")}</Notice>
  ) : null
}

export default function CartPage() {
  const { t } = useTranslation("cart")
  const { paths } = useStore()
  const { cart, lost } = useLoaderData<typeof loader>()
  const filled = cart !== null && cart.items.length > 0
  return (
    <div className="wrap section">
      <h1>{t("title")}</h1>
      <News />
      {lost && <Notice kind="bad">{t("lost")}</Notice>}
      {!filled && (
        <div className="stack">
          <p>{t("empty")}</p>
          <p>
            <Link className="button" to={paths.home()}>
              {t("browse")}
            </Link>
          </p>
        </div>
      )}
      {filled && (
        <div className="checkout">
          <ul>
            {cart.items.map((line) => (
              <Line key={line.id} line={line} currency={cart.totals.currency_code} />
            ))}
          </ul>
          <aside className="panel" aria-label={t("summary")}>
            <h2>{t("summary")}</h2>
            <Totals view={cart.totals} />
            <Promotion codes={cart.codes} />
            <Link className="button" to={paths.checkout()}>
              {t("checkout")}
            </Link>
          </aside>
        </div>
      )}
    </div>
  )
}
