import { type ChildProcess, spawn } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { clientFor, HOLD_CARD, SECRET_KEY, sessionParams } from "./testing/bench"

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "local-stripe-crash-"))))
afterEach(() => rm(folder, { recursive: true, force: true }))

const main = new URL("./main.ts", import.meta.url).pathname

async function launch(): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, ["--import", "tsx", main], {
    env: {
      ...process.env,
      NODE_ENV: "test",
      LOCAL_STRIPE_PORT: "0",
      LOCAL_STRIPE_DATA: join(folder, "state.jsonl"),
      STRIPE_SECRET_KEY: SECRET_KEY,
      STRIPE_WEBHOOK_SECRET: "whsec_x",
    },
    stdio: ["ignore", "pipe", "inherit"],
  })
  const port = await new Promise<number>((resolve, reject) => {
    child.once("exit", () => reject(new Error("it did not start")))
    child.stdout.on("data", (chunk: Buffer) => {
      const found = /127\.0\.0\.1:(\d+)/.exec(chunk.toString())?.[1]
      if (found) resolve(Number(found))
    })
  })
  return { child, port }
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve())
    child.kill(signal)
  })
}

test("killed amid many writes, all that was answered is kept", { timeout: 60_000 }, async () => {
  const first = await launch()
  const stripe = clientFor(first.port)
  const answered: string[] = []
  const buyers = Array.from({ length: 40 }, async (_, at) => {
    const options = { idempotencyKey: `buyer-${at}` }
    const session = await stripe.checkout.sessions.create(sessionParams(HOLD_CARD), options)
    answered.push(session.id)
    // Half way through, without warning.
    if (answered.length === 20) await end(first.child, "SIGKILL")
  })
  await Promise.allSettled(buyers)
  expect(answered.length).toBeGreaterThanOrEqual(20)
  const second = await launch()
  const again = clientFor(second.port)
  for (const id of answered) {
    expect((await again.checkout.sessions.retrieve(id)).status).toBe("open")
  }
  // Asking again under the same keys makes exactly the sessions that are missing.
  const all = await Promise.all(
    buyers.map((_, at) =>
      again.checkout.sessions.create(sessionParams(HOLD_CARD), { idempotencyKey: `buyer-${at}` }),
    ),
  )
  const ids = new Set(all.map(({ id }) => id))
  expect(ids.size).toBe(40)
  for (const id of answered) expect(ids.has(id)).toBe(true)
  const { data } = await again.checkout.sessions.list({ limit: 100 })
  expect(data).toHaveLength(40)
  await end(second.child, "SIGTERM")
})
