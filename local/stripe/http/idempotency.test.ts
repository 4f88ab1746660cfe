import { afterAll, beforeAll, expect, test } from "vitest"
import { Bench, clientFor, HOLD_CARD, refusal, sessionParams, until } from "../testing/bench"

let bench: Bench
beforeAll(async () => void (bench = await Bench.start()))
afterAll(() => bench.stop())

const create = (idempotencyKey: string, over: object = {}) =>
  bench.stripe.checkout.sessions.create(sessionParams(over), { idempotencyKey })
const count = async () => (await bench.stripe.checkout.sessions.list({ limit: 100 })).data.length

test("the same key and parameters give the first answer again", async () => {
  const first = await create("key-1")
  const before = await count()
  const again = await create("key-1")
  expect(again).toEqual(first)
  expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true")
  expect(first.lastResponse.headers["idempotent-replayed"]).toBeUndefined()
  expect(await count()).toBe(before)
})

test("the same key with other parameters is refused", async () => {
  await create("key-2")
  const error = await refusal(create("key-2", { locale: "fr" }))
  expect(error).toMatchObject({ statusCode: 400, rawType: "idempotency_error" })
  expect(error.message).toContain("'key-2'")
})

test("the same key on another call is refused", async () => {
  await create("key-3")
  const { intent } = await bench.paid(HOLD_CARD)
  const other = bench.stripe.paymentIntents.capture(intent.id, {}, { idempotencyKey: "key-3" })
  expect(await refusal(other)).toMatchObject({ rawType: "idempotency_error" })
})

test("a key whose first request is still under way is refused", async () => {
  await bench.control("POST", "/faults", { kind: "api", do: "hold", method: "POST", times: 1 })
  const first = create("key-4")
  await until(() => bench.held())
  const error = await refusal(create("key-4"))
  expect(error).toMatchObject({ statusCode: 409, code: "idempotency_key_in_use" })
  const others = await refusal(create("key-4", { locale: "fr" }))
  expect(others).toMatchObject({ statusCode: 400, rawType: "idempotency_error" })
  await bench.control("POST", "/held/release", {})
  expect(await create("key-4")).toEqual(await first)
})

test("the client's own retry waits for the first request and gets its answer", async () => {
  const patient = clientFor(bench.server.port, 4)
  await bench.control("POST", "/faults", { kind: "api", do: "hold", method: "POST", times: 1 })
  const options = { idempotencyKey: "key-5" }
  const first = patient.checkout.sessions.create(sessionParams(), options)
  await until(() => bench.held())
  const second = patient.checkout.sessions.create(sessionParams(), options)
  await until(async () => (await bench.seen("key-5")).some(({ status }) => status === 409))
  await bench.control("POST", "/held/release", {})
  expect((await second).id).toBe((await first).id)
})

test("a refusal of state is kept, one of parameters is not", async () => {
  const { intent } = await bench.paid(HOLD_CARD)
  const capture = (amount_to_capture: number, idempotencyKey: string) =>
    bench.stripe.paymentIntents.capture(intent.id, { amount_to_capture }, { idempotencyKey })
  const first = await refusal(capture(9999, "key-6"))
  const again = await refusal(capture(9999, "key-6"))
  expect(again.headers?.["idempotent-replayed"]).toBe("true")
  expect(again.message).toBe(first.message)
  expect(await refusal(capture(0, "key-7"))).toMatchObject({ param: "amount_to_capture" })
  await expect(capture(4500, "key-7")).resolves.toMatchObject({ status: "succeeded" })
})

test("a key of more than 255 characters is refused", async () => {
  expect(await refusal(create("k".repeat(256)))).toMatchObject({ rawType: "idempotency_error" })
  await expect(create("k".repeat(255))).resolves.toBeTruthy()
})

test("a key means nothing on a read", async () => {
  const first = await create("key-10")
  const read = await bench.stripe.checkout.sessions.retrieve(
    first.id,
    {},
    {
      idempotencyKey: "key-10",
    },
  )
  expect(read.lastResponse.headers["idempotent-replayed"]).toBeUndefined()
})

test("a key is forgotten after a day, not before", async () => {
  const first = await create("key-8")
  await bench.control("POST", "/clock/advance", { seconds: 23 * 3600 })
  expect((await create("key-8")).id).toBe(first.id)
  await bench.control("POST", "/clock/advance", { seconds: 3601 })
  expect((await create("key-8")).id).not.toBe(first.id)
})

test("a key outlives a restart", async () => {
  const first = await create("key-9")
  await bench.restart()
  const again = await create("key-9")
  expect(again.id).toBe(first.id)
  expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true")
})

test("an answer given again can be lost like the first one", async () => {
  const first = await create("key-11")
  const fault = { kind: "api", do: "error", method: "POST", phase: "after", times: 1 }
  await bench.control("POST", "/faults", fault)
  expect((await refusal(create("key-11"))).statusCode).toBe(500)
  expect((await create("key-11")).id).toBe(first.id)
})
