import { expect, test } from "vitest"
import { faultParam } from "./fault"
import { Faults } from "./faults"
import { Holds } from "./holds"

const parse = (fault: object) => faultParam.parse(fault)

test("a fault strikes as often as it says, then it is gone", () => {
  const faults = new Faults()
  faults.add(parse({ kind: "webhook", do: "lost", times: 2 }))
  expect(faults.takeWebhook("a")?.do).toBe("lost")
  expect(faults.takeWebhook("b")?.do).toBe("lost")
  expect(faults.takeWebhook("c")).toBeUndefined()
  expect(faults.list()).toEqual([])
})

test("a fault without a number strikes until it is cleared", () => {
  const faults = new Faults()
  const { id } = faults.add(parse({ kind: "api", do: "error" }))
  const other = faults.add(parse({ kind: "api", do: "drop", path: "/v1/refunds" }))
  for (let at = 0; at < 50; at++) expect(faults.takeApi("GET", "/v1/events")?.status).toBe(500)
  faults.clear(id)
  expect(faults.takeApi("GET", "/v1/events")).toBeUndefined()
  expect(faults.list()).toEqual([other])
  faults.clear()
  expect(faults.takeApi("GET", "/v1/refunds")).toBeUndefined()
})

test("the first that fits strikes, of its own kind alone", () => {
  const faults = new Faults()
  faults.add(parse({ kind: "api", do: "error", method: "POST" }))
  faults.add(parse({ kind: "api", do: "rate_limit" }))
  faults.add(parse({ kind: "webhook", do: "late", types: ["charge.refunded"] }))
  expect(faults.takeApi("POST", "/v1/refunds")?.do).toBe("error")
  expect(faults.takeApi("GET", "/v1/refunds")?.do).toBe("rate_limit")
  expect(faults.takeWebhook("charge.refunded")).toMatchObject({ do: "late", ms: 2000 })
  expect(faults.takeWebhook("charge.captured")).toBeUndefined()
})

test("held requests are let go one by one, or all at once", async () => {
  const holds = new Holds()
  const request = { method: "POST", path: "/x", idempotency_key: null, phase: "before" as const }
  const waiting = [holds.hold(request), holds.hold(request), holds.hold(request)]
  const [first] = holds.list()
  expect(holds.release(false, first!.id)).toBe(1)
  expect(holds.release(true)).toBe(2)
  expect(holds.release(true)).toBe(0)
  expect(await Promise.all(waiting)).toEqual([false, true, true])
})
