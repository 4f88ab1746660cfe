import { type ChildProcess, spawn } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { connect } from "node:net"
import { networkInterfaces, tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { parseEnvironment } from "./environment"
import { startLocalStripe } from "./server"
import { Bench, clientFor, HOLD_CARD, SECRET_KEY, sessionParams } from "./testing/bench"

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "local-stripe-server-"))))
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

const options = () => ({
  port: 0,
  dataFile: join(folder, "state.jsonl"),
  secretKey: SECRET_KEY,
  webhookSecret: "whsec_x",
})

test("does not run in production", async () => {
  vi.stubEnv("NODE_ENV", "production")
  await expect(startLocalStripe(options())).rejects.toThrow("production")
})

test("a port in use stops the start before the data is touched", async () => {
  const first = await startLocalStripe(options())
  const second = startLocalStripe({ ...options(), port: first.port })
  await expect(second).rejects.toThrow("EADDRINUSE")
  await first.stop()
})

test("listens on loopback alone", async () => {
  const server = await startLocalStripe(options())
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === "IPv4" && !internal)?.address
  // Any address of 127.0.0.0/8 but the one that is listened on.
  for (const host of ["127.0.0.2", outside].flatMap((address) => address ?? [])) {
    const reached = await new Promise((resolve) => {
      const socket = connect(server.port, host)
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false))
      socket.once("close", () => socket.destroy())
    })
    expect(reached).toBe(false)
  }
  await server.stop()
})

test("the control API is for this machine only", async () => {
  const server = await startLocalStripe(options())
  const raw = await new Promise<string>((resolve) => {
    const socket = connect(server.port, "127.0.0.1")
    socket.write("GET /_local/state HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
    let text = ""
    socket.on("data", (chunk) => (text += chunk.toString()))
    socket.on("close", () => resolve(text))
  })
  expect(raw).toMatch(/^HTTP\/1\.1 403/)
  const bad = await fetch(`${server.url}/_local/reset`, { method: "POST", body: "{" })
  expect(bad.status).toBe(400)
  expect((await fetch(`${server.url}/_local/nothing`)).status).toBe(404)
  await server.stop()
})

test("state outlives a restart: sessions, holds, refunds, what is still to happen", async () => {
  const bench = await Bench.start()
  const open = await bench.stripe.checkout.sessions.create(sessionParams())
  const held = await bench.paid(HOLD_CARD)
  const paid = await bench.paid()
  const refund = await bench.stripe.refunds.create({ payment_intent: paid.intent.id })
  await bench.restart()
  const kept = await bench.stripe.checkout.sessions.retrieve(open.id)
  expect(kept).toMatchObject({ status: "open", url: `${bench.server.url}/c/pay/${open.id}` })
  expect(await bench.stripe.refunds.retrieve(refund.id)).toMatchObject({ amount: 4500 })
  await bench.stripe.paymentIntents.capture(held.intent.id, { amount_to_capture: 4500 })
  await bench.control("POST", "/clock/advance", { seconds: 24 * 3600 })
  expect((await bench.stripe.checkout.sessions.retrieve(open.id)).status).toBe("expired")
  await bench.stop()
})

test("a reset forgets everything", async () => {
  const bench = await Bench.start()
  const { session } = await bench.paid()
  await bench.control("POST", "/reset", {})
  await expect(bench.stripe.checkout.sessions.retrieve(session.id)).rejects.toThrow("No such")
  await bench.stop()
})

describe("the environment", () => {
  const env = { STRIPE_SECRET_KEY: "sk", STRIPE_WEBHOOK_SECRET: "whsec" }

  test("has defaults for all but the secrets", () => {
    expect(parseEnvironment(env)).toEqual({
      port: 4242,
      dataFile: ".local/stripe/state.jsonl",
      secretKey: "sk",
      webhookSecret: "whsec",
    })
  })

  test.each([
    [{ ...env, LOCAL_STRIPE_PORT: "many" }, "LOCAL_STRIPE_PORT"],
    [{ ...env, LOCAL_STRIPE_WEBHOOK_URL: "here" }, "LOCAL_STRIPE_WEBHOOK_URL"],
    [{ STRIPE_WEBHOOK_SECRET: "whsec" }, "STRIPE_SECRET_KEY"],
  ])("names the variable at fault", (wrong, name) => {
    expect(() => parseEnvironment(wrong)).toThrow(name)
  })
})

describe("the command", () => {
  const main = new URL("./main.ts", import.meta.url).pathname

  function run(env: Record<string, string>): ChildProcess {
    return spawn(process.execPath, ["--import", "tsx", main], {
      env: { ...process.env, NODE_ENV: "test", LOCAL_STRIPE_PORT: "0", ...env },
      stdio: "pipe",
    })
  }
  const secrets = () => ({
    STRIPE_SECRET_KEY: SECRET_KEY,
    STRIPE_WEBHOOK_SECRET: "whsec_x",
    LOCAL_STRIPE_DATA: join(folder, "state.jsonl"),
  })
  const exit = (child: ChildProcess) =>
    new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)))
  const firstPort = (child: ChildProcess) =>
    new Promise<number>((resolve) => {
      child.stdout?.on("data", (chunk: Buffer) => {
        const port = /127\.0\.0\.1:(\d+)/.exec(chunk.toString())?.[1]
        if (port) resolve(Number(port))
      })
    })

  test("runs until it is told to stop", { timeout: 20_000 }, async () => {
    const child = run(secrets())
    const stripe = clientFor(await firstPort(child))
    await stripe.checkout.sessions.create(sessionParams())
    const gone = exit(child)
    child.kill("SIGTERM")
    expect(await gone).toBe(0)
  })

  test("killed without warning it has kept what it answered", { timeout: 20_000 }, async () => {
    const child = run(secrets())
    const stripe = clientFor(await firstPort(child))
    const { id } = await stripe.checkout.sessions.create(sessionParams())
    const gone = exit(child)
    child.kill("SIGKILL")
    await gone
    const next = run(secrets())
    const again = clientFor(await firstPort(next))
    expect((await again.checkout.sessions.retrieve(id)).status).toBe("open")
    const ended = exit(next)
    next.kill("SIGTERM")
    await ended
  })

  test("says in one line why it cannot start", { timeout: 20_000 }, async () => {
    const child = run({ ...secrets(), NODE_ENV: "production" })
    let said = ""
    child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()))
    expect(await exit(child)).toBe(1)
    expect(said.trim().split("\n")).toHaveLength(1)
    expect(said).toContain("production")
  })
})
