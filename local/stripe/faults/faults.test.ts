import Stripe from "stripe"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import {
  Bench,
  clientFor,
  HOLD_CARD,
  refusal,
  SECRET_KEY,
  sessionParams,
  until,
} from "../testing/bench"
import { pathFits } from "./fault"

let bench: Bench
beforeEach(async () => void (bench = await Bench.start()))
afterEach(() => bench.stop())

const add = (fault: object) => bench.control<{ id: string }>("POST", "/faults", fault)
const captured = async (id: string) => (await bench.stripe.paymentIntents.retrieve(id)).status

test.each([
  ["/v1/refunds", "/v1/refunds", true],
  ["/v1/refunds", "/v1/refunds/re_1", false],
  ["/v1/payment_intents/*/capture", "/v1/payment_intents/pi_1/capture", true],
  ["/v1/payment_intents/*/capture", "/v1/payment_intents/pi_1/cancel", false],
  ["/v1/**", "/v1/payment_intents/pi_1/cancel", true],
  ["/v1/**", "/v2/x", false],
])("pattern %s and path %s: %s", (pattern, path, fits) => {
  expect(pathFits(pattern, path)).toBe(fits)
})

describe("an API fault", () => {
  const capture = { kind: "api", method: "POST", path: "/v1/payment_intents/*/capture", times: 1 }

  test("500 before: nothing was done", async () => {
    const { intent } = await bench.paid(HOLD_CARD)
    await add({ ...capture, do: "error", status: 503 })
    const error = await refusal(bench.stripe.paymentIntents.capture(intent.id))
    expect(error).toMatchObject({ statusCode: 503, rawType: "api_error" })
    expect(await captured(intent.id)).toBe("requires_capture")
    await bench.stripe.paymentIntents.capture(intent.id)
  })

  test("500 after: all was done, and the key tells", async () => {
    const { intent } = await bench.paid(HOLD_CARD)
    await add({ ...capture, do: "error", phase: "after" })
    const options = { idempotencyKey: "capture-1" }
    const call = () => bench.stripe.paymentIntents.capture(intent.id, {}, options)
    expect((await refusal(call())).statusCode).toBe(500)
    expect(await captured(intent.id)).toBe("succeeded")
    expect(await call()).toMatchObject({ status: "succeeded", amount_received: 4500 })
  })

  test("rate limit", async () => {
    await add({ kind: "api", do: "rate_limit", times: 1 })
    const error = await refusal(bench.stripe.events.list())
    expect(error).toMatchObject({ type: "StripeRateLimitError", code: "rate_limit" })
    await bench.stripe.events.list()
  })

  test("time-out: the client gives up", async () => {
    await add({ kind: "api", do: "timeout", times: 1 })
    const hasty = new Stripe(SECRET_KEY, {
      host: "127.0.0.1",
      port: bench.server.port,
      protocol: "http",
      timeout: 100,
      maxNetworkRetries: 0,
    })
    expect(await refusal(hasty.events.list())).toMatchObject({ type: "StripeConnectionError" })
  })

  test("slow: the answer comes, late", async () => {
    await add({ kind: "api", do: "slow", ms: 150, times: 1 })
    const call = bench.stripe.events.list().then(() => "answered")
    const meanwhile = fetch(`${bench.server.url}/_local/state`).then(() => "state")
    expect(await Promise.race([call, meanwhile])).toBe("state")
    expect(await call).toBe("answered")
  })

  test("dropped connection: the client's retry gets through", async () => {
    await add({ kind: "api", do: "drop", phase: "after", times: 1 })
    const stubborn = clientFor(bench.server.port, 2)
    const { id } = await stubborn.checkout.sessions.create(sessionParams())
    const { data } = await bench.stripe.checkout.sessions.list()
    expect(data.map((session) => session.id)).toEqual([id])
  })

  test("strikes only what it names, as often as it says", async () => {
    const { id } = await add({ kind: "api", do: "error", path: "/v1/refunds", times: 2 })
    await bench.stripe.events.list()
    expect((await refusal(bench.stripe.refunds.list())).statusCode).toBe(500)
    await bench.control("DELETE", `/faults/${id}`)
    await bench.stripe.refunds.list()
  })
})

describe("a held request", () => {
  const hold = (phase: string) => ({ kind: "api", do: "hold", method: "POST", phase, times: 1 })

  test("before: goes on, or never reached Stripe", async () => {
    await add(hold("before"))
    const first = bench.stripe.checkout.sessions.create(sessionParams())
    const held = await until(() => bench.held())
    expect(held).toMatchObject({ method: "POST", path: "/v1/checkout/sessions", phase: "before" })
    await bench.control("POST", "/held/release", { id: held.id })
    await first
    await add({ ...hold("before"), times: 2 })
    const second = refusal(bench.stripe.checkout.sessions.create(sessionParams()))
    await until(() => bench.held())
    await bench.control("POST", "/held/release", { apply: false })
    // A closed connection is tried once more by the client: that one is let through.
    await until(() => bench.held())
    await bench.control("POST", "/held/release", { apply: false })
    expect(await second).toMatchObject({ type: "StripeConnectionError" })
    expect((await bench.stripe.checkout.sessions.list()).data).toHaveLength(1)
  })

  test("after: all is done while the caller still waits, and may die", async () => {
    const { intent } = await bench.paid(HOLD_CARD)
    await add(hold("after"))
    const dying = new AbortController()
    const call = fetch(`${bench.server.url}/v1/payment_intents/${intent.id}/capture`, {
      method: "POST",
      headers: { authorization: `Bearer ${SECRET_KEY}`, "idempotency-key": "capture-2" },
      signal: dying.signal,
    }).catch(() => "died")
    await until(() => bench.held())
    expect(await captured(intent.id)).toBe("succeeded")
    dying.abort()
    expect(await call).toBe("died")
    const response = await fetch(`${bench.server.url}/v1/payment_intents/${intent.id}/capture`, {
      method: "POST",
      headers: { authorization: `Bearer ${SECRET_KEY}`, "idempotency-key": "capture-2" },
    })
    expect(response.headers.get("idempotent-replayed")).toBe("true")
    expect(response.status).toBe(200)
  })

  test("is let go when all faults are cleared", async () => {
    await add(hold("before"))
    const call = bench.stripe.checkout.sessions.create(sessionParams())
    await until(() => bench.held())
    await bench.control("DELETE", "/faults")
    await expect(call).resolves.toBeTruthy()
    expect(await bench.control("GET", "/faults")).toEqual({ faults: [] })
  })
})

test("an unknown fault is refused", async () => {
  await expect(add({ kind: "api", do: "explode" })).rejects.toThrow("400")
})
