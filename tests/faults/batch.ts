import { readFileSync } from "node:fs"
import { join } from "node:path"
import { vi } from "vitest"
import { filledCart, type Store } from "../integration/payment/store"
import { stripeOf } from "../integration/payment/orders"
import { readBooks, readLinks, readStock, type CartBooks } from "./books"
import { comeBack, pass, type Fan } from "./fan"
import { brokenLaws, outcomeOf } from "./laws"
import type { Batch, Run } from "./plan"
import { strikeName } from "./strike-plan"
import { strike } from "./strikes"
import { undelivered } from "./stripe-books"
import type { World } from "./world"

/** Carts are filled by so many fans at once: more of them only wait for each other. */
const FILLED_AT_ONCE = 4
/** Several rounds of the reconciler, which are 15 s apart, and webhooks that are tried again. */
const SETTLED = { timeout: 180_000, interval: 1_000 }

export interface Ended {
  fan: Fan
  books: CartBooks
}

interface Goods {
  id: string
  sku: string
}

/** Variants that a fan in France can buy, two pieces of each at least. */
const GOODS = `
  select v.id, v.sku from product_variant v
  join product p on p.id = v.product_id and p.status = 'published'
  join product_variant_inventory_item i on i.variant_id = v.id
  join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
  join product_variant_price_set s on s.variant_id = v.id
  join price e on e.price_set_id = s.price_set_id and e.currency_code = 'eur'
    and e.price_list_id is null and e.deleted_at is null and coalesce(e.rules_count, 0) = 0
  group by v.id, v.sku having max(l.stocked_quantity) >= 20 order by v.sku`

const LEAVE_ONE = `
  update inventory_level l set stocked_quantity = n.units,
    raw_stocked_quantity = jsonb_build_object('value', n.units::text, 'precision', 20)
  from (select l.id, (row_number() over (order by l.id) = 1)::int as units from inventory_level l
    join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id
    where i.variant_id = $1) n
  where n.id = l.id`

async function makeFan(store: Store, run: Run, goods: Goods[]): Promise<Fan> {
  const piece = goods[run.piece % goods.length]
  if (!piece) throw new Error("there is nothing to buy")
  const email = `${run.name}@fans.example`
  const cartId = await filledCart(store, 1, { email, sku: piece.sku })
  return { run, email, cartId, variantId: piece.id, pages: [], paid: false }
}

async function makeFans(store: Store, runs: Run[]): Promise<Fan[]> {
  const goods = await store.query<Goods & Record<string, unknown>>(GOODS)
  const fans: Fan[] = []
  for (let at = 0; at < runs.length; at += FILLED_AT_ONCE) {
    const some = runs.slice(at, at + FILLED_AT_ONCE)
    fans.push(...(await Promise.all(some.map((run) => makeFan(store, run, goods)))))
  }
  const scarce = fans.filter(({ run }) => run.meanwhile === "last_piece")
  for (const { variantId } of scarce) await store.query(LEAVE_ONE, [variantId])
  return fans
}

/** What everybody waits for in the end is asked for now: the shop's own waits are minutes long. */
const HURRY = [
  `update stripe_checkout_attempt set updated_at = now() - interval '20 minutes'
   where cart_id = any($1) and (state in ('creating', 'open', 'processing', 'completing', 'superseded')
     or state = 'ordered' and captured_at is null)`,
  `update stripe_checkout_give_back set next_try_at = now() where done_at is null and attempt_id in
     (select id from stripe_checkout_attempt where cart_id = any($1))`,
]

/** Pages that nobody has paid on lapse. */
async function lapse({ stack, store }: World, cartIds: string[]): Promise<void> {
  const stripe = stripeOf(stack)
  for (const { openPages, attempts } of await readBooks(store, cartIds)) {
    const waiting = attempts.filter(({ state }) => state === "open").map((one) => one.session_id)
    for (const page of openPages.filter((id) => waiting.includes(id))) {
      await stripe.checkout.sessions.expire(page)
    }
  }
}

