import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { startStack, type Stack } from "../../../local/stack"
import { account, filledCart, readyCart, storeOf, type Store } from "./store"

const MUG = "LA-2028-STADIUM-MUG-CORAL"
const PATIENCE = { timeout: 60_000, interval: 100 }

let stack: Stack
let store: Store
beforeAll(async () => {
  stack = await startStack("last_piece", { storefront: false })
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
     where i.sku = $1 order by l.id`,
    [MUG],
  )

/** Leaves so many pieces to be had: all of them in one warehouse. */
async function leave(pieces: number) {
  for (const [at, { id, reserved }] of (await levels()).entries()) {
    await store.query(
      `update inventory_level set stocked_quantity = $2::numeric,
       raw_stocked_quantity = jsonb_build_object('value', $2::text, 'precision', 20) where id = $1`,
      [id, String(reserved + (at === 0 ? pieces : 0))],
    )
  }
}

test.each([1, 2, 3])(
  "the last piece is sold once, however many pay for it at once: %i",
  async () => {
    await leave(1)
    // Nothing is kept back for who stands at Stripe's page: all of them see the one that is left.
    const carts = await Promise.all(
      ["a", "b", "c"].map((name) =>
        readyCart(store, 1, { email: `${name}@fans.example`, sku: MUG }),
      ),
    )
    await Promise.all(
      carts.map(({ sessionId }) => store.stripe("POST", `sessions/${sessionId}/pay`, {})),
    )
    await vi.waitFor(async () => {
      await Promise.all(
        carts.map(({ sessionId }) =>
          store.api("POST", `/store/checkout-sessions/${sessionId}/settle`, {}),
        ),
      )
      const found = await Promise.all(carts.map((cart) => account(store, cart)))
      expect(found.toSorted((a, b) => b.orders - a.orders)).toEqual([
        { orders: 1, reserved: 1, intent: "succeeded" },
        { orders: 0, reserved: 0, intent: "canceled" },
        { orders: 0, reserved: 0, intent: "canceled" },
      ])
    }, PATIENCE)
    for (const { reserved, stocked } of await levels())
      expect(reserved).toBeLessThanOrEqual(stocked)

    const late = await filledCart(store, 1, { sku: MUG }).catch((refused: unknown) => refused)
    expect(String(late)).toMatch(/inventory|stock/i)
  },
)
