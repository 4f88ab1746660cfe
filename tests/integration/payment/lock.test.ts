import pg from "pg"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { withCartLock, type LockLimits } from "../../../plugins/stripe-checkout/src/lib/cart-lock"

const connection = process.env.STORE_DATABASE_URL ?? ""
const knex = { client: { config: { connection } } } as unknown as Parameters<typeof withCartLock>[0]
const LONG_MS = 30_000
const HELD = { locked: false, why: "held" }

const database = new pg.Client({ connectionString: connection })
beforeAll(() => database.connect())
afterAll(() => database.end())

/** A lock that is held until it is told to let go. */
async function holding(cartId: string, limits?: LockLimits) {
  let release = () => {}
  let held = () => {}
  const inside = new Promise<void>((resolve) => (held = resolve))
  const over = new Promise<void>((resolve) => (release = resolve))
  const run = withCartLock(
    knex,
    cartId,
    LONG_MS,
    async () => {
      held()
      await over
      return "done"
    },
    limits,
  )
  await Promise.race([inside, run])
  return { run, release }
}

const atOnce = (cartId: string) => withCartLock(knex, cartId, 0, async () => "mine")

describe("a cart's lock", () => {
  test("keeps others out of the same cart, and of no other", async () => {
    const first = await holding("cart_a")
    expect(await atOnce("cart_a")).toEqual(HELD)
    expect(await atOnce("cart_b")).toEqual({ locked: true, value: "mine" })
    first.release()
    expect(await first.run).toEqual({ locked: true, value: "done" })
    expect(await atOnce("cart_a")).toEqual({ locked: true, value: "mine" })
  })

  test("is waited for, and given up when the wait is over", async () => {
    const first = await holding("cart_c")
    expect(await withCartLock(knex, "cart_c", 50, async () => "mine")).toEqual(HELD)
    const order: string[] = []
    const second = withCartLock(knex, "cart_c", LONG_MS, async () => order.push("second"))
    order.push("first")
    first.release()
    await second
    expect(order).toEqual(["first", "second"])
  })

  test("is free again after work that broke, whose error reaches the caller", async () => {
    const broken = withCartLock(knex, "cart_d", 0, () => Promise.reject(new Error("broke")))
    await expect(broken).rejects.toThrow("broke")
    expect(await atOnce("cart_d")).toEqual({ locked: true, value: "mine" })
  })

  test("is free for other processes when its connection dies, and for this one when the work ends", async () => {
    const first = await holding("cart_e")
    const { rowCount } = await database.query(
      `select pg_terminate_backend(l.pid) from pg_locks l
       where l.locktype = 'advisory' and l.granted
       and (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended('stripe-checkout:cart_e', 0)`,
    )
    expect(rowCount).toBe(1)
    // As another process sees it, which waits for it: a backend takes a moment to die.
    await database.query("select pg_advisory_lock(hashtextextended('stripe-checkout:cart_e', 0))")
    await database.query("select pg_advisory_unlock_all()")
    // PostgreSQL restarted: what was begun under the lock goes on, and nobody here works beside it.
    expect(await atOnce("cart_e")).toEqual(HELD)
    first.release()
    expect(await first.run).toEqual({ locked: true, value: "done" })
    expect(await atOnce("cart_e")).toEqual({ locked: true, value: "mine" })
  })

  test("lets many carts be paid at once, and one cart by one at a time", async () => {
    let inside = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, (inside += 1))
      await database.query("select 1")
      inside -= 1
    }
    const same = Array.from({ length: 10 }, () => withCartLock(knex, "cart_f", LONG_MS, work))
    const others = Array.from({ length: 40 }, (_, at) =>
      withCartLock(knex, `cart_g${at}`, LONG_MS, async () => at),
    )
    const runs = await Promise.all([...same, ...others])
    expect(runs.every(({ locked }) => locked)).toBe(true)
    expect(most).toBe(1)
  })

  test("is not had while all connections are taken, and then it is; a cart that is held takes none", async () => {
    const few = { connections: 2, queueMs: 2_000 }
    const first = await holding("cart_h", few)
    const second = await holding("cart_i", few)
    const third = () => withCartLock(knex, "cart_j", LONG_MS, async () => "mine", few)
    expect(await third()).toEqual({ locked: false, why: "crowded" })
    expect(await withCartLock(knex, "cart_h", 0, async () => "mine", few)).toEqual(HELD)
    first.release()
    expect(await first.run).toEqual({ locked: true, value: "done" })
    expect(await third()).toEqual({ locked: true, value: "mine" })
    second.release()
    await second.run
  })

  test("comes to all who queue for a connection, one after the other", async () => {
    const few = { connections: 2, queueMs: LONG_MS }
    const came: number[] = []
    const runs = Array.from({ length: 60 }, (_, at) =>
      withCartLock(knex, `cart_k${at}`, 0, async () => came.push(at), few),
    )
    expect((await Promise.all(runs)).every(({ locked }) => locked)).toBe(true)
    expect([...came].sort((a, b) => a - b)).toEqual(came.map((_, at) => at))
  })
})
