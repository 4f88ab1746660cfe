import { data, type LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { getOrder } from "~/commerce/orders.server"
import { AccountFrame } from "~/components/account-frame"
import { OrderView } from "~/components/order-view"
import { OWN_PAGE } from "~/components/own-page"
import { requireCustomer } from "~/lib/account.server"
import { orderAddresses } from "~/lib/address-lines.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { hidden } from "~/lib/meta"
import { localeOf, wordsOf } from "~/lib/page.server"

export const headers = () => PERSONAL_PAGE
export const handle = OWN_PAGE

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { token } = await requireCustomer(locale, request)
  const order = await getOrder(locale, token, params.id ?? "")
  const t = await wordsOf(locale)
  const title = `${t("order:title", { number: order.display_id })} · ${t("brand")}`
  const addresses = orderAddresses(order, locale.tag)
  return data({ order, addresses, title }, { headers: PERSONAL_PAGE })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

export default function OrderPage() {
  const { t } = useTranslation("order")
  const { order, addresses } = useLoaderData<typeof loader>()
  return (
    <AccountFrame title={t("title", { number: order.display_id })}>
      <OrderView order={order} addresses={addresses} />
    </AccountFrame>
  )
}