/** Everything that is still wrong, by the name of the run; stock that was wrong before aside. */
async function wrongs(store: Store, fans: Fan[], before: string[]): Promise<string[]> {
  const books = await readBooks(
    store,
    fans.map(({ cartId }) => cartId),
  )
  const ofCarts = books.flatMap((book, at) =>
    brokenLaws(book).map((broken) => `${fans[at]?.run.name} ${book.cartId}: ${broken}`),
  )
  const stock = (await readStock(store)).filter((sentence) => !before.includes(sentence))
  const late = await undelivered(store)
  return [
    ...ofCarts,
    ...stock,
    ...(await readLinks(store)),
    ...(late ? [`${late} webhooks on their way`] : []),
  ]
}

/** Ends all faults, and waits until both sides agree. Returns what was waited for last. */
async function settle(
  world: World,
  fans: Fan[],
  includeLost: boolean,
  before: string[],
): Promise<string> {
  const { store } = world
  const cartIds = fans.map(({ cartId }) => cartId)
  await store.stripe("DELETE", "faults")
  const late = fans.filter(({ run }) => run.ending === "late")
  await Promise.all(late.map((fan) => comeBack(store, fan)))
  await lapse(world, cartIds)
  await store.stripe("POST", "webhooks/deliver", { include_lost: includeLost })
  let last = "nothing"
  await vi.waitFor(async () => {
    for (const sql of HURRY) await store.query(sql, [cartIds])
    await store.stripe("POST", "webhooks/deliver", {})
    const wrong = await wrongs(store, fans, before)
    if (!wrong.length) return
    last = wrong[0] ?? last
    throw new Error(wrong.join("\n"))
  }, SETTLED)
  return last
}

/**
 * Money that went back although nothing stood against an order. Whoever changed the cart on the way, or
 * was after the last piece, may get money back.
 */
function needless({ fan, books }: Ended, { stack }: World): string[] {
  const { meanwhile, name } = fan.run
  const expected = meanwhile === "nothing" || meanwhile === "price"
  if (!expected || !fan.paid || outcomeOf(books) === "ordered") return []
  const why = books.attempts.map((one) => `${one.id} ${one.state} ${one.reason} after ${one.tries}`)
  const said = saidOf(stack, [books.cartId, ...books.attempts.map(({ id }) => id)])
  return [`${name} ${books.cartId}: paid, and no order came of it`, ...why, ...said]
}

/** The last that commerce's log says of any of these. */
function saidOf({ logs }: World["stack"], ids: string[]): string[] {
  const lines = readFileSync(join(logs, "commerce.log"), "utf8").split("\n")
  return lines.filter((line) => ids.some((id) => line.includes(id))).slice(-20)
}

/**
 * Fans fill their carts in peace, then all go to pay while the strike and their own faults befall the
 * shop; afterwards everything has to be in order.
 * @throws Error with all that is not.
 */
export async function runBatch(world: World, { number, runs, strike: drawn }: Batch) {
  const { store } = world
  const fans = await makeFans(store, runs)
  const before = await readStock(store)
  const began = Date.now()
  await Promise.all([strike(world, drawn), ...fans.map((fan) => pass(store, fan))])
  const passed = Date.now()
  const last = await settle(world, fans, number % 2 === 0, before)
  const seconds = [passed - began, Date.now() - passed].map((ms) => Math.round(ms / 1_000))
  process.stdout.write(
    `  batch ${number}: ${strikeName(drawn)}; fans ${seconds[0]} s, settled in ${seconds[1]} s, last: ${last}\n`,
  )
  const books = await readBooks(
    store,
    fans.map(({ cartId }) => cartId),
  )
  const ended = fans.flatMap((fan, at) => (books[at] ? [{ fan, books: books[at] }] : []))
  return { ended, wrong: ended.flatMap((one) => needless(one, world)) }
}
