import { data, type LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { orderByLink } from "~/commerce/orders.server"
import { Notice } from "~/components/field"
import { OrderView } from "~/components/order-view"
import { orderAddresses } from "~/lib/address-lines.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { hidden } from "~/lib/meta"
import { localeOf, wordsOf } from "~/lib/page.server"
import { isTooMany, tooManyPage } from "~/lib/too-many.server"

/** The token is in the address: it must not travel on in a Referer. */
const HEADERS = { ...PERSONAL_PAGE, "Referrer-Policy": "no-referrer" }
export const headers = () => HEADERS

/** An order by its signed link, without an account: 404 when forged, 410 when expired. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const answer = await orderByLink(locale, params.token ?? "")
  if (!answer.ok && isTooMany(answer)) throw tooManyPage(answer)
  if (!answer.ok) throw new Response("no order", { status: answer.status === 410 ? 410 : 404 })
  const { order } = answer.value
  const t = await wordsOf(locale)
  const title = `${t("order:title", { number: order.display_id })} · ${t("brand")}`
  const placed = new URL(request.url).searchParams.has("placed")
  const addresses = orderAddresses(order, locale.tag)
  return data({ order, addresses, placed, title }, { headers: HEADERS })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

export default function OrderPage() {
  const { t } = useTranslation("order")
  const { order, addresses, placed } = useLoaderData<typeof loader>()
  return (
    <div className="wrap section">
      <h1>{placed ? t("thanks") : t("title", { number: order.display_id })}</h1>
      {placed && (
        <Notice kind="good">
          <p>
            <strong>{t("title", { number: order.display_id })}</strong>
            {` · ${t("thanksText", { email: order.email })}`}
          </p>
          <p className="small">{t("keep")}</p>
        </Notice>
      )}
      <OrderView order={order} addresses={addresses} />
    </div>
  )
}
