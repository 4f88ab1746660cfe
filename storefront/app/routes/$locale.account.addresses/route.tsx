import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import {
  addAddress,
  deleteAddress,
  updateAddress,
  type Address,
  type Customer,
} from "~/commerce/customer.server"
import { AccountFrame } from "~/components/account-frame"
import { AddressFields } from "~/components/address-fields"
import { FaultSummary, Notice } from "~/components/field"
import { OWN_PAGE } from "~/components/own-page"
import type { Locale } from "~/i18n/markets"
import { requireCustomer, type SignedIn } from "~/lib/account.server"
import { ADDRESS_FIELDS } from "~/lib/address"
import { addressRule } from "~/lib/address-rule"
import { becomesDefault, defaultFirst } from "~/lib/address-book"
import { countryName } from "~/lib/countries.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { faultsOf, typedIn, type Faults, type Typed } from "~/lib/input"
import { hidden } from "~/lib/meta"
import { localeOf, ownForm, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { Saved, type Shown } from "./saved"

export const headers = () => PERSONAL_PAGE
export const handle = OWN_PAGE

const toShown = (address: Address, { tag }: Locale): Shown => ({
  id: address.id,
  country: address.country_code ?? "",
  countryName: countryName(address.country_code ?? "", tag),
  isDefault: address.is_default_shipping,
  typed: Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, address[field] ?? ""])) as Typed,
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { customer } = await requireCustomer(locale, request)
  const t = await wordsOf(locale)
  const search = new URL(request.url).searchParams
  return data(
    {
      addresses: defaultFirst(customer.addresses).map((one) => toShown(one, locale)),
      edit: search.get("edit"),
      asked: search.get("delete"),
      country: locale.market.country,
      title: `${t("account:addresses")} · ${t("brand")}`,
    },
    { headers: PERSONAL_PAGE },
  )
}

const ownAddress = (customer: Customer, id: string | undefined): Address | undefined => {
  const own = customer.addresses.find((address) => address.id === id)
  if (id && !own) throw new Response("no such address", { status: 404 })
  return own
}

/** Sets or changes an address; the faults or the refusal when that cannot be. */
async function keep(
  locale: Locale,
  { customer, token }: SignedIn,
  typed: Typed,
  own: Address | undefined,
) {
  const country = own?.country_code ?? locale.market.country
  const parsed = addressRule(country).safeParse(typed)
  if (!parsed.success) return { faults: faultsOf(parsed.error), refused: false }
  const body = { ...parsed.data, country_code: country }
  const answer = own
    ? await updateAddress(locale, token, own.id, body)
    : await addAddress(locale, token, {
        ...body,
        is_default_shipping: becomesDefault(customer.addresses),
      })
  return answer.ok ? null : { faults: {}, refused: true }
}

/** Adds, changes or deletes one of the customer's own addresses, or makes it the default one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const typed = typedIn(await ownForm(request))
  const signedIn = await requireCustomer(locale, request)
  const paths = pathsOf(locale)
  const own = ownAddress(signedIn.customer, typed.id)
  if (own && typed.intent === "delete") {
    const answer = await deleteAddress(locale, signedIn.token, own.id)
    return redirect(paths.addresses(answer.ok ? { deleted: 1 } : {}))
  }
  if (own && typed.intent === "default") {
    const change = { is_default_shipping: true }
    const answer = await updateAddress(locale, signedIn.token, own.id, change)
    return redirect(paths.addresses(answer.ok ? { saved: 1 } : {}))
  }
  const problem = await keep(locale, signedIn, typed, own)
  if (!problem) return redirect(paths.addresses({ saved: 1 }))
  return data({ typed, ...problem }, { status: 422, headers: PERSONAL_PAGE })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

const NO_FAULTS: Faults = {}

export default function Addresses() {
  const { t } = useTranslation("account")
  const page = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const edited = page.addresses.find(({ id }) => id === page.edit)
  const faults = tried?.faults ?? NO_FAULTS
  // After an address was added the form for another begins empty.
  const key = edited?.id ?? `new-${page.addresses.length}`
  return (
    <AccountFrame title={t("addresses")}>
      {page.addresses.length === 0 && <p>{t("noAddresses")}</p>}
      <ul className="stack">
        {page.addresses.map((address) => (
          <Saved key={address.id} address={address} asked={address.id === page.asked} />
        ))}
      </ul>
      <Form method="post" className="stack prose" noValidate key={key}>
        <h2>{edited ? t("edit") : t("addAddress")}</h2>
        {tried?.refused && <Notice kind="bad">{t("cart:problem_failed")}</Notice>}
        <FaultSummary faults={faults} label={(name) => t(`checkout:${name}`)} />
        {edited && <input type="hidden" name="id" value={edited.id} />}
        <AddressFields
          country={edited?.country ?? page.country}
          typed={tried?.typed ?? edited?.typed ?? {}}
          faults={faults}
        />
        <button className="button" type="submit">
          {t("save")}
        </button>
      </Form>
    </AccountFrame>
  )
}
