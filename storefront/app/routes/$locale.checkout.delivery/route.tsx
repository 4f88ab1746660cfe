import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import {
  Form,
  Link,
  useActionData,
  useLoaderData,
  useNavigation,
  type MetaFunction,
} from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { chooseDelivery } from "~/commerce/cart.server"
import { listDeliveryOptions, type DeliveryOption } from "~/commerce/checkout.server"
import { Notice } from "~/components/field"
import { Summary } from "~/components/summary"
import { useStore } from "~/components/use-store"
import { NOT_SPOKEN_BY_STRIPE } from "~/i18n/languages"
import { checkoutOf, checkoutProblem } from "~/lib/checkout.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { hidden } from "~/lib/meta"
import { localeOf, ownForm, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"

export const headers = () => PERSONAL_PAGE

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const found = await checkoutOf(locale, request)
  let { cart } = found
  if (!cart.email || !cart.shipping_address?.address_1) throw redirect(pathsOf(locale).checkout())
  const [options, t] = await Promise.all([listDeliveryOptions(locale, cart), wordsOf(locale)])
  const current = cart.shipping_methods?.[0]?.shipping_option_id
  const first = options[0]
  if (first && !options.some(({ id }) => id === current)) {
    // The cheapest is chosen beforehand, so that the total is whole from the first look.
    const chosen = await chooseDelivery(locale, cart, first.id)
    if (chosen.ok) cart = chosen.value.cart
  }
  const search = new URL(request.url).searchParams
  return data(
    {
      cart,
      options,
      chosen: cart.shipping_methods?.[0]?.shipping_option_id ?? null,
      cancelled: search.has("cancelled"),
      chose: search.has("chosen"),
      problem: checkoutProblem(search.get("problem")),
      title: `${t("checkout:title")} · ${t("brand")}`,
    },
    { headers: PERSONAL_PAGE },
  )
}

/** Chooses the delivery; the total beside it follows. */
export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const option = (await ownForm(request)).get("option")
  const { cart } = await checkoutOf(locale, request)
  const valid = typeof option === "string" && /^so_[A-Za-z0-9]+$/.test(option)
  const answer = valid ? await chooseDelivery(locale, cart, option) : null
  if (answer?.ok) return redirect(pathsOf(locale).delivery({ chosen: 1 }))
  const problem = checkoutProblem(answer?.code ?? "delivery_missing")
  return data({ problem }, { status: 422, headers: PERSONAL_PAGE })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

function Options({ options, chosen }: { options: DeliveryOption[]; chosen: string | null }) {
  const { t } = useTranslation("checkout")
  const { money } = useStore()
  const { cart } = useLoaderData<typeof loader>()
  return (
    <Form method="post" className="stack" preventScrollReset>
      <fieldset className="stack">
        <legend className="sr-only">{t("delivery")}</legend>
        {options.map((option) => (
          <label className="option" key={option.id}>
            <input
              type="radio"
              name="option"
              value={option.id}
              defaultChecked={option.id === chosen}
            />
            <span className="grow">
              <strong>{option.name}</strong>
              <br />
              <span className="muted small">{option.description}</span>
            </span>
            <span>
              {option.amount === 0 ? t("free") : money(option.amount, cart.currency_code)}
            </span>
          </label>
        ))}
      </fieldset>
      <button className="button quiet" type="submit">
        {t("choose")}
      </button>
    </Form>
  )
}

/** Who gets it and where, with the way to change it. */
function Recipient() {
  const { t } = useTranslation("checkout")
  const { paths } = useStore()
  const { cart } = useLoaderData<typeof loader>()
  const address = cart.shipping_address
  return (
    <div className="panel">
      <div className="top-links justify-between">
        <h2>{t("address")}</h2>
        <Link className="link" to={paths.checkout()}>
          {t("edit")}
        </Link>
      </div>
      <p>
        {[`${address?.first_name} ${address?.last_name}`, address?.address_1, address?.address_2]
          .concat([`${address?.postal_code ?? ""} ${address?.city ?? ""}`.trim(), cart.email])
          .filter(Boolean)
          .join(", ")}
      </p>
    </div>
  )
}

export default function DeliveryPage() {
  const { t } = useTranslation("checkout")
  const { locale, paths, money } = useStore()
  const { cart, options, chosen, cancelled, chose, problem } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const paying = useNavigation().formAction === paths.pay()
  const trouble = tried?.problem ?? problem
  return (
    <div className="wrap checkout">
      <div className="stack">
        <h1>{t("step2")}</h1>
        {cancelled && <Notice kind="good">{t("cancelled")}</Notice>}
        {chose && <Notice kind="good">{t("chosen")}</Notice>}
        {trouble && (
          <Notice kind="bad">
            {t(`problem_${trouble}`)}
            <Link className="link" to={paths.cart()}>
              {t("toCart")}
            </Link>
          </Notice>
        )}
        <Recipient />
        <h2>{t("delivery")}</h2>
        {options.length === 0 && <Notice kind="bad">{t("noDelivery")}</Notice>}
        <Options options={options} chosen={chosen} />
      </div>
      <div className="stack">
        <Summary cart={cart} />
        {/* A whole document: the answer leads to Stripe's own page. */}
        <Form method="post" action={paths.pay()} reloadDocument className="stack">
          <button className="button" type="submit" disabled={!chosen || paying}>
            {t("pay", { total: money(cart.total ?? 0, cart.currency_code) })}
          </button>
          <p className="muted small">{t("payHint")}</p>
          {NOT_SPOKEN_BY_STRIPE.includes(locale.language.code) && <p>{t("payEnglish")}</p>}
        </Form>
      </div>
    </div>
  )
}
