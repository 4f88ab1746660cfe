import { Agent, request } from "node:http"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { readyCart } from "../integration/payment/store"
import { openWorld, type World } from "./world"

const SOON = { timeout: 30_000, interval: 20 }

let world: World
beforeAll(async () => {
  world = await openWorld("shutdown", { storefront: true })
})
afterAll(() => world?.close())

/** Keeps everybody from reading a table. */
async function holdTable(databaseUrl: string, table: string) {
  const holder = new pg.Client({ connectionString: databaseUrl })
  await holder.connect()
  await holder.query("begin")
  await holder.query(`lock table "${table}" in access exclusive mode`)
  const sql = "select 1 from pg_locks where not granted and relation = $1::regclass"
  return {
    waiting: async () => (await holder.query(sql, [table])).rows.length,
    letGo: () => holder.end(),
  }
}

/** What became of a request: its status, or the error's code. */
function get(url: string, agent: Agent, headers: Record<string, string> = {}) {
  return new Promise<number | string>((resolve) => {
    const asked = request(url, { agent, headers }, (response) => {
      response.resume()
      response.once("end", () => resolve(response.statusCode ?? 0))
      response.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "error"))
    })
    asked.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "error"))
    asked.end()
  })
}

/** It takes no new connection any more: from here on it is ending. */
const closed = (url: string) =>
  vi.waitFor(async () => {
    expect(await get(url, new Agent({ keepAlive: false }))).toBe("ECONNREFUSED")
  }, SOON)

/** Fans who ask one thing after another on connections that they keep, until nobody is there. */
async function hammer(url: string, headers: Record<string, string>, fans: number) {
  const answers = new Map<number | string, number>()
  const fan = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    for (let answer: number | string = 0; answer !== "ECONNREFUSED";) {
      answer = await get(url, agent, headers)
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    }
    agent.destroy()
  }
  const over = Promise.all(Array.from({ length: fans }, fan))
  await vi.waitFor(() => expect(answers.get(200) ?? 0).toBeGreaterThan(fans), SOON)
  return async () => {
    await over
    return Object.fromEntries(answers)
  }
}

describe("commerce told to end", () => {
  test("answers what is under way: a settlement at Stripe, and questions to a busy table", async () => {
    const { stack, store } = world
    await store.stripe("POST", "faults", { kind: "webhook", do: "lost" })
    const cart = await readyCart(store)
    await store.stripe("POST", `sessions/${cart.sessionId}/pay`, {})
    const path = "/v1/checkout/sessions/*"
    await store.stripe("POST", "faults", { kind: "api", do: "hold", method: "GET", path })
    const settled = store.api("POST", `/store/checkout-sessions/${cart.sessionId}/settle`, {})
    let early: unknown = "under way"
    void settled.then((answer) => (early = answer))
    await vi.waitFor(async () => {
      const { held } = (await store.stripe("GET", "held")) as { held: unknown[] }
      expect([held.length, early]).toEqual([1, "under way"])
    }, SOON)
    const table = await holdTable(stack.databaseUrl, "region")
    const questions = Array.from({ length: 5 }, () => store.api("GET", "/store/regions"))
    const all = Promise.all(questions)
    let ended: Promise<void>
    try {
      await vi.waitFor(async () => {
        expect(await table.waiting()).toBeGreaterThanOrEqual(questions.length)
      }, SOON)
      ended = stack.endCommerce()
      await closed(`${stack.commerceUrl}/health`)
    } finally {
      await store.stripe("DELETE", "faults")
      await table.letGo()
    }
    expect((await settled).body).toMatchObject({ outcome: { status: "order" } })
    expect((await all).map(({ status }) => status)).toEqual(questions.map(() => 200))
    await ended
    await stack.startCommerce()
  })

  test("breaks off nobody's connection in the middle of much traffic", async () => {
    const { stack } = world
    const headers = { "x-publishable-api-key": stack.publishableKey }
    const over = await hammer(`${stack.commerceUrl}/store/regions`, headers, 8)
    await stack.endCommerce()
    const { 200: good, ECONNREFUSED: late, ...others } = await over()
    expect([others, late]).toEqual([{}, 8])
    expect(good).toBeGreaterThan(8)
    await stack.startCommerce()
  })
})

describe("the storefront told to end", () => {
  test("answers the pages that are being made", async () => {
    const { stack } = world
    const commerce = stack.pids().commerce ?? 0
    const agent = new Agent({ keepAlive: true })
    process.kill(commerce, "SIGSTOP")
    const pages = ["/en-us/teams", "/fr-fr/teams", "/en-us/sports", "/fr-fr/sports"]
    const asked = pages.map((path) => get(`${stack.storeUrl}${path}`, agent))
    await vi.waitFor(() => {
      const busy = Object.values(agent.sockets).flatMap((sockets) => sockets ?? [])
      expect(busy.filter((socket) => socket.bytesWritten > 0)).toHaveLength(pages.length)
    }, SOON)
    // Behind them on the wire: once this is answered, they have been read.
    expect(await get(`${stack.storeUrl}/healthz`, new Agent())).toBe(200)
    const ended = stack.endStorefront()
    await closed(`${stack.storeUrl}/healthz`)
    process.kill(commerce, "SIGCONT")
    expect(await Promise.all(asked)).toEqual(pages.map(() => 200))
    await ended
    await stack.startStorefront()
  })

  test("breaks off nobody's connection in the middle of much traffic", async () => {
    const { stack } = world
    const over = await hammer(`${stack.storeUrl}/en-us`, {}, 8)
    await stack.endStorefront()
    const { 200: good, ECONNREFUSED: late, ...others } = await over()
    expect([others, late]).toEqual([{}, 8])
    expect(good).toBeGreaterThan(8)
  })
})
