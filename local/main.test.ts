import { spawn } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { isAlive } from "./children"
import { freePort } from "./ports"
import { ROOT } from "./root"

let data: string
beforeEach(() => void (data = mkdtempSync(join(tmpdir(), "podium-main-"))))
afterEach(() => rmSync(data, { recursive: true, force: true }))

interface Ended {
  status: number | null
  said: string
}

const NAMES = ["STORE_PORT", "COMMERCE_PORT", "MAILBOX_PORT", "SMTP_PORT", "LOCAL_STRIPE_PORT"]

/** Runs one of the commands as a person would, without LANG and HOME, to its end. */
async function command(file: string, set: Record<string, string> = {}): Promise<Ended> {
  const ports: Record<string, string> = {}
  for (const name of [...NAMES, "POSTGRES_PORT"]) ports[name] = String(await freePort())
  const env = { PATH: process.env.PATH, ...ports, PODIUM_DATA: data, ...set }
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "local", file)], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part))
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve))
  return { status, said }
}

/** What a person may expect of every refusal: a status, one sentence, no trace of the code. */
function isSentence({ status, said }: Ended, about: RegExp): void {
  expect(said).toMatch(about)
  expect(status).toBe(1)
  expect(said.trim().split("\n")).toHaveLength(1)
  expect(said).not.toMatch(/\n\s+at |node:internal/)
}

describe("npm start refuses", () => {
  test("a port that is none", async () => {
    isSentence(await command("main.ts", { STORE_PORT: "abc" }), /STORE_PORT/)
  })

  test("a port that another program has", async () => {
    const server = createServer()
    const port = await freePort()
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
    const ended = await command("main.ts", { COMMERCE_PORT: String(port) })
    await new Promise((resolve) => server.close(resolve))
    isSentence(ended, new RegExp(`port ${port} \\(set COMMERCE_PORT`))
    expect(existsSync(join(data, "running.json"))).toBe(false)
  })

  test("a database that does not answer", async () => {
    const DATABASE_URL = `postgres://shop:hidden@localhost:${await freePort()}/podium`
    const ended = await command("main.ts", { DATABASE_URL })
    isSentence(ended, /^DATABASE_URL/)
    expect(ended.said).not.toContain("hidden")
  })

  test("production with what was made up for this clone", async () => {
    isSentence(await command("main.ts", { NODE_ENV: "production" }), /JWT_SECRET/)
  })

  test("to run twice, and leaves the first alone", async () => {
    const note = JSON.stringify({ parent: process.pid, groups: [] })
    writeFileSync(join(data, "running.json"), note)
    isSentence(await command("main.ts"), new RegExp(`runs already \\(process ${process.pid}\\)`))
    expect(readFileSync(join(data, "running.json"), "utf8")).toBe(note)
  })

  test("a folder for its data that is a file", async () => {
    const file = join(data, "file")
    writeFileSync(file, "")
    const ended = await command("main.ts", { PODIUM_DATA: file })
    expect(ended.status).toBe(1)
    expect(ended.said).not.toMatch(/\n\s+at /)
  })
})

test("what a killed start left behind is ended by the next one", async () => {
  const left = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"], {
    detached: true,
    stdio: "ignore",
  })
  const gone = spawn(process.execPath, ["-e", ""], { stdio: "ignore" })
  await new Promise((resolve) => gone.once("exit", resolve))
  const note = { parent: gone.pid, groups: [left.pid] }
  writeFileSync(join(data, "running.json"), JSON.stringify(note))
  const DATABASE_URL = `postgres://shop@localhost:${await freePort()}/podium`
  isSentence(await command("main.ts", { DATABASE_URL }), /^DATABASE_URL/)
  await expect.poll(() => isAlive(left.pid ?? 0)).toBe(false)
})

describe("npm run reset", () => {
  test("empties the data and says what it removed", async () => {
    mkdirSync(join(data, "stripe"))
    writeFileSync(join(data, "stripe", "state.jsonl"), "{}")
    writeFileSync(join(data, "filled"), "")
    const { status, said } = await command("reset.ts")
    expect(status).toBe(0)
    expect(said).toContain(join(data, "stripe"))
    expect(existsSync(join(data, "stripe"))).toBe(false)
    expect(existsSync(join(data, "filled"))).toBe(false)
  })

  test("refuses while the store runs", async () => {
    const note = { parent: process.pid, groups: [] }
    writeFileSync(join(data, "running.json"), JSON.stringify(note))
    isSentence(await command("reset.ts"), /runs/)
  })
})
