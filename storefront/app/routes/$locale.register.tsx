import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import {
  Form,
  Link,
  useActionData,
  useLoaderData,
  useSearchParams,
  type MetaFunction,
} from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { z } from "zod"
import { isPasswordRefused, register } from "~/commerce/customer.server"
import { FaultSummary, Field, Notice } from "~/components/field"
import { useStore } from "~/components/use-store"
import { enter } from "~/lib/account.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { email, faultsOf, password, requiredLine, typedIn } from "~/lib/input"
import { MIN_PASSWORD_CHARS } from "~/lib/limits"
import { hidden } from "~/lib/meta"
import { localeOf, ownForm, wordsOf } from "~/lib/page.server"
import { formHeaders, isTooMany, tooMany } from "~/lib/too-many.server"
import { readSession } from "~/session.server"

const NewCustomer = z.object({
  first_name: requiredLine,
  last_name: requiredLine,
  email,
  password,
})

export const headers = formHeaders(PERSONAL_PAGE)

export async function loader({ params }: LoaderFunctionArgs) {
  const t = await wordsOf(localeOf(params))
  return { title: `${t("account:registerTitle")} · ${t("brand")}` }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const form = await ownForm(request)
  const { password: _, ...typed } = typedIn(form)
  const parsed = NewCustomer.safeParse(typedIn(form))
  const again = (faults: Record<string, string>, taken: boolean) =>
    data({ typed, faults, taken, wait: null }, { status: 422, headers: PERSONAL_PAGE })
  if (!parsed.success) return again(faultsOf(parsed.error), false)
  const { first_name, last_name, ...credentials } = parsed.data
  const answer = await register(locale, credentials, { first_name, last_name })
  if (!answer.ok && isTooMany(answer)) {
    const { wait, init } = tooMany(answer, locale.tag)
    return data({ typed, faults: {}, taken: false, wait }, init)
  }
  if (!answer.ok && isPasswordRefused(answer)) return again({ password: answer.code }, false)
  if (!answer.ok) return again({}, true)
  const account = { token: answer.value.token, email: credentials.email }
  return enter(locale, await readSession(request), account, form.get("next"))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

export default function Register() {
  const { t } = useTranslation("account")
  const { paths } = useStore()
  useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const next = useSearchParams()[0].get("next") ?? ""
  const shared = { typed: tried?.typed ?? {}, faults: tried?.faults ?? {}, required: true }
  return (
    <div className="wrap section">
      <Form method="post" className="stack max-w-md" noValidate>
        <h1>{t("registerTitle")}</h1>
        {tried?.wait && <Notice kind="bad">{t("tooMany", { wait: tried.wait })}</Notice>}
        {tried?.taken && <Notice kind="bad">{t("taken")}</Notice>}
        <FaultSummary faults={shared.faults} label={(name) => t(name)} />
        <input type="hidden" name="next" value={next} />
        <Field name="first_name" label={t("first_name")} autoComplete="given-name" {...shared} />
        <Field name="last_name" label={t("last_name")} autoComplete="family-name" {...shared} />
        <Field name="email" label={t("email")} type="email" autoComplete="username" {...shared} />
        <Field
          name="password"
          label={t("password")}
          hint={t("passwordHint")}
          type="password"
          autoComplete="new-password"
          minLength={MIN_PASSWORD_CHARS}
          {...shared}
        />
        <button className="button" type="submit">
          {t("register")}
        </button>
        <p>
          {`${t("haveAccount")} `}
          <Link className="link" to={paths.signIn({ next })}>
            {t("signIn")}
          </Link>
        </p>
      </Form>
    </div>
  )
}
