import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { readGround, startStack, type Stack } from "../../../local/stack"
import { readBooks, readLinks, readStock } from "../../faults/books"
import { brokenLaws, outcomeOf } from "../../faults/laws"
import { layWay, type Way } from "../../faults/way"
import { noWebhooks, PATIENCE } from "./kill"
import { payBy, settle } from "./orders"
import { readyCart, storeOf, type ReadyCart, type Store } from "./store"

let way: Way
let stack: Stack
let store: Store
beforeAll(async () => {
  const { hostname: host, port } = new URL(readGround().server)
  way = await layWay({ host, port: Number(port) })
  stack = await startStack("lost-answers", { storefront: false, databasePort: way.port })
  store = storeOf(stack)
})
afterAll(async () => {
  await stack?.stop()
  await way?.cut()
})

const writes = (table: string) => new RegExp(`(insert into|update) "?${table}"?[ (]`, "i")

/** Everything that is wrong on the books of both sides, while there has to be an order. */
async function wrongs({ cartId }: ReadyCart): Promise<string[]> {
  const [books] = await readBooks(store, [cartId])
  if (!books) return ["no books"]
  const outcome = outcomeOf(books)
  const given = outcome === "ordered" ? [] : [`it is ${outcome}`]
  return [...given, ...brokenLaws(books), ...(await readStock(store)), ...(await readLinks(store))]
}

const OF_A_COMPLETION = [
  "stripe_checkout_attempt",
  "order",
  "order_cart",
  "order_payment_collection",
  "cart",
  "reservation_item",
  "payment",
  "payment_collection",
  "stripe_checkout_completion",
]
const OF_A_CAPTURE = ["capture", "order_transaction"]

const OF_BOTH = [...OF_A_COMPLETION, ...OF_A_CAPTURE]
const OF_A_DEBIT = ["payment", "capture", "order_transaction", "stripe_checkout_completion"]

describe.each([
  ["card", "the answer that it is written never comes", "loseAnswer", OF_BOTH],
  ["card", "PostgreSQL never hears of it", "loseQuestion", OF_BOTH],
  ["sepa", "the answer that it is written never comes", "loseAnswer", OF_A_DEBIT],
  ["sepa", "PostgreSQL never hears of it", "loseQuestion", OF_A_DEBIT],
] as const)("paid by %s: when %s, exactly one order comes of it", (method, _when, lose, tables) => {
  test.each(tables)("%s", async (table) => {
    const cart = await readyCart(store)
    await noWebhooks(store)
    await payBy(store, cart, method)
    const lost = way[lose](writes(table))
    await vi.waitFor(async () => {
      await settle(store, cart.sessionId)
      expect(await wrongs(cart)).toEqual([])
    }, PATIENCE)
    await lost
  })
})

test("a record of an order that was undone all the same gives way to another order", async () => {
  const cart = await readyCart(store)
  await noWebhooks(store)
  await payBy(store, cart, "card")
  await store.query(
    `with recorded as (insert into stripe_checkout_completion (id, cart_id, order_id)
       values ('scmp_' || $1, $1, 'order_undone'))
     update stripe_checkout_attempt set state = 'completing', paid_at = now(), order_id = 'order_undone'
     where cart_id = $1`,
    [cart.cartId],
  )
  await vi.waitFor(async () => {
    await settle(store, cart.sessionId)
    expect(await wrongs(cart)).toEqual([])
  }, PATIENCE)
})
