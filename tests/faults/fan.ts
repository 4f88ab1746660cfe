import { setTimeout as sleep } from "node:timers/promises"
import type { Store } from "../integration/payment/store"
import type { Run } from "./plan"

/** A fan, and what has become of the way so far. */
export interface Fan {
  run: Run
  email: string
  cartId: string
  variantId: string
  /** Pages at Stripe that the fan was sent to, in their order. */
  pages: string[]
  paid: boolean
  /** Why there was no page to pay on. */
  gaveUp?: string
}

/** A fan keeps asking for so long, with these pauses: longer than a restart of commerce takes. */
const PATIENCE_MS = 90_000
const PAUSE_MS = 400
/** After the payment a fan looks so often what became of it. */
const LOOKS = 6
/** Refusals that asking again does not change. */
const FINAL = new Set(["items_unavailable", "cart_completed", "cart_empty", "amount_not_payable"])
const DECLINED_CARD = "4000000000000002"
const IBAN = "DE08370400440532013003"

interface Page {
  checkout_session?: { id: string }
  code?: string
}

/** Presses Pay until there is a page at Stripe, or no hope. */
async function openPage(store: Store, fan: Fan): Promise<string | null> {
  const path = `/store/carts/${fan.cartId}/checkout-session`
  const until = Date.now() + PATIENCE_MS
  let last = "no answer"
  while (Date.now() < until) {
    const answer = await store.api("POST", path, { locale: "fr-fr" }).catch(() => null)
    const { checkout_session: page, code } = (answer?.body ?? {}) as Page
    if (page) {
      fan.pages.push(page.id)
      return page.id
    }
    last = code ?? String(answer?.status ?? "no answer")
    if (FINAL.has(last)) break
    await sleep(PAUSE_MS)
  }
  fan.gaveUp = last
  return null
}

/** Pays on a page. False when the page has been closed. */
async function pay(store: Store, { run }: Fan, page: string): Promise<boolean> {
  const path = `sessions/${page}/pay`
  const closed = (error: Error) => {
    if (/: 409 /.test(error.message)) return null
    throw error
  }
  if (run.declinedFirst) await store.stripe("POST", path, { card: DECLINED_CARD }).catch(closed)
  const how = run.method === "sepa" ? { method: "sepa_debit", iban: IBAN } : {}
  const done = await store.stripe("POST", path, how).catch(closed)
  if (!done) return false
  const { payment_intent: intent } = done.session as { payment_intent: string }
  if (run.method === "sepa") {
    await store.stripe("POST", `intents/${intent}/settle-delayed`, { result: "succeeded" })
  }
  return true
}

/** Comes back from Stripe's page, and looks again while there is nothing to be seen. */
export async function comeBack(store: Store, fan: Fan): Promise<void> {
  const page = fan.pages.at(-1)
  for (let look = 0; look < LOOKS && page; look += 1) {
    const path = `/store/checkout-sessions/${page}/settle`
    const answer = await store.api("POST", path, {}).catch(() => null)
    const { status } = (answer?.body.outcome ?? {}) as { status?: string }
    if (answer?.status === 200 && status !== "processing") return
    await sleep(PAUSE_MS)
  }
}

/** A change past commerce; while PostgreSQL is being restarted it does not happen. */
const past = (store: Store, sql: string, value: string) =>
  store.query(sql, [value]).catch(() => undefined)

const RAISE = `update price set amount = amount + 1,
  raw_amount = jsonb_build_object('value', (amount + 1)::text, 'precision', 20)
  where currency_code = 'eur' and deleted_at is null and price_set_id in
    (select price_set_id from product_variant_price_set where variant_id = $1)`

/** What happens to the cart while its page at Stripe is open. */
async function whileOpen(store: Store, { run, cartId, variantId }: Fan): Promise<void> {
  if (run.meanwhile === "behind") {
    await past(store, "update cart set email = 'else@fans.example' where id = $1", cartId)
  }
  if (run.meanwhile === "other_tab") {
    const line = { variant_id: variantId, quantity: 1 }
    await store.api("POST", `/store/carts/${cartId}/line-items`, line).catch(() => undefined)
  }
}

/** A fan's whole way from a filled cart to what the plan says of the end. */
export async function pass(store: Store, fan: Fan): Promise<void> {
  const { run } = fan
  const [before, onPage, after] = run.thinksMs
  await sleep(before)
  if (run.fault) await store.stripe("POST", "faults", run.fault)
  if (run.meanwhile === "price") await past(store, RAISE, fan.variantId)
  const page = await openPage(store, fan)
  if (!page) return
  await whileOpen(store, fan)
  await sleep(onPage)
  fan.paid = await pay(store, fan, page)
  if (!fan.paid) {
    const again = await openPage(store, fan)
    fan.paid = again !== null && (await pay(store, fan, again))
  }
  await sleep(after)
  if (run.ending === "back") await comeBack(store, fan)
  if (run.ending === "twice") await Promise.all([comeBack(store, fan), comeBack(store, fan)])
}
