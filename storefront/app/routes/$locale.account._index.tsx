import { data, type LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { listOrders } from "~/commerce/orders.server"
import { AccountFrame } from "~/components/account-frame"
import { OrderList } from "~/components/order-list"
import { OWN_PAGE } from "~/components/own-page"
import { requireCustomer } from "~/lib/account.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { hidden } from "~/lib/meta"
import { localeOf, wordsOf } from "~/lib/page.server"

const SHOWN = 3

export const headers = () => PERSONAL_PAGE
export const handle = OWN_PAGE

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { customer, token } = await requireCustomer(locale, request)
  const [{ orders }, t] = await Promise.all([listOrders(locale, token, 1), wordsOf(locale)])
  return data(
    {
      name: customer.first_name ?? customer.email,
      orders: orders.slice(0, SHOWN),
      title: `${t("account:title")} · ${t("brand")}`,
    },
    { headers: PERSONAL_PAGE },
  )
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

export default function Account() {
  const { t } = useTranslation("account")
  const { name, orders } = useLoaderData<typeof loader>()
  return (
    <AccountFrame title={t("hello", { name })}>
      <h2>{t("orders")}</h2>
      <OrderList orders={orders} />
    </AccountFrame>
  )
}
