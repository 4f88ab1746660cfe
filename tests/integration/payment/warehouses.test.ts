import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { PATIENCE, settle } from "./orders"
import { account, filledCart, readyCart, storeOf, type ReadyCart, type Store } from "./store"

const MUG = "LA-2028-STADIUM-MUG-CORAL"

let stack: Stack
let store: Store
beforeAll(async () => {
  stack = await startStack("warehouses", { storefront: false })
  store = storeOf(stack)
})
afterAll(() => stack?.stop())

interface Level extends Record<string, unknown> {
  id: string
  reserved: number
  stocked: number
}
const levels = () =>
  store.query<Level>(
    `select l.id, l.reserved_quantity::int as reserved, l.stocked_quantity::int as stocked
     from inventory_level l join inventory_item i on i.id = l.inventory_item_id
     where i.sku = $1 order by l.location_id`,
    [MUG],
  )

/** Leaves so many mugs to be had in each of the two warehouses. */
async function leave(...pieces: number[]) {
  const found = await levels()
  expect(found).toHaveLength(pieces.length)
  for (const [at, { id, reserved }] of found.entries()) {
    await store.query(
      `update inventory_level set stocked_quantity = $2::numeric,
       raw_stocked_quantity = jsonb_build_object('value', $2::text, 'precision', 20) where id = $1`,
      [id, String(reserved + (pieces[at] ?? 0))],
    )
  }
}

async function expectNothingOversold() {
  for (const { reserved, stocked } of await levels()) expect(reserved).toBeLessThanOrEqual(stocked)
}

const pay = ({ sessionId }: ReadyCart) => store.stripe("POST", `sessions/${sessionId}/pay`, {})
const press = (cartId: string) =>
  store.api("POST", `/store/carts/${cartId}/checkout-session`, { locale: "fr-fr" })

const readyCarts = (many: number) =>
  Promise.all(
    Array.from({ length: many }, (_, at) =>
      readyCart(store, 1, { email: `${at}@fans.example`, sku: MUG }),
    ),
  )

describe("one warehouse runs out while another has enough", () => {
  test.each([
    [1, 5_000],
    [5_000, 1],
    [2, 2],
  ])("with %i and %i left, whoever pays at that moment has the order", async (one, other) => {
    await leave(one, other)
    const carts = await readyCarts(4)
    await Promise.all(carts.map(pay))
    await vi.waitFor(async () => {
      await Promise.all(carts.map(({ sessionId }) => settle(store, sessionId)))
      const found = await Promise.all(carts.map((cart) => account(store, cart)))
      expect(found).toEqual(carts.map(() => ({ orders: 1, reserved: 1, intent: "succeeded" })))
    }, PATIENCE)
    await expectNothingOversold()
  })
})

describe("what no single warehouse has", () => {
  const MANY = 5

  test("is told before it is paid", async () => {
    await leave(MANY - 2, MANY - 1)
    const cartId = await filledCart(store, MANY, { sku: MUG })
    const { status, body } = await press(cartId)
    expect([status, body.code]).toEqual([409, "items_unavailable"])
    await leave(MANY - 2, MANY)
    expect((await press(cartId)).status).toBe(200)
  })

  test("is not shown as what is left", async () => {
    await leave(3, 4)
    const [variant] = await store.query("select id from product_variant where sku = $1", [MUG])
    const query = `id=${String(variant?.id)}&fields=id,%2Binventory_quantity`
    const { variants } = await store.must("GET", `/store/product-variants?${query}`)
    expect(variants).toMatchObject([{ inventory_quantity: 4 }])
  })
})

describe("lines that take of the same stock", () => {
  /** Puts a second line of the same variant into a cart, as carts of an older release may have one. */
  async function repeatLine(cartId: string) {
    await store.query(
      `insert into cart_line_item select (jsonb_populate_record(l, '{"id":"cali_again"}')).*
       from cart_line_item l where l.cart_id = $1`,
      [cartId],
    )
  }

  test("are told before they are paid", async () => {
    await leave(9, 9)
    const cartId = await filledCart(store, 1, { sku: MUG })
    await repeatLine(cartId)
    const { status, body } = await press(cartId)
    expect([status, body]).toMatchObject([409, { code: "items_share_stock" }])
    const { line_ids } = body.details as { line_ids: string[] }
    expect(line_ids).toHaveLength(2)
    expect(line_ids).toContain("cali_again")
  })

  test("do not sell the last piece twice, though they are of two variants", async () => {
    const [other] = await store.query<{ id: string; item: string }>(
      `select l.variant_id as id, l.inventory_item_id as item
       from product_variant_inventory_item l join product_variant v on v.id = l.variant_id
       where v.sku like 'LA-2028-STADIUM-MUG%' and v.sku <> $1 and l.deleted_at is null limit 1`,
      [MUG],
    )
    const cartId = await filledCart(store, 1, { sku: MUG })
    await store.must("POST", `/store/carts/${cartId}/line-items`, {
      variant_id: other?.id,
      quantity: 1,
    })
    const { checkout_session: page } = (await press(cartId)).body as {
      checkout_session: { id: string }
    }
    const cart = { cartId, sessionId: page.id }
    // Staff make the other one of the mug's pieces, while the fan stands at Stripe's page.
    const moved = (sql: string, item: unknown) =>
      store.query(
        `update product_variant_inventory_item set inventory_item_id = ${sql} where variant_id = $1`,
        [other?.id, item],
      )
    await moved("(select id from inventory_item where sku = $2)", MUG)
    await leave(1, 0)
    await pay(cart)
    await vi.waitFor(async () => {
      const { body } = await settle(store, cart.sessionId)
      expect(body).toMatchObject({ outcome: { status: "given_back", reason: "items_unavailable" } })
      expect(await account(store, cart)).toEqual({ orders: 0, reserved: 0, intent: "canceled" })
    }, PATIENCE)
    await expectNothingOversold()
    await moved("$2", other?.item)
  })
})
