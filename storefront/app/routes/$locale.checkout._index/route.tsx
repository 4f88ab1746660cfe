import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import {
  Form,
  Link,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
  type MetaFunction,
} from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { claimCart, updateCart } from "~/commerce/cart.server"
import { currentCustomer, type Address } from "~/commerce/customer.server"
import { AddressFields } from "~/components/address-fields"
import { FaultSummary, Field, Notice } from "~/components/field"
import { Summary } from "~/components/summary"
import { useStore } from "~/components/use-store"
import { addressesIn } from "~/lib/address-book"
import { checkoutOf, checkoutProblem } from "~/lib/checkout.server"
import { countryChoices } from "~/lib/countries.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { typedIn, type Faults, type Typed } from "~/lib/input"
import { hidden } from "~/lib/meta"
import { localeOf, ownForm, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"
import { Billing } from "./billing"
import { readContact } from "./contact.server"
import { asTyped, billingTyped } from "./typed"

export const headers = () => PERSONAL_PAGE

const savedAddress = (address: Address) => ({
  id: address.id,
  label: [address.address_name, address.address_1, address.city].filter(Boolean).join(", "),
  typed: asTyped(address),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { cart, session } = await checkoutOf(locale, request)
  const [customer, t] = await Promise.all([
    currentCustomer(locale, session.get("token")),
    wordsOf(locale),
  ])
  const { country } = locale.market
  const addresses = addressesIn(customer?.addresses ?? [], country).map(savedAddress)
  const search = new URL(request.url).searchParams
  const picked = addresses.find(({ id }) => id === search.get("address"))
  const fromCart = cart.shipping_address?.address_1 ? asTyped(cart.shipping_address) : null
  const typed: Typed = {
    email: cart.email ?? customer?.email ?? "",
    ...(picked?.typed ?? fromCart ?? addresses[0]?.typed),
    ...billingTyped(cart.billing_address, cart.shipping_address),
  }
  const problem = checkoutProblem(search.get("problem"))
  const title = `${t("checkout:title")} · ${t("brand")}`
  const signedIn = customer !== null
  // Named here alone: a browser may know other names, in another order.
  const countries = countryChoices(locale.tag)
  return data(
    { cart, typed, addresses, signedIn, problem, country, countries, title },
    { headers: PERSONAL_PAGE },
  )
}

export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const typed = typedIn(await ownForm(request))
  const { access, session } = await checkoutOf(locale, request)
  const { country } = locale.market
  const contact = readContact(typed, country)
  const again = (faults: Faults, problem: string | null = null) =>
    data({ typed, faults, problem }, { status: 422, headers: PERSONAL_PAGE })
  if (!contact.ok) return again(contact.faults)
  const token = session.get("token")
  // A cart of another market was not there to be claimed at sign-in; what is typed claims none.
  if (token) await claimCart(locale, access, token)
  const answer = await updateCart(locale, access, {
    email: contact.email,
    shipping_address: contact.shipping,
    billing_address: contact.billing,
  })
  if (!answer.ok) return again({}, checkoutProblem(answer.code))
  return redirect(pathsOf(locale).delivery())
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

function SavedAddresses({ addresses }: { addresses: { id: string; label: string }[] }) {
  const { t } = useTranslation("checkout")
  const { paths } = useStore()
  if (!addresses.length) return null
  return (
    <Form action={paths.checkout()} className="field" reloadDocument>
      <label htmlFor="saved-address">{t("savedAddress")}</label>
      <div className="choices">
        <select className="input w-auto! max-w-full" id="saved-address" name="address">
          {addresses.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <button className="button quiet" type="submit">
          {t("use")}
        </button>
      </div>
    </Form>
  )
}

function ContactForm({ typed, faults }: { typed: Typed; faults: Faults }) {
  const { t } = useTranslation("checkout")
  const { country, countries } = useLoaderData<typeof loader>()
  const busy = useNavigation().state === "submitting"
  const label = (field: string) =>
    field.startsWith("billing_") ? t("billingField", { field: t(field.slice(8)) }) : t(field)
  return (
    <Form method="post" className="stack" noValidate>
      <FaultSummary faults={faults} label={label} />
      <h2>{t("contact")}</h2>
      <Field
        name="email"
        label={t("email")}
        hint={t("emailHint")}
        type="email"
        autoComplete="email"
        required
        typed={typed}
        faults={faults}
      />
      <h2>{t("address")}</h2>
      <p>
        {`${t("countryIs", { country: t(`common:countries.${country}`) })} `}
        <span className="muted small">{t("countryHint")}</span>
      </p>
      <AddressFields country={country} typed={typed} faults={faults} />
      <Billing market={country} countries={countries} typed={typed} faults={faults} />
      <button className="button" type="submit" disabled={busy}>
        {t("toDelivery")}
      </button>
    </Form>
  )
}

export default function CheckoutPage() {
  const { t } = useTranslation("checkout")
  const { paths } = useStore()
  const page = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const [params] = useSearchParams()
  const problem = tried?.problem ?? page.problem
  return (
    <div className="wrap checkout">
      <div className="stack">
        <h1>{t("step1")}</h1>
        {problem && <Notice kind="bad">{t(`problem_${problem}`)}</Notice>}
        {!page.signedIn && (
          <p>
            {`${t("signInHint")} `}
            <Link className="link" to={paths.signIn({ next: paths.checkout() })}>
              {t("common:signIn")}
            </Link>
          </p>
        )}
        <SavedAddresses addresses={page.addresses} />
        <ContactForm
          key={params.get("address") ?? ""}
          typed={tried?.typed ?? page.typed}
          faults={tried?.faults ?? {}}
        />
      </div>
      <Summary cart={page.cart} />
    </div>
  )
}
