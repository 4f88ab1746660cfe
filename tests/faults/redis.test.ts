import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { freePort } from "../../local/ports"
import type { Service } from "../../local/service"
import { redisForTests, startRedis } from "../../local/services/redis"
import { TEST_DATA } from "../../local/stack"
import { account, readyCart, type ReadyCart } from "../integration/payment/store"
import { COME_BACK, trouble, visitorOf, type Visitor } from "./visitor"
import { layWay, type Way } from "./way"
import { openWorld, type World } from "./world"

const binary = redisForTests()
const KEPT = "/en-us/products/la-2028-stadium-mug"
const BACK = { timeout: 90_000, interval: 250 }
const FOLDER = join(TEST_DATA, "redis")
/** So many looks at orders by their links, which no other part of these tests makes. */
const LOOKS = 3

/** Where there is a Redis, or one can be installed. */
describe.skipIf(!binary)("on Redis", () => {
  let world: World
  let redis: Service
  let way: Way
  let fan: Visitor
  let port: number
  const start = async () => {
    redis = await startRedis(binary ?? "", port, FOLDER)
  }
  beforeAll(async () => {
    port = await freePort()
    await start()
    way = await layWay({ host: "127.0.0.1", port })
    const settings = { REDIS_URL: `redis://localhost:${way.port}` }
    world = await openWorld("redis", {
      storefront: true,
      commerce: { ...settings, RATE_LIMITS: `all=1000000/60,orderLinksByAddress=${LOOKS}/900` },
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
    await redis?.stop()
  })

  const pay = (cart: ReadyCart) => world.store.stripe("POST", `sessions/${cart.sessionId}/pay`, {})
  const expectOrder = (cart: ReadyCart) =>
    vi.waitFor(async () => {
      const made = { orders: 1, reserved: 1, intent: "succeeded" }
      expect(await account(world.store, cart)).toEqual(made)
    }, BACK)
  /** Looks until it is too often. */
  async function expectLimit() {
    const looks: number[] = []
    for (let at = 0; at <= LOOKS; at += 1) {
      looks.push((await world.store.api("GET", "/store/order-links/nobodys")).status)
    }
    expect(looks).toEqual([...Array.from({ length: LOOKS }, () => 404), 429])
  }
  const cartIsBack = () =>
    vi.waitFor(async () => {
      const { status, text } = await fan.cart()
      expect([status, text.includes("Stadium mug")]).toEqual([200, true])
    }, BACK)

  test("a fan pays and has an order, and limits count", async () => {
    const cart = await readyCart(world.store)
    await pay(cart)
    await expectOrder(cart)
    await expectLimit()
  })

  test("while it is away a kept page serves, limits count, nobody waits for ever; who pays then has an order afterwards", async () => {
    const cart = await readyCart(world.store)
    await way.cut()
    expect((await fan.ask(KEPT)).status).toBe(200)
    for (const path of ["/en-us/cart", "/en-us/products/la-2028-palm-row-pin"]) {
      const answer = await trouble(await fan.ask(path))
      expect(answer[0] === 200 ? COME_BACK : answer).toEqual(COME_BACK)
    }
    await expectLimit()
    await pay(cart)
    await way.mend()
    await cartIsBack()
    await expectOrder(cart)
  })

  test("killed, and started again without anything: carts are there, and a fan pays and has an order", async () => {
    const { commerce } = world.stack.pids()
    const before = await readyCart(world.store)
    await redis.kill()
    await pay(before)
    await start()
    await cartIsBack()
    await expectOrder(before)
    const cart = await readyCart(world.store)
    await pay(cart)
    await expectOrder(cart)
    expect(world.stack.pids().commerce).toBe(commerce)
  })
})
