import { spawnSync } from "node:child_process"
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { isAlive } from "../children"
import { freePort } from "../ports"
import { createDatabase, requireDatabase, startPostgres, type Postgres } from "./postgres"
import { installedBinaries, postgresHome, reachable } from "./postgres-home"

const asRoot = process.getuid?.() === 0
const NOBODY = 65534

let folder: string
let servers: Postgres[]
const environment = { LANG: process.env.LANG, LC_ALL: process.env.LC_ALL, HOME: process.env.HOME }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "podium-postgres-"))
  servers = []
  for (const name of Object.keys(environment)) delete process.env[name]
})

afterEach(async () => {
  for (const server of servers) await server.stop()
  const home = postgresHome(join(folder, "data"))
  if (home.data.startsWith("/var/tmp/podium-")) {
    rmSync(join(home.data, ".."), { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true })
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined) process.env[name] = value
  }
})

async function start(port: number, binaries?: string, careless = true): Promise<Postgres> {
  const dataFolder = join(folder, "data")
  const logFile = join(folder, "postgres.log")
  const options = { dataFolder, port, password: "it's/secret", logFile, careless, binaries }
  const server = await startPostgres(options)
  servers.push(server)
  return server
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return rows[0] ?? {}
  } finally {
    await client.end()
  }
}

const LETTERS = `select lower('É') as lower, upper('ß') is not null as upper,
  cardinality(show_trgm('ميلانو')) as arabic, cardinality(show_trgm('オリンピック')) as japanese,
  current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding`

async function knowsLetters(server: Postgres): Promise<void> {
  await ask(server.url("postgres"), "create extension if not exists pg_trgm")
  const told = await ask(server.url("postgres"), LETTERS)
  expect(told).toMatchObject({ lower: "é", checksums: "on", encoding: "UTF8" })
  expect(told.arabic).toBeGreaterThan(0)
  expect(told.japanese).toBeGreaterThan(0)
}

describe("PostgreSQL", () => {
  test("knows all letters, with no LANG and no HOME", async () => {
    chmodSync(folder, 0o755)
    await knowsLetters(await start(await freePort()))
  })

  test("starts below a folder that nobody else may enter", async () => {
    const closed = join(folder, "closed")
    mkdirSync(closed)
    cpSync(installedBinaries(), join(closed, "native"), { recursive: true, verbatimSymlinks: true })
    chmodSync(folder, 0o700)
    expect(reachable(closed)).toBe(false)
    const server = await start(await freePort(), join(closed, "native"))
    await knowsLetters(server)
  })

  test("starts again after a power cut, with what it held", async () => {
    const port = await freePort()
    const first = await start(port, undefined, false)
    await createDatabase(first.url("postgres"), "kept")
    await ask(first.url("kept"), "create table held as select 7 as n")
    process.kill(first.pid, "SIGKILL")
    await first.ended
    const again = await start(port)
    expect(await ask(again.url("kept"), "select n from held")).toEqual({ n: 7 })
  })

  test("waits for what a killed server left behind", async () => {
    const port = await freePort()
    const first = await start(port)
    const children = readFileSync(`/proc/${first.pid}/task/${first.pid}/children`, "utf8")
    const left = Number(children.split(" ")[0])
    process.kill(left, "SIGSTOP") // as on a machine that has no time for it
    process.kill(first.pid, "SIGKILL")
    await first.ended
    const again = start(port)
    const log = () => readFileSync(join(folder, "postgres.log"), "utf8")
    await expect.poll(log, { timeout: 20_000 }).toContain("is still in use")
    process.kill(left, "SIGCONT")
    expect(await ask((await again).url("postgres"), "select 7 as n")).toEqual({ n: 7 })
  })

  test("asks for the password", async () => {
    const server = await start(await freePort())
    const wrong = server.url("postgres").replace(encodeURIComponent("it's/secret"), "guess")
    await expect(ask(wrong, "select 1")).rejects.toThrow(/password/)
  })

  test("copies a database, once", async () => {
    const server = await start(await freePort())
    await createDatabase(server.url("postgres"), "template")
    await ask(server.url("template"), "create table t as select 1 as n")
    expect(await createDatabase(server.url("postgres"), "copy", "template")).toBe(true)
    expect(await createDatabase(server.url("postgres"), "copy", "template")).toBe(false)
    expect(await ask(server.url("copy"), "select n from t")).toEqual({ n: 1 })
  })

  test("leaves no process behind", async () => {
    const server = await start(await freePort())
    await server.stop()
    expect(isAlive(server.pid)).toBe(false)
    expect(existsSync(join(postgresHome(join(folder, "data")).data, "postmaster.pid"))).toBe(false)
  })
})

test("a database of others that does not answer is told in a sentence without its password", async () => {
  const url = `postgres://shop:hidden@localhost:${await freePort()}/podium`
  const failure = await requireDatabase(url).catch((error: unknown) => error as Error)
  expect(failure).toMatchObject({ name: "Sentence" })
  expect((failure as Error).message).toMatch(/^DATABASE_URL /)
  expect((failure as Error).message).not.toContain("hidden")
})

test.runIf(asRoot)("an ordinary user runs it without any other user", () => {
  chmodSync(folder, 0o755)
  const own = join(folder, "own")
  mkdirSync(own)
  chownSync(own, NOBODY, NOBODY)
  const native = join(folder, "native")
  cpSync(installedBinaries(), native, { recursive: true, verbatimSymlinks: true })
  const flags = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
  const run = spawnSync(join(native, "bin", "initdb"), ["-D", join(own, "data"), ...flags], {
    uid: NOBODY,
    gid: NOBODY,
    cwd: "/",
    env: {},
  })
  expect(run.stderr.toString()).not.toContain("EACCES")
  expect(run.status).toBe(0)
  expect(readFileSync(join(own, "data", "PG_VERSION"), "utf8").trim()).toBe("18")
})
