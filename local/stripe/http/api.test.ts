import Stripe from "stripe"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { Bench, refusal, SECRET_KEY, sessionParams } from "../testing/bench"

let bench: Bench
beforeAll(async () => void (bench = await Bench.start()))
afterAll(() => bench.stop())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${bench.server.url}${path}`, { headers })

describe("the key", () => {
  const client = (key: string) =>
    new Stripe(key, {
      host: "127.0.0.1",
      port: bench.server.port,
      protocol: "http",
      maxNetworkRetries: 0,
    })

  test("of another account is refused, and shown masked", async () => {
    const error = await refusal(client("sk_test_somebody_else_9999").events.list())
    expect(error).toMatchObject({ statusCode: 401, type: "StripeAuthenticationError" })
    expect(error.message).toMatch(/^Invalid API Key provided: sk_test_\*+9999$/)
  })

  test("is needed", async () => {
    const response = await get("/v1/events")
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ error: { type: "invalid_request_error" } })
  })

  test("is taken as user of basic authentication too", async () => {
    const basic = Buffer.from(`${SECRET_KEY}:`).toString("base64")
    expect((await get("/v1/events", { authorization: `Basic ${basic}` })).status).toBe(200)
  })
})

test("another version of the API is refused", async () => {
  const headers = { authorization: `Bearer ${SECRET_KEY}`, "stripe-version": "2020-08-27" }
  const response = await get("/v1/events", headers)
  expect(response.status).toBe(400)
  expect(JSON.stringify(await response.json())).toContain("Invalid Stripe API version")
})

test("an address that Stripe does not have is 404", async () => {
  const error = await refusal(bench.stripe.customers.create({ name: "Fan" }))
  expect(error.statusCode).toBe(404)
  expect(error.message).toContain("Unrecognized request URL (POST: /v1/customers)")
})

test.each([["/v1/events/%E0%A4%A"], ["/v1/events/"], ["/v1/events/evt_1/more"], ["/v1/"]])(
  "an address that is none, %s, is 404 and no crash",
  async (path) => {
    expect((await get(path, { authorization: `Bearer ${SECRET_KEY}` })).status).toBe(404)
  },
)

test("metadata whose keys look like a list are metadata", async () => {
  const { intent } = await bench.paid({ metadata: { 0: "a", 1: "b" } })
  const updated = await bench.stripe.paymentIntents.update(intent.id, { metadata: { 0: "z" } })
  expect(updated.metadata).toEqual({ 0: "z" })
})

test("a body of more than a megabyte is refused", async () => {
  const body = `metadata[x]=${"a".repeat(1_100_000)}`
  const url = `${bench.server.url}/v1/checkout/sessions`
  expect((await fetch(url, { method: "POST", body })).status).toBe(413)
})

describe("expand", () => {
  test("opens what was asked, and nothing else", async () => {
    const { session } = await bench.paid()
    const plain = await bench.stripe.checkout.sessions.retrieve(session.id)
    expect(plain.payment_intent).toMatch(/^pi_/)
    expect(plain.line_items).toBeUndefined()
    const open = await bench.stripe.checkout.sessions.retrieve(session.id, {
      expand: ["payment_intent.latest_charge", "payment_intent.payment_method", "line_items"],
    })
    expect(open).toMatchObject({
      line_items: { data: [{ description: "Mug" }, { description: "Poster" }] },
      payment_intent: {
        latest_charge: { object: "charge", payment_intent: plain.payment_intent },
        payment_method: { object: "payment_method", card: { last4: "4242" } },
      },
    })
  })

  test("works on lists and on answers of writes", async () => {
    const session = await bench.stripe.checkout.sessions.create(
      sessionParams({ expand: ["line_items.data.price.product"] }),
    )
    expect(session.line_items?.data[0]?.price?.product).toMatchObject({ name: "Mug" })
    const { data } = await bench.stripe.paymentIntents.list({ expand: ["data.latest_charge"] })
    expect(data[0]?.latest_charge).toMatchObject({ object: "charge" })
  })

  test.each([
    ["colour"],
    ["payment_intent.colour"],
    ["payment_intent.latest_charge.payment_method"],
  ])("of %s is refused", async (path) => {
    const { session } = await bench.paid()
    const call = bench.stripe.checkout.sessions.retrieve(session.id, { expand: [path] })
    expect((await refusal(call)).message).toBe(`This property cannot be expanded (${path}).`)
  })

  test("deeper than four levels is refused", async () => {
    const { session } = await bench.paid()
    const call = bench.stripe.checkout.sessions.retrieve(session.id, { expand: ["a.b.c.d.e"] })
    expect((await refusal(call)).message).toContain("more than 4 levels")
  })
})

describe("lists", () => {
  test("refuse a limit over 100 and a start that does not exist", async () => {
    const events = bench.stripe.events
    expect(await refusal(events.list({ limit: 101 }))).toMatchObject({ param: "limit" })
    const lost = events.list({ starting_after: "evt_none" })
    expect(await refusal(lost)).toMatchObject({ code: "resource_missing" })
  })

  test("go backwards, and by time", async () => {
    await bench.paid()
    const { data } = await bench.stripe.events.list({ limit: 3 })
    const back = await bench.stripe.events.list({ ending_before: data[2]!.id, limit: 2 })
    expect(back.data.map(({ id }) => id)).toEqual([data[0]!.id, data[1]!.id])
    const future = Math.floor(Date.now() / 1000) + 60
    expect((await bench.stripe.events.list({ created: { gt: future } })).data).toEqual([])
  })
})
