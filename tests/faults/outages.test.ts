import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { restartPostgres } from "./strikes"
import { COME_BACK, trouble, visitorOf, type Visitor } from "./visitor"
import { openWorld, type World } from "./world"

const MUG = { sku: "LA-2028-STADIUM-MUG-CORAL", title: "Stadium mug" }
const KEPT = "/en-us/products/la-2028-stadium-mug"
const NOT_KEPT = ["/en-us/products/la-2028-palm-row-pin", "/en-us/search?q=pin", "/en-us/sports"]
const BACK = { timeout: 60_000, interval: 100 }

let world: World
let fan: Visitor
beforeAll(async () => {
  world = await openWorld("outages", { storefront: true })
  fan = visitorOf(world.stack.storeUrl)
  const sql = "select id from product_variant where sku = $1"
  const [mug] = await world.store.query<{ id: string }>(sql, [MUG.sku])
  const added = await fan.add(mug?.id ?? "")
  expect(added.headers.get("location")).toMatch(/added=1/)
  await expectCart()
  await fan.ask(KEPT)
  expect(Number((await fan.ask(KEPT)).headers.get("age"))).toBeGreaterThanOrEqual(0)
})
afterAll(() => world?.close())

/** The cart of before, with its one piece. */
async function expectCart() {
  const { status, text } = await fan.cart()
  expect([status, text.includes(MUG.title)]).toEqual([200, true])
}
const cartIsBack = () => vi.waitFor(expectCart, BACK)

async function expectKeptAlone(others: string[]) {
  expect((await fan.ask(KEPT)).status).toBe(200)
  const answers = others.map(async (path) => trouble(await fan.ask(path)))
  expect(await Promise.all(answers)).toEqual(others.map(() => COME_BACK))
}

describe("a page that is kept serves, others say when to come back, and the cart is there afterwards", () => {
  test("commerce killed", async () => {
    await world.stack.killCommerce()
    await expectKeptAlone([...NOT_KEPT, "/en-us/cart"])
    await world.stack.startCommerce()
    await cartIsBack()
    expect((await fan.ask(NOT_KEPT[0] ?? "")).status).toBe(200)
  })

  test("commerce hanging: nobody waits for ever", async () => {
    const pid = world.stack.pids().commerce ?? 0
    process.kill(pid, "SIGSTOP")
    try {
      await expectKeptAlone(["/fr-fr/products/la-2028-palm-row-pin", "/en-us/cart"])
    } finally {
      process.kill(pid, "SIGCONT")
    }
    await cartIsBack()
  })

  test("PostgreSQL away, and back: commerce goes on without a restart", async () => {
    const { commerce } = world.stack.pids()
    await world.way.cut()
    await expectKeptAlone(["/fr-ca/products/la-2028-palm-row-pin", "/en-us/cart"])
    await world.way.mend()
    await cartIsBack()
    await restartPostgres(world, 0)
    await cartIsBack()
    expect((await fan.ask("/fr-ca/products/la-2028-palm-row-pin")).status).toBe(200)
    expect(world.stack.pids().commerce).toBe(commerce)
  })

  test("the storefront killed: its carts are in its fans' cookies", async () => {
    await world.stack.killStorefront()
    await expect(fan.ask("/en-us/cart")).rejects.toThrow("fetch failed")
    await world.stack.startStorefront()
    await expectCart()
    expect((await fan.ask(KEPT)).status).toBe(200)
  })
})
