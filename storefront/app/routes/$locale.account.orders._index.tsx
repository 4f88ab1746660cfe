import { data, type LoaderFunctionArgs } from "@remix-run/node"
import { useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { MAX_PAGE } from "~/commerce/catalogue.server"
import { listOrders } from "~/commerce/orders.server"
import { AccountFrame } from "~/components/account-frame"
import { OrderList } from "~/components/order-list"
import { Pagination } from "~/components/pagination"
import { useStore } from "~/components/use-store"
import { requireCustomer } from "~/lib/account.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { hidden } from "~/lib/meta"
import { localeOf, pageNumber, wordsOf } from "~/lib/page.server"

export const headers = () => PERSONAL_PAGE

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { token } = await requireCustomer(locale, request)
  const page = pageNumber(new URL(request.url), MAX_PAGE)
  const [found, t] = await Promise.all([listOrders(locale, token, page), wordsOf(locale)])
  if (page > found.pages) throw new Response("no such page", { status: 404 })
  const title = `${t("account:orders")} · ${t("brand")}`
  return data({ ...found, page, title }, { headers: PERSONAL_PAGE })
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => hidden(shown?.title ?? "")

export default function Orders() {
  const { t } = useTranslation("account")
  const { paths } = useStore()
  const { orders, page, pages } = useLoaderData<typeof loader>()
  return (
    <AccountFrame title={t("orders")}>
      <OrderList orders={orders} />
      <Pagination page={page} pages={pages} to={(next) => paths.orders({ page: next })} />
    </AccountFrame>
  )
}
