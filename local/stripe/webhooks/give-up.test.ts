import { afterEach, beforeEach, expect, test } from "vitest"
import type { Delivery } from "../state/tables"
import { Bench, until } from "../testing/bench"
import { waitAfter } from "./back-off"

let bench: Bench
beforeEach(async () => void (bench = await Bench.start()))
afterEach(() => bench.stop())

/** Loses all but one event, so that one can be watched. */
async function onlyCompleted(): Promise<Delivery> {
  const types = ["payment_intent.created", "payment_intent.succeeded", "charge.succeeded"]
  await bench.control("POST", "/faults", { kind: "webhook", do: "lost", types })
  await bench.control("POST", "/faults", {
    kind: "webhook",
    do: "lost",
    types: ["charge.updated"],
  })
  await bench.paid()
  return watched()
}

async function watched(): Promise<Delivery> {
  const { deliveries } = await bench.control<{ deliveries: Delivery[] }>("GET", "/state")
  const found = deliveries.find(({ type }) => type === "checkout.session.completed")
  if (!found) throw new Error("the event was not recorded")
  return found
}

test("each wait is longer than the one before, until it is given up", () => {
  const waits = Array.from({ length: 13 }, (_, at) => waitAfter(at + 1))
  const seconds = waits.flatMap((wait) => wait ?? [])
  expect(seconds).toHaveLength(11)
  expect(seconds).toEqual([...new Set(seconds)].sort((a, b) => a - b))
  expect(seconds[0]).toBe(1)
  expect(waits.slice(11)).toEqual([null, null])
})

test("what is never taken is given up after twelve tries", { timeout: 20_000 }, async () => {
  bench.hooks.answers = Array<number>(20).fill(503)
  await onlyCompleted()
  for (let tries = 1; tries <= 12; tries++) {
    const tried = await until(async () => {
      const delivery = await watched()
      return delivery.attempts >= tries ? delivery : null
    })
    expect(tried.last).toBe(503)
    expect(tried.state).toBe(tries < 12 ? "pending" : "given_up")
    if (tries < 12) await bench.control("POST", "/webhooks/deliver", {})
  }
  const last = await watched()
  expect(last).toMatchObject({ state: "given_up", attempts: 12 })
  expect(bench.hooks.events).toEqual([])
})

test("a receiver that is not there is tried again once it is", { timeout: 20_000 }, async () => {
  const { url } = bench.hooks
  await bench.hooks.stop()
  await onlyCompleted()
  const failed = await until(async () => {
    const delivery = await watched()
    return delivery.attempts > 0 ? delivery : null
  })
  expect(failed).toMatchObject({ state: "pending", last: "TypeError" })
  expect(url).toContain("/hooks")
  expect((await bench.stripe.events.list({ delivery_success: false })).data.length).toBeGreaterThan(
    0,
  )
})
