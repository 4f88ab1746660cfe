import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { z } from "zod"
import { isPasswordRefused, setPassword } from "~/commerce/customer.server"
import { Field, Notice } from "~/components/field"
import { useStore } from "~/components/use-store"
import { PERSONAL_PAGE } from "~/lib/headers"
import { email, password, typedIn } from "~/lib/input"
import { MIN_PASSWORD_CHARS } from "~/lib/limits"
import { hidden } from "~/lib/meta"
import { localeOf, ownForm, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { formHeaders, isTooMany, tooMany } from "~/lib/too-many.server"
import { readSession, rememberDevice, saved } from "~/session.server"

const MAX_TOKEN_CHARS = 2_000
const token = z.string().min(1).max(MAX_TOKEN_CHARS)

/**
 * The token stands in the address: it must not travel to others in a Referer. With `no-referrer` browsers
 * would send the page's own form, where no script runs, with the Origin `null`, which is refused.
 */
const HEADERS = { ...PERSONAL_PAGE, "Referrer-Policy": "same-origin" }
export const headers = formHeaders(HEADERS)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const search = new URL(request.url).searchParams
  const known = token.safeParse(search.get("token")).success && search.has("email")
  if (!known) return redirect(pathsOf(locale).forgot())
  const t = await wordsOf(locale)
  return data({ title: `${t("account:resetTitle")} · ${t("brand")}` }, { headers: HEADERS })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const search = new URL(request.url).searchParams
  const typed = typedIn(await ownForm(request))
  const chosen = password.safeParse(typed.password ?? "")
  const again = (faults: Record<string, string>, bad: boolean) =>
    data({ faults, bad, wait: null }, { status: 422, headers: HEADERS })
  if (!chosen.success) {
    return again({ password: chosen.error.issues[0]?.message ?? "password_short" }, false)
  }
  const link = z
    .object({ token, email })
    .safeParse({ token: search.get("token"), email: search.get("email") })
  if (!link.success) return again({}, true)
  const answer = await setPassword(locale, link.data.token, {
    email: link.data.email,
    password: chosen.data,
  })
  if (!answer.ok && isTooMany(answer)) {
    const { wait, init } = tooMany(answer, locale.tag)
    const headers = { ...init.headers, ...HEADERS }
    return data({ faults: {}, bad: false, wait }, { ...init, headers })
  }
  if (!answer.ok && isPasswordRefused(answer)) return again({ password: answer.code }, false)
  if (!answer.ok) return again({}, true)
  // Whoever has read the mail is the owner: no stranger's wrong passwords hold up this browser.
  const session = await readSession(request)
  rememberDevice(session, link.data.email)
  return redirect(pathsOf(locale).signIn({ reset: 1 }), { headers: await saved(session) })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

export default function Reset() {
  const { t } = useTranslation("account")
  const { paths } = useStore()
  useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  return (
    <div className="wrap section">
      <Form method="post" className="stack max-w-md" noValidate>
        <h1>{t("resetTitle")}</h1>
        {tried?.wait && <Notice kind="bad">{t("tooMany", { wait: tried.wait })}</Notice>}
        {tried?.bad && (
          <Notice kind="bad">
            {t("badLink")}
            <Link className="link" to={paths.forgot()}>
              {t("forgotTitle")}
            </Link>
          </Notice>
        )}
        <Field
          name="password"
          label={t("newPassword")}
          hint={t("passwordHint")}
          type="password"
          autoComplete="new-password"
          minLength={MIN_PASSWORD_CHARS}
          required
          faults={tried?.faults}
        />
        <button className="button" type="submit">
          {t("set")}
        </button>
      </Form>
    </div>
  )
}
