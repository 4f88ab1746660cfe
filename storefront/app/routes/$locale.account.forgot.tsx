import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { requestReset } from "~/commerce/customer.server"
import { Field, Notice } from "~/components/field"
import { PERSONAL_PAGE } from "~/lib/headers"
import { email, typedIn } from "~/lib/input"
import { hidden } from "~/lib/meta"
import { localeOf, ownForm, wordsOf } from "~/lib/page.server"
import { formHeaders, isTooMany, tooMany } from "~/lib/too-many.server"
import { isKnownDevice, readSession } from "~/session.server"

export const headers = formHeaders(PERSONAL_PAGE)

export async function loader({ params }: LoaderFunctionArgs) {
  const t = await wordsOf(localeOf(params))
  return { title: `${t("account:forgotTitle")} · ${t("brand")}` }
}

/** Sends the link; known and unknown addresses get the same answer. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const typed = typedIn(await ownForm(request))
  const parsed = email.safeParse(typed.email ?? "")
  if (!parsed.success) {
    const faults: Record<string, string> = { email: parsed.error.issues[0]?.message ?? "email" }
    return data({ sent: false, wait: null, typed, faults }, { status: 422, headers: PERSONAL_PAGE })
  }
  const known = isKnownDevice(await readSession(request), parsed.data)
  const answer = await requestReset(locale, parsed.data, known)
  if (!answer.ok && isTooMany(answer)) {
    const { wait, init } = tooMany(answer, locale.tag)
    return data({ sent: false, wait, typed, faults: {} }, init)
  }
  return data({ sent: true, wait: null, typed: {}, faults: {} }, { headers: PERSONAL_PAGE })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

export default function Forgot() {
  const { t } = useTranslation("account")
  useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  return (
    <div className="wrap section">
      <Form method="post" className="stack max-w-md" noValidate>
        <h1>{t("forgotTitle")}</h1>
        {tried?.wait && <Notice kind="bad">{t("tooMany", { wait: tried.wait })}</Notice>}
        {tried?.sent ? <Notice kind="good">{t("sent")}</Notice> : <p>{t("forgotText")}</p>}
        <Field
          name="email"
          label={t("email")}
          type="email"
          autoComplete="username"
          required
          typed={tried?.typed}
          faults={tried?.faults}
        />
        <button className="button" type="submit">
          {t("send")}
        </button>
      </Form>
    </div>
  )
}
