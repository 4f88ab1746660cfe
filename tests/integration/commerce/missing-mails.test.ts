import pg from "pg"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { buy } from "./carts"
import { arrived, mailsTo, newAddress } from "./mailbox"

/** The job runs every minute, half a minute after the order at the earliest. */
const JOB_MS = 180_000

const database = new pg.Client({ connectionString: process.env.STORE_DATABASE_URL })
beforeAll(() => database.connect())
afterAll(() => database.end())

const keyOf = (orderId: string) => `order-confirmed:${orderId}`
const rowsOf = async (orderId: string) =>
  (
    await database.query<{ id: string; status: string; data: { tries: number } }>(
      "select id, status, data from notification where idempotency_key = $1",
      [keyOf(orderId)],
    )
  ).rows

async function confirmed(): Promise<{ email: string; order_id: string }> {
  const email = newAddress("again")
  const { order_id } = await buy({ locale: "en-us", email })
  await arrived(email)
  return { email, order_id }
}

/** Puts the record of a mail back to what an accident would have left. */
const leave = (orderId: string, status: "failure" | "pending") =>
  database.query(
    `update notification set status = $2, updated_at = now() - interval '10 minutes'
      where idempotency_key = $1`,
    [keyOf(orderId), status],
  )

test(
  "a mail that was lost, failed, or died on its way is sent by the job; once, on the same record",
  async () => {
    const [lost, failed, died, fine] = [
      await confirmed(),
      await confirmed(),
      await confirmed(),
      await confirmed(),
    ]
    await database.query("delete from notification where idempotency_key = $1", [
      keyOf(lost.order_id),
    ])
    await leave(failed.order_id, "failure")
    await leave(died.order_id, "pending")
    const before = { failed: await rowsOf(failed.order_id), died: await rowsOf(died.order_id) }

    for (const { email } of [lost, failed, died]) {
      const [first, second] = await arrived(email, 2, JOB_MS)
      // The same id: a mailbox that got both shows one.
      expect(first?.headers["message-id"]).toMatch(/^<.+@.+>$/)
      expect(second?.headers["message-id"]).toBe(first?.headers["message-id"])
    }
    for (const kind of ["failed", "died"] as const) {
      const { order_id } = kind === "failed" ? failed : died
      // The mail is there a moment before its record says so.
      await vi.waitFor(
        async () =>
          expect(await rowsOf(order_id)).toEqual([
            { id: before[kind][0]?.id, status: "success", data: { tries: 2 } },
          ]),
        20_000,
      )
    }
    expect(await rowsOf(lost.order_id)).toHaveLength(1)
    expect(await mailsTo(fine.email)).toHaveLength(1)
  },
  JOB_MS * 2,
)
