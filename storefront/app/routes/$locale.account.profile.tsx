import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, Link, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { z } from "zod"
import { updateProfile } from "~/commerce/customer.server"
import { AccountFrame } from "~/components/account-frame"
import { FaultSummary, Field, Notice } from "~/components/field"
import { OWN_PAGE } from "~/components/own-page"
import { useStore } from "~/components/use-store"
import { requireCustomer } from "~/lib/account.server"
import { phone } from "~/lib/address-rule"
import { PERSONAL_PAGE } from "~/lib/headers"
import { faultsOf, requiredLine, typedIn, type Typed } from "~/lib/input"
import { hidden } from "~/lib/meta"
import { localeOf, ownForm, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"

const Profile = z.object({
  first_name: requiredLine,
  last_name: requiredLine,
  phone: phone.default(""),
})

export const headers = () => PERSONAL_PAGE
export const handle = OWN_PAGE

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { customer } = await requireCustomer(locale, request)
  const t = await wordsOf(locale)
  const typed: Typed = {
    first_name: customer.first_name ?? "",
    last_name: customer.last_name ?? "",
    phone: customer.phone ?? "",
  }
  const title = `${t("account:profile")} · ${t("brand")}`
  return data({ typed, email: customer.email, title }, { headers: PERSONAL_PAGE })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const typed = typedIn(await ownForm(request))
  const { token } = await requireCustomer(locale, request)
  const parsed = Profile.safeParse(typed)
  const faults = parsed.success ? {} : faultsOf(parsed.error)
  const answer = parsed.success ? await updateProfile(locale, token, parsed.data) : null
  if (answer?.ok) return redirect(pathsOf(locale).profile({ saved: 1 }))
  return data({ typed, faults, refused: answer !== null }, { status: 422, headers: PERSONAL_PAGE })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

export default function ProfilePage() {
  const { t } = useTranslation("account")
  const { paths } = useStore()
  const page = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const shared = { typed: tried?.typed ?? page.typed, faults: tried?.faults ?? {} }
  return (
    <AccountFrame title={t("profile")}>
      <Form method="post" className="stack max-w-md" noValidate>
        {tried?.refused && <Notice kind="bad">{t("cart:problem_failed")}</Notice>}
        <FaultSummary faults={shared.faults} label={(name) => t(name)} />
        <p>{t("ownEmail", { email: page.email })}</p>
        <Field
          name="first_name"
          label={t("first_name")}
          autoComplete="given-name"
          required
          {...shared}
        />
        <Field
          name="last_name"
          label={t("last_name")}
          autoComplete="family-name"
          required
          {...shared}
        />
        <Field name="phone" label={t("phone")} type="tel" autoComplete="tel" {...shared} />
        <button className="button" type="submit">
          {t("save")}
        </button>
      </Form>
      <section className="stack prose justify-items-start">
        <h2>{t("changePassword")}</h2>
        <p>{t("changePasswordText")}</p>
        <Link className="button quiet" to={paths.password()}>
          {t("changePassword")}
        </Link>
      </section>
      <Form method="post" action={paths.signOut()} className="stack prose justify-items-start">
        <h2>{t("everywhere")}</h2>
        <p>{t("everywhereText")}</p>
        <input type="hidden" name="everywhere" value="on" />
        <button className="button quiet" type="submit">
          {t("signOutEverywhere")}
        </button>
      </Form>
    </AccountFrame>
  )
}
