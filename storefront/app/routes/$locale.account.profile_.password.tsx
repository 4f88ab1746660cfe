import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { z } from "zod"
import { changePassword, isPasswordRefused, signIn } from "~/commerce/customer.server"
import { AccountFrame } from "~/components/account-frame"
import { FaultSummary, Field, Notice } from "~/components/field"
import { OWN_PAGE } from "~/components/own-page"
import { useStore } from "~/components/use-store"
import { enter, requireCustomer } from "~/lib/account.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { faultsOf, password, typedIn, type Faults } from "~/lib/input"
import { MIN_PASSWORD_CHARS } from "~/lib/limits"
import { hidden } from "~/lib/meta"
import { localeOf, ownForm, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { formHeaders, isTooMany, tooMany } from "~/lib/too-many.server"
import { isKnownDevice, readSession } from "~/session.server"

const Passwords = z.object({
  password: z.string("required").min(1, "required").max(200, "too_long"),
  new_password: password,
})

export const headers = formHeaders(PERSONAL_PAGE)
export const handle = OWN_PAGE

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { customer } = await requireCustomer(locale, request)
  const t = await wordsOf(locale)
  const title = `${t("account:changePassword")} · ${t("brand")}`
  return data({ email: customer.email, title }, { headers: PERSONAL_PAGE })
}

const again = (faults: Faults) =>
  data({ faults, wait: null }, { status: 422, headers: PERSONAL_PAGE })

/** Commerce ends every session of the account with it: this browser signs in anew, by the new one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const parsed = Passwords.safeParse(typedIn(await ownForm(request)))
  const { customer, token } = await requireCustomer(locale, request)
  if (!parsed.success) return again(faultsOf(parsed.error))
  const session = await readSession(request)
  const { email } = customer
  const known = isKnownDevice(session, email)
  const answer = await changePassword(locale, token, parsed.data, known)
  if (!answer.ok && isTooMany(answer)) {
    const { wait, init } = tooMany(answer, locale.tag)
    return data({ faults: {}, wait }, init)
  }
  if (!answer.ok) {
    return again(
      isPasswordRefused(answer) ? { new_password: answer.code } : { password: "password_wrong" },
    )
  }
  const paths = pathsOf(locale)
  const signedIn = await signIn(locale, { email, password: parsed.data.new_password }, known)
  if (!signedIn.ok) return redirect(paths.signIn({ reset: 1 }))
  return enter(locale, session, { token: signedIn.value.token, email }, paths.profile({ saved: 1 }))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

export default function PasswordPage() {
  const { t } = useTranslation("account")
  const { paths } = useStore()
  const { email } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const faults = tried?.faults ?? {}
  const label = (name: string) => t(name === "password" ? "currentPassword" : "newPassword")
  return (
    <AccountFrame title={t("changePassword")}>
      <Form method="post" className="stack max-w-md" noValidate>
        {tried?.wait && <Notice kind="bad">{t("tooMany", { wait: tried.wait })}</Notice>}
        <FaultSummary faults={faults} label={label} />
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <Field
          name="password"
          label={label("password")}
          type="password"
          autoComplete="current-password"
          required
          faults={faults}
        />
        <Field
          name="new_password"
          label={label("new_password")}
          hint={t("passwordHint")}
          type="password"
          autoComplete="new-password"
          minLength={MIN_PASSWORD_CHARS}
          required
          faults={faults}
        />
        <button className="button" type="submit">
          {t("set")}
        </button>
        <p>
          <Link className="link" to={paths.forgot()}>
            {t("forgot")}
          </Link>
        </p>
      </Form>
    </AccountFrame>
  )
}
