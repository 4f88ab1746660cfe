import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import { Form, useActionData, useLoaderData, type MetaFunction } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { addAddress, deleteAddress, updateAddress } from "~/commerce/customer.server"
import { AccountFrame } from "~/components/account-frame"
import { AddressFields } from "~/components/address-fields"
import { FaultSummary, Notice } from "~/components/field"
import { requireCustomer } from "~/lib/account.server"
import { ADDRESS_FIELDS, addressRule } from "~/lib/address"
import { PERSONAL_PAGE } from "~/lib/headers"
import { faultsOf, typedIn, type Faults, type Typed } from "~/lib/input"
import { hidden } from "~/lib/meta"
import { localeOf, ownForm, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"

export const headers = () => PERSONAL_PAGE

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { customer } = await requireCustomer(locale, request)
  const t = await wordsOf(locale)
  const addresses = customer.addresses.map((address) => ({
    id: address.id,
    country: address.country_code ?? "",
    typed: Object.fromEntries(
      ADDRESS_FIELDS.map((field) => [field, address[field] ?? ""]),
    ) as Typed,
  }))
  const edit = new URL(request.url).searchParams.get("edit")
  const title = `${t("account:addresses")} · ${t("brand")}`
  const { country } = locale.market
  return data({ addresses, edit, country, title }, { headers: PERSONAL_PAGE })
}

/** Adds, changes or deletes one of the customer's own addresses. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const typed = typedIn(await ownForm(request))
  const { customer, token } = await requireCustomer(locale, request)
  const paths = pathsOf(locale)
  const own = customer.addresses.find(({ id }) => id === typed.id)
  if (typed.id && !own) throw new Response("no such address", { status: 404 })
  if (own && typed.intent === "delete") {
    await deleteAddress(locale, token, own.id)
    return redirect(paths.addresses({ deleted: 1 }))
  }
  const country = own?.country_code ?? locale.market.country
  const parsed = addressRule(country).safeParse(typed)
  const faults: Faults = parsed.success ? {} : faultsOf(parsed.error)
  const body = parsed.success ? { ...parsed.data, country_code: country } : null
  const answer =
    body &&
    (own ? await updateAddress(locale, token, own.id, body) : await addAddress(locale, token, body))
  if (answer?.ok) return redirect(paths.addresses({ saved: 1 }))
  return data({ typed, faults, refused: answer !== null }, { status: 422, headers: PERSONAL_PAGE })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

const NO_FAULTS: Faults = {}

type Shown = { id: string; country: string; typed: Typed }

function Saved({ address }: { address: Shown }) {
  const { t } = useTranslation("account")
  const text = [
    `${address.typed.first_name} ${address.typed.last_name}`,
    address.typed.address_1,
    `${address.typed.postal_code} ${address.typed.city}`.trim(),
    address.country.toUpperCase(),
  ].join(", ")
  return (
    <li className="panel">
      <p>{text}</p>
      <div className="choices">
        <Form>
          <input type="hidden" name="edit" value={address.id} />
          <button className="button quiet" type="submit">
            {t("edit")}
          </button>
        </Form>
        <Form method="post">
          <input type="hidden" name="id" value={address.id} />
          <button
            className="button text"
            type="submit"
            name="intent"
            value="delete"
            aria-label={t("deleteLabel", { address: text })}
          >
            {t("delete")}
          </button>
        </Form>
      </div>
    </li>
  )
}

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
          <Saved key={address.id} address={address} />
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
