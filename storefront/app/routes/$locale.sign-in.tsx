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
import { isStaffOnly, signIn } from "~/commerce/customer.server"
import { Field, Notice } from "~/components/field"
import { useStore } from "~/components/use-store"
import { enter } from "~/lib/account.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { email, typedIn } from "~/lib/input"
import { hidden } from "~/lib/meta"
import { localeOf, ownForm, wordsOf } from "~/lib/page.server"
import { formHeaders, isTooMany, tooMany } from "~/lib/too-many.server"
import { isKnownDevice, readSession } from "~/session.server"

const Credentials = z.object({ email, password: z.string().min(1).max(200) })

export const headers = formHeaders(PERSONAL_PAGE)

export async function loader({ params }: LoaderFunctionArgs) {
  const t = await wordsOf(localeOf(params))
  return { title: `${t("account:signInTitle")} · ${t("brand")}` }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const form = await ownForm(request)
  const typed = typedIn(form)
  const parsed = Credentials.safeParse(typed)
  const session = await readSession(request)
  const known = parsed.success && isKnownDevice(session, parsed.data.email)
  const answer = parsed.success ? await signIn(locale, parsed.data, known) : null
  if (parsed.success && answer?.ok) {
    const account = { token: answer.value.token, email: parsed.data.email }
    return enter(locale, session, account, form.get("next"))
  }
  const again = { email: typed.email ?? "", wait: null, staff: false }
  if (!answer || answer.ok || !isTooMany(answer)) {
    const staff = answer !== null && !answer.ok && isStaffOnly(answer)
    return data({ ...again, staff }, { status: 422, headers: PERSONAL_PAGE })
  }
  const { wait, init } = tooMany(answer, locale.tag)
  return data({ ...again, wait }, init)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

export default function SignIn() {
  const { t } = useTranslation("account")
  const { paths } = useStore()
  useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const [params] = useSearchParams()
  const next = params.get("next") ?? ""
  return (
    <div className="wrap section">
      <Form method="post" className="stack max-w-md">
        <h1>{t("signInTitle")}</h1>
        {params.has("reset") && <Notice kind="good">{t("resetDone")}</Notice>}
        {tried && (
          <Notice kind="bad">
            {tried.wait
              ? t("tooManySignIn", { wait: tried.wait })
              : t(tried.staff ? "staffOnly" : "wrong")}
          </Notice>
        )}
        <input type="hidden" name="next" value={next} />
        <Field
          name="email"
          label={t("email")}
          type="email"
          autoComplete="username"
          required
          typed={{ email: tried?.email ?? "" }}
        />
        <Field
          name="password"
          label={t("password")}
          type="password"
          autoComplete="current-password"
          required
        />
        <button className="button" type="submit">
          {t("signIn")}
        </button>
        <p>
          <Link className="link" to={paths.forgot()}>
            {t("forgot")}
          </Link>
        </p>
        <p>
          {`${t("noAccount")} `}
          <Link className="link" to={paths.register({ next })}>
            {t("register")}
          </Link>
        </p>
      </Form>
    </div>
  )
}
