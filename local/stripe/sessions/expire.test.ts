import { afterAll, beforeAll, expect, test } from "vitest"
import { Bench, refusal, sessionParams } from "../testing/bench"

let bench: Bench
beforeAll(async () => void (bench = await Bench.start()))
afterAll(() => bench.stop())

const sessions = () => bench.stripe.checkout.sessions
const expiredEvents = async () =>
  (await bench.stripe.events.list({ type: "checkout.session.expired" })).data.map(
    ({ data: { object } }) => (object as { id: string }).id,
  )

test("an open session is expired, and cannot be paid any more", async () => {
  const session = await sessions().create(sessionParams())
  expect(await sessions().expire(session.id)).toMatchObject({ status: "expired", url: null })
  expect(await expiredEvents()).toContain(session.id)
  await expect(bench.pay(session)).rejects.toThrow("409")
})

test("a session that is not open is refused", async () => {
  const { session } = await bench.paid()
  const error = await refusal(sessions().expire(session.id))
  expect(error).toMatchObject({ statusCode: 400, rawType: "invalid_request_error" })
  expect(error.message).toBe(
    'Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of `complete`.',
  )
  const other = await sessions().create(sessionParams())
  await sessions().expire(other.id)
  expect((await refusal(sessions().expire(other.id))).message).toContain("`expired`")
})

test("a session expires by itself when its time has come", async () => {
  const expires_at = Math.floor(Date.now() / 1000) + 31 * 60
  const session = await sessions().create(sessionParams({ expires_at }))
  await bench.control("POST", "/clock/advance", { seconds: 30 * 60 })
  expect((await sessions().retrieve(session.id)).status).toBe("open")
  await bench.control("POST", "/clock/advance", { seconds: 60 })
  expect((await sessions().retrieve(session.id)).status).toBe("expired")
  expect(await expiredEvents()).toContain(session.id)
})

test("after the clock was advanced new sessions are as good as any", async () => {
  await bench.control("POST", "/clock/advance", { seconds: 30 * 24 * 3600 })
  const expires_at = Math.floor(Date.now() / 1000) + 3600
  await expect(sessions().create(sessionParams({ expires_at }))).resolves.toBeTruthy()
})

test("sessions are listed newest first, by status and by intent", async () => {
  const { session, intent } = await bench.paid()
  const open = await sessions().create(sessionParams())
  expect((await sessions().list({ limit: 2 })).data.map(({ id }) => id)).toEqual([
    open.id,
    session.id,
  ])
  const paid = await sessions().list({ payment_intent: intent.id })
  expect(paid.data.map(({ id }) => id)).toEqual([session.id])
  const complete = await sessions().list({ status: "complete", expand: ["data.payment_intent"] })
  expect(complete.data[0]?.payment_intent).toMatchObject({ id: intent.id })
  const all: string[] = []
  for await (const each of sessions().list({ limit: 2 })) all.push(each.id)
  expect(new Set(all).size).toBe(all.length)
  expect(all).toContain(session.id)
})
