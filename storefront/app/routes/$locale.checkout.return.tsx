import { data, redirect, type LoaderFunctionArgs } from "@remix-run/node"
import { Link, useLoaderData, useRevalidator, type MetaFunction } from "@remix-run/react"
import { useEffect, useRef } from "react"
import { useTranslation } from "~/i18n/use-translation"
import { orderLink, settlePayment, type Outcome } from "~/commerce/checkout.server"
import { unavailable, valueOf } from "~/commerce/client.server"
import { useStore } from "~/components/use-store"
import { PERSONAL_PAGE } from "~/lib/headers"
import { hidden } from "~/lib/meta"
import { localeOf, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { triesIn, waitAfter } from "~/lib/tries"
import { readSession, saved, settleCart } from "~/session.server"

export const headers = () => PERSONAL_PAGE

/** The way back from Stripe. Coming twice, or reloading, changes nothing more. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const search = new URL(request.url).searchParams
  const id = search.get("session_id") ?? ""
  if (!/^cs_[A-Za-z0-9_]{1,200}$/.test(id)) throw new Response("no session", { status: 404 })
  const settled = await settlePayment(locale, id)
  if (!settled.ok && settled.status === 503) throw unavailable()
  const { outcome } = valueOf(settled)
  const session = await readSession(request)
  const done = outcome.status === "order" || outcome.status === "processing"
  // What was paid for, or is being paid for, is no cart any more: the fan may begin another, and keeps
  // it while this page asks again and again.
  const changed = settleCart(session, id, done)
  const headers = { ...PERSONAL_PAGE, ...(changed && (await saved(session))) }
  if (outcome.status === "order") {
    const { token } = valueOf(await orderLink(locale, id))
    return redirect(pathsOf(locale).orderLink(token, { placed: 1 }), { headers })
  }
  const t = await wordsOf(locale)
  const title = `${t("checkout:returnTitle")} · ${t("brand")}`
  return data({ outcome, id, tries: triesIn(search), title }, { headers })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  ...hidden(page?.title ?? ""),
  { name: "referrer", content: "no-referrer" },
]

/** The words for an outcome: a heading and a text each, as keys. */
function wordsFor(outcome: Outcome): [heading: string, text: string] {
  switch (outcome.status) {
    case "processing":
    case "order":
      return ["processingTitle", "processing"]
    case "open":
      return ["notPaid", "notPaidHelp"]
    case "failed":
      return ["failedTitle", outcome.reason === "expired" ? "expired" : "failed"]
    case "given_back":
      return ["givenBackTitle", `givenBack_${outcome.reason}`]
  }
}

/** Asks again after a while, a bounded number of times: by script, or without one by a refresh. */
function Again({ id, tries }: { id: string; tries: number }) {
  const { t } = useTranslation("checkout")
  const { paths } = useStore()
  const { revalidate, state } = useRevalidator()
  const asked = useRef(tries)
  useEffect(() => {
    const wait = state === "idle" ? waitAfter(asked.current) : null
    if (wait === null) return undefined
    const timer = setTimeout(() => {
      asked.current += 1
      revalidate()
    }, wait * 1_000)
    return () => clearTimeout(timer)
  }, [state, revalidate])
  const wait = waitAfter(tries)
  return (
    <>
      {wait !== null && (
        <noscript>
          <meta
            httpEquiv="refresh"
            content={`${wait};url=${paths.checkoutReturn(id, tries + 1)}`}
          />
        </noscript>
      )}
      <a className="button quiet" href={paths.checkoutReturn(id)}>
        {t("check")}
      </a>
    </>
  )
}

export default function ReturnPage() {
  const { t } = useTranslation("checkout")
  const { paths } = useStore()
  const { outcome, id, tries } = useLoaderData<typeof loader>()
  const [heading, text] = wordsFor(outcome)
  const again = outcome.status === "given_back" ? paths.cart() : paths.delivery()
  return (
    <div className="wrap section prose" role="status">
      <h1>{t(heading)}</h1>
      <p>{t(text)}</p>
      <p>
        {outcome.status === "processing" ? (
          <Again id={id} tries={tries} />
        ) : (
          <Link className="button" to={again}>
            {t(outcome.status === "given_back" ? "toCart" : "again")}
          </Link>
        )}
      </p>
    </div>
  )
}
