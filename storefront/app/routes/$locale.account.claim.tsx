import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { z } from "zod"
import { claimOrders } from "~/commerce/orders.server"
import { AccountFrame } from "~/components/account-frame"
import { Notice } from "~/components/field"
import { OWN_PAGE } from "~/components/own-page"
import { useStore } from "~/components/use-store"
import { requireCustomer } from "~/lib/account.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { hidden } from "~/lib/meta"
import { localeOf, ownForm, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { formHeaders, isTooMany, tooMany } from "~/lib/too-many.server"

const Proof = z.string().min(1).max(300)

/**
 * The token stands in the address: it must not travel to others in a Referer. With `no-referrer` browsers
 * would send the page's own form, where no script runs, with the Origin `null`, which is refused.
 */
const HEADERS = { ...PERSONAL_PAGE, "Referrer-Policy": "same-origin" }
export const headers = formHeaders(HEADERS)
export const handle = OWN_PAGE

const proofIn = (request: Request) =>
  Proof.safeParse(new URL(request.url).searchParams.get("token") ?? "")

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  if (!proofIn(request).success) return redirect(pathsOf(locale).orders())
  const { customer } = await requireCustomer(locale, request)
  const t = await wordsOf(locale)
  const title = `${t("account:claimTitle")} · ${t("brand")}`
  return data({ email: customer.email, title }, { headers: HEADERS })
}

/** By the button alone: mail programs open links by themselves. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  await ownForm(request)
  const { token } = await requireCustomer(locale, request)
  const proof = proofIn(request)
  const answer = proof.success ? await claimOrders(locale, token, proof.data) : null
  if (answer?.ok) return redirect(pathsOf(locale).orders({ claimed: answer.value.claimed }))
  if (answer && isTooMany(answer)) {
    const { wait, init } = tooMany(answer, locale.tag)
    return data({ wait }, { ...init, headers: { ...init.headers, ...HEADERS } })
  }
  return data({ wait: null }, { status: 422, headers: HEADERS })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

export default function Claim() {
  const { t } = useTranslation("account")
  const { paths } = useStore()
  const { email } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  return (
    <AccountFrame title={t("claimTitle")}>
      <Form method="post" className="stack prose justify-items-start">
        {tried?.wait && <Notice kind="bad">{t("tooMany", { wait: tried.wait })}</Notice>}
        {tried && !tried.wait && (
          <Notice kind="bad">
            {`${t("badLink")} `}
            <Link className="link" to={paths.orders()}>
              {t("orders")}
            </Link>
          </Notice>
        )}
        <p>{t("claimText", { email })}</p>
        <button className="button" type="submit">
          {t("claim")}
        </button>
      </Form>
    </AccountFrame>
  )
}
