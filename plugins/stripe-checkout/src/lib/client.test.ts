import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, expect, test } from "vitest"
import { isOutage, stripeClient } from "./client"

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

/** A far side that answers every request alike; what came in is kept. */
async function farSide(status: number, body: object) {
  const seen: { url: string; key: string; headers: Record<string, unknown> }[] = []
  const server = createServer((request, response) => {
    const { authorization = "", ...headers } = request.headers
    seen.push({ url: request.url ?? "", key: authorization, headers })
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body))
  })
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

test("speaks to the address that it is given, with the key and without telemetry", async () => {
  const { url, seen } = await farSide(200, { id: "cs_1", object: "checkout.session" })
  const stripe = stripeClient({ apiKey: "sk_test_1", apiUrl: url })
  expect((await stripe.checkout.sessions.retrieve("cs_1")).id).toBe("cs_1")
  await stripe.checkout.sessions.retrieve("cs_1")
  expect(seen.map(({ url: path }) => path)).toEqual(Array(2).fill("/v1/checkout/sessions/cs_1"))
  expect(seen[1]?.key).toBe("Bearer sk_test_1")
  expect(seen[1]?.headers).not.toHaveProperty("x-stripe-client-telemetry")
})

test("without an address it speaks to Stripe", () => {
  const stripe = stripeClient({ apiKey: "sk_test_1" })
  expect(stripe.getApiField("host")).toBe("api.stripe.com")
  expect(stripe.getApiField("protocol")).toBe("https")
})

test.each([
  ["http://127.0.0.1", "80", "http"],
  ["https://stripe.example", "443", "https"],
  ["http://127.0.0.1:4242", "4242", "http"],
])("%s means port %s over %s", (apiUrl, port, protocol) => {
  const stripe = stripeClient({ apiKey: "sk_test_1", apiUrl })
  expect([String(stripe.getApiField("port")), stripe.getApiField("protocol")]).toEqual([
    port,
    protocol,
  ])
})

test.each([
  [503, true, 2],
  [409, true, 2],
  [429, true, 1],
  [404, false, 1],
  [401, false, 1],
])("an answer of %d is an outage: %s, asked %d times", async (status, outage, times) => {
  const { url, seen } = await farSide(status, { error: { type: "api_error", message: "no" } })
  const stripe = stripeClient({ apiKey: "sk_test_1", apiUrl: url })
  const error = await stripe.checkout.sessions.retrieve("cs_1").catch((caught: unknown) => caught)
  expect(isOutage(error)).toBe(outage)
  expect(seen).toHaveLength(times)
})

test("nobody there is an outage", async () => {
  const stripe = stripeClient({ apiKey: "sk_test_1", apiUrl: "http://127.0.0.1:1" })
  const error = await stripe.checkout.sessions.retrieve("cs_1").catch((caught: unknown) => caught)
  expect(isOutage(error)).toBe(true)
})
