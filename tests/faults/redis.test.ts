import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { account, readyCart } from "../integration/payment/store"
import { COME_BACK, trouble, visitorOf, type Visitor } from "./visitor"
import { layWay, type Way } from "./way"
import { openWorld, type World } from "./world"

const { REDIS_URL } = process.env
const KEPT = "/en-us/products/la-2028-stadium-mug"
const BACK = { timeout: 90_000, interval: 250 }

/** Runs where a Redis is named: `REDIS_URL=redis://localhost:6379 npm run faults`. */
describe.skipIf(!REDIS_URL)("on Redis", () => {
  let world: World
  let way: Way
  let fan: Visitor
  beforeAll(async () => {
    const url = new URL(REDIS_URL ?? "")
    way = await layWay({ host: url.hostname, port: Number(url.port || 6379) })
    url.hostname = "localhost"
    url.port = String(way.port)
    const settings = { REDIS_URL: url.href }
    world = await openWorld("redis", {
      storefront: true,
      commerce: settings,
      storefrontSettings: settings,
    })
    fan = visitorOf(world.stack.storeUrl)
    const sql = "select id from product_variant where sku = 'LA-2028-STADIUM-MUG-CORAL'"
    const [mug] = await world.store.query<{ id: string }>(sql)
    expect((await fan.add(mug?.id ?? "")).headers.get("location")).toMatch(/added=1/)
    await fan.ask(KEPT)
  })
  afterAll(async () => {
    await world?.close()
    await way?.cut()
  })

  async function order() {
    const cart = await readyCart(world.store)
    await world.store.stripe("POST", `sessions/${cart.sessionId}/pay`, {})
    await vi.waitFor(async () => {
      expect(await account(world.store, cart)).toEqual({
        orders: 1,
        reserved: 1,
        intent: "succeeded",
      })
    }, BACK)
  }

  test("a fan pays and has an order", order)

  test("while it is gone a kept page serves, and nobody waits for ever; then carts are there again", async () => {
    await way.cut()
    expect((await fan.ask(KEPT)).status).toBe(200)
    for (const path of ["/en-us/cart", "/en-us/products/la-2028-palm-row-pin"]) {
      const answer = await trouble(await fan.ask(path))
      expect(answer[0] === 200 ? COME_BACK : answer).toEqual(COME_BACK)
    }
    await way.mend()
    await vi.waitFor(async () => {
      const { status, text } = await fan.cart()
      expect([status, text.includes("Stadium mug")]).toEqual([200, true])
    }, BACK)
    await order()
  })
})
