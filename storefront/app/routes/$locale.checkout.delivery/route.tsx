import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node"
import {
  Link,
  useActionData,
  useLoaderData,
  useNavigation,
  useSubmit,
  type MetaFunction,
} from "@remix-run/react"
import { useTranslation } from "~/i18n/use-translation"
import { chooseDelivery } from "~/commerce/cart.server"
import { listDeliveryOptions, type DeliveryOption } from "~/commerce/checkout.server"
import { BY_INTL } from "~/components/by-intl"
import { Notice } from "~/components/field"
import { Summary } from "~/components/summary"
import { useEarly } from "~/components/use-early"
import { useStore } from "~/components/use-store"
import { NOT_SPOKEN_BY_STRIPE } from "~/i18n/languages"
import { addressLines } from "~/lib/address-lines.server"
import { checkoutOf, checkoutProblem, optionIn } from "~/lib/checkout.server"
import { PERSONAL_PAGE } from "~/lib/headers"
import { hidden } from "~/lib/meta"
import { localeOf, ownForm, wordsOf } from "~/lib/page.server"
import { pathsOf } from "~/lib/paths"

export const headers = () => PERSONAL_PAGE

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const found = await checkoutOf(locale, request)
  const { access } = found
  let { cart } = found
  if (!cart.email || !cart.shipping_address?.address_1) throw redirect(pathsOf(locale).checkout())
  const [options, t] = await Promise.all([listDeliveryOptions(locale, access), wordsOf(locale)])
  const current = cart.shipping_methods?.[0]?.shipping_option_id
  const first = options[0]
  if (first && !options.some(({ id }) => id === current)) {
    // The cheapest is chosen beforehand, so that the total is whole from the first look.
    const chosen = await chooseDelivery(locale, access, first.id)
    if (chosen.ok) cart = chosen.value.cart
  }
  const search = new URL(request.url).searchParams
  return data(
    {
      cart,
      address: addressLines(cart.shipping_address ?? {}, locale.tag),
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
  const option = optionIn(await ownForm(request))
  const { access } = await checkoutOf(locale, request)
  const answer = option ? await chooseDelivery(locale, access, option) : null
  if (answer?.ok) return redirect(pathsOf(locale).delivery({ chosen: 1 }))
  const problem = checkoutProblem(answer?.code ?? "delivery_missing")
  return data({ problem }, { status: 422, headers: PERSONAL_PAGE })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => hidden(page?.title ?? "")

/**
 * Choosing and paying are one form: a fan cannot tick one delivery and pay another. A plain form,
 * since the answer to paying leads to Stripe's own page.
 */
const FORM = "delivery-form"

function Options({ options, chosen }: { options: DeliveryOption[]; chosen: string | null }) {
  const { t } = useTranslation("checkout")
  const { money, paths } = useStore()
  const submit = useSubmit()
  const { cart } = useLoaderData<typeof loader>()
  const send = (form: HTMLFormElement | null) => submit(form, { preventScrollReset: true })
  const form = useEarly<HTMLFormElement>((early) => {
    const ticked = new FormData(early).get("option")
    if (ticked && ticked !== chosen) send(early)
  })
  return (
    <form id={FORM} ref={form} method="post" action={paths.delivery()} className="stack">
      <fieldset className="stack">
        <legend className="sr-only">{t("delivery")}</legend>
        {options.map((option) => (
          <label className="option" key={option.id}>
            <input
              type="radio"
              name="option"
              value={option.id}
              defaultChecked={option.id === chosen}
              onChange={(event) => send(event.currentTarget.form)}
            />
            <span className="grow">
              <strong>{option.name}</strong>
              <br />
              <span className="muted small">{option.description}</span>
            </span>
            <span {...BY_INTL}>
              {option.amount === 0 ? t("free") : money(option.amount, cart.currency_code)}
            </span>
          </label>
        ))}
      </fieldset>
      <button className="button quiet unscripted" type="submit">
        {t("choose")}
      </button>
    </form>
  )
}

/** Who gets it and where, with the way to change it. */
function Recipient() {
  const { t } = useTranslation("checkout")
  const { paths } = useStore()
  const { address, cart } = useLoaderData<typeof loader>()
  return (
    <div className="panel">
      <div className="top-links justify-between">
        <h2>{t("address")}</h2>
        <Link className="link" to={paths.checkout()}>
          {t("edit")}
        </Link>
      </div>
      <p>
        {[...address, cart.email].map((line) => (
          <span className="block" key={line}>
            {line}
          </span>
        ))}
      </p>
    </div>
  )
}

export default function DeliveryPage() {
  const { t } = useTranslation("checkout")
  const { locale, paths, money } = useStore()
  const { cart, options, chosen, cancelled, chose, problem } = useLoaderData<typeof loader>()
  const tried = useActionData<typeof action>()
  const choosing = useNavigation().state !== "idle"
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
        <div className="stack">
          <button
            className="button"
            type="submit"
            form={FORM}
            formAction={paths.pay()}
            disabled={!chosen || choosing}
            {...BY_INTL}
          >
            {t("pay", { total: money(cart.total ?? 0, cart.currency_code) })}
          </button>
          <p className="muted small">{t("payHint")}</p>
          {NOT_SPOKEN_BY_STRIPE.includes(locale.language.code) && <p>{t("payEnglish")}</p>}
        </div>
      </div>
    </div>
  )
}
