import type { MedusaContainer } from "@medusajs/framework/types"
import { buildLines } from "../lib/lines"
import { stripeLocale } from "../lib/locale"
import { refusal, refusalOfLock, type Refusal, type RefusalCode } from "../lib/refusal"
import { lineWords } from "../lib/words"
import type { AttemptRow } from "../modules/stripe_checkout/service"
import { openCheckoutSessionWorkflow } from "../workflows/open-checkout-session"
import { chargesOf, fingerprintOf, totalOf, type CartToPay } from "./cart"
import { prepareCart } from "./prepare"
import { lockCart, log, stripeCheckout, wordOf } from "./services"
import { supersedeAttempts } from "./supersede"

/** A second click waits this long for the first one's answer. */
const WAIT_FOR_LOCK_MS = 10_000
/** An open page is shown again only while the fan has this long to pay on it. */
const REUSE_MIN_MS = 10 * 60_000

export type Started = { ok: true; attempt: AttemptRow } | { ok: false; refusal: Refusal }

const no = (code: RefusalCode): Started => ({ ok: false, refusal: refusal(code) })

/**
 * Brings a cart to Stripe's page. A second call for the same cart and contents gives the same page;
 * for changed contents the old page is expired first. Undefined when there is no such cart.
 * @param locale the storefront's, such as fr-ca
 */
export async function startCheckout(
  scope: MedusaContainer,
  cartId: string,
  locale: string,
): Promise<Started | undefined> {
  const run = await lockCart(scope, cartId, WAIT_FOR_LOCK_MS, async () => {
    const prepared = await prepareCart(scope, cartId)
    if (!prepared?.ok) return prepared
    const alive = await stripeCheckout(scope).listAliveAttempts(cartId)
    const open = openPage(alive, prepared.cart, locale)
    if (open) return { ok: true as const, attempt: open }
    if ((await supersedeAttempts(scope, cartId, alive)) === "paid") return no("payment_in_progress")
    return openAnew(scope, prepared.cart, locale)
  })
  return run.locked ? run.value : no(refusalOfLock(run.why))
}

/**
 * The page that is open for just these contents, so that a double click pays once. One whose opening was
 * undone in part, as when the database goes away, has lost Medusa's payment session: it could not be
 * completed.
 */
function openPage(alive: AttemptRow[], cart: CartToPay, locale: string) {
  const sessions = (cart.payment_collection?.payment_sessions ?? []).map(({ id }) => id)
  return alive.find(
    (attempt) =>
      attempt.state === "open" &&
      sessions.includes(attempt.payment_session_id ?? "") &&
      attempt.locale === locale &&
      attempt.fingerprint === fingerprintOf(cart) &&
      new Date(attempt.expires_at).getTime() - Date.now() > REUSE_MIN_MS,
  )
}

async function openAnew(scope: MedusaContainer, cart: CartToPay, locale: string): Promise<Started> {
  const { storeUrl } = stripeCheckout(scope).options
  const language = stripeLocale(locale)
  const home = `${new URL(storeUrl).origin}/${locale}/checkout`
  const { result, errors } = await openCheckoutSessionWorkflow(scope).run({
    throwOnError: false,
    input: {
      attempt: {
        cart_id: cart.id,
        amount: totalOf(cart),
        currency_code: cart.currency_code.toLowerCase(),
        fingerprint: fingerprintOf(cart),
        locale,
      },
      payment: {
        amount: cart.raw_total,
        currency_code: cart.currency_code,
        collection: cart.payment_collection,
      },
      cart_metadata: cart.metadata,
      checkout: {
        cart_id: cart.id,
        lines: buildLines(chargesOf(cart), lineWords(language)),
        email: cart.email ?? "",
        locale: language,
        success_url: `${home}/return?session_id={CHECKOUT_SESSION_ID}`,
        cancel_url: `${home}/delivery?cancelled=1`,
      },
    },
  })
  const [failure] = errors
  if (!failure) return { ok: true, attempt: result as unknown as AttemptRow }
  const error = failure.error as Error & { code?: string }
  log(scope).warn(`stripe-checkout: no page opened: ${wordOf(error)}`)
  if (error.code === "amount_not_payable") return no("amount_not_payable")
  if (error.code === "payment_unavailable") return no("payment_unavailable")
  throw failure.error
}
