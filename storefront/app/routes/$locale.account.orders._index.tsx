import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import {
  Form,
  useActionData,
  useLoaderData,
  useSearchParams,
  type MetaFunction,
} from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { MAX_PAGE } from "~/commerce/catalogue.server"
import { listOrders, requestClaim } from "~/commerce/orders.server"
import { AccountFrame } from "~/components/account-frame"
import { Notice } from "~/components/field"
import { OrderList } from "~/components/order-list"
import { OWN_PAGE } from "~/components/own-page"
import { Pagination } from "~/components/pagination"
import { useStore } from "~/components/use-store"
import { requireCustomer } from "~/lib/account.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { hidden } from "~/lib/meta"
import { localeOf, ownForm, pageNumber, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { formHeaders, isTooMany, tooMany } from "~/lib/too-many.server"

export const headers = formHeaders(PERSONAL_PAGE)
export const handle = OWN_PAGE

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { customer, token } = await requireCustomer(locale, request)
  const page = pageNumber(new URL(request.url), MAX_PAGE)
  const [found, t] = await Promise.all([listOrders(locale, token, page), wordsOf(locale)])
  if (page > found.pages) throw new Response("no such page", { status: 404 })
  const title = `${t("account:orders")} · ${t("brand")}`
  return data({ ...found, page, title, email: customer.email }, { headers: PERSONAL_PAGE })
}

/** Has a link mailed to the customer's own address, if orders were placed with it without signing in. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  await ownForm(request)
  const { token } = await requireCustomer(locale, request)
  const answer = await requestClaim(locale, token)
  if (answer.ok) return redirect(pathsOf(locale).orders({ asked: 1 }))
  if (!isTooMany(answer)) return data({ wait: null }, { status: 422, headers: PERSONAL_PAGE })
  const { wait, init } = tooMany(answer, locale.tag)
  return data({ wait }, init)
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => hidden(shown?.title ?? "")

/** Orders that were placed without signing in: they come in by a mail, which proves the address. */
function Missing({ email }: { email: string }) {
  const { t } = useTranslation("account")
  const { paths } = useStore()
  const tried = useActionData<typeof action>()
  const asked = useSearchParams()[0].has("asked")
  return (
    <Form method="post" action={paths.orders()} className="stack prose justify-items-start">
      <h2>{t("missing")}</h2>
      {tried && (
        <Notice kind="bad">
          {tried.wait ? t("tooMany", { wait: tried.wait }) : t("cart:problem_failed")}
        </Notice>
      )}
      {asked && !tried ? (
        <Notice kind="good">{t("missingAsked", { email })}</Notice>
      ) : (
        <p>{t("missingText", { email })}</p>
      )}
      <button className="button quiet" type="submit">
        {t("send")}
      </button>
    </Form>
  )
}

export default function Orders() {
  const { t } = useTranslation("account")
  const { paths } = useStore()
  const { orders, page, pages, email } = useLoaderData<typeof loader>()
  const claimed = Number(useSearchParams()[0].get("claimed"))
  return (
    <AccountFrame title={t("orders")}>
      {claimed > 0 && <Notice kind="good">{t("claimed", { count: claimed })}</Notice>}
      <OrderList orders={orders} />
      <Pagination page={page} pages={pages} to={(next) => paths.orders({ page: next })} />
      <Missing email={email} />
    </AccountFrame>
  )
}
