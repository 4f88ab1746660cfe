import { spawnSync } from "node:child_process"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  chownSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { Sentence } from "../sentence"
import { startService, type Service, type ServiceSpec } from "../service"
import { postgresHome, type PostgresHome } from "./postgres-home"

export const SUPERUSER = "podium"

export interface PostgresOptions {
  dataFolder: string
  port: number
  password: string
  logFile: string
  /** For tests that can lose everything: no waiting for the disk. */
  careless?: boolean
  binaries?: string
}

export interface Postgres extends Service {
  /** The address of a database on this server. "localhost": Medusa takes any other host for remote. */
  url(database: string): string
}

/** The locale of the server's messages and of nothing else: collation comes from `builtin`. */
const PLAIN_ENV = { LC_ALL: "C", PATH: process.env.PATH ?? "/usr/bin:/bin" }

function initialise(home: PostgresHome, password: string) {
  const folder = mkdtempSync(join(tmpdir(), "podium-initdb-"))
  const passwordFile = join(folder, "password")
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (home.uid !== undefined && home.gid !== undefined) {
    chownSync(folder, home.uid, home.gid)
    chownSync(passwordFile, home.uid, home.gid)
  }
  const flags = [
    `--pgdata=${home.data}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    // With plain C, lower('É') does nothing, and trigrams of Arabic and Japanese are empty: pg_trgm
    // asks the C library what a letter is (lc_ctype), whatever the builtin provider knows.
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--lc-collate=C",
    "--data-checksums",
  ]
  const { uid, gid } = home
  const options = { env: PLAIN_ENV, uid, gid, cwd: "/" }
  const attempt = (letters: string) =>
    spawnSync(join(home.bin, "initdb"), [...flags, `--lc-ctype=${letters}`], options)
  let run = attempt("C.UTF-8")
  // Not every system has C.UTF-8; initdb refuses before it writes anything.
  if (/invalid locale name/.test(String(run.stderr))) run = attempt("en_US.UTF-8")
  rmSync(folder, { recursive: true })
  if (run.status === 0) return
  rmSync(home.data, { recursive: true, force: true })
  const why = (run.error?.message ?? run.stderr.toString()).trim().split("\n").pop()
  if (/No space left/.test(String(run.stderr))) throw Object.assign(new Error(), { code: "ENOSPC" })
  throw new Sentence(`PostgreSQL's data could not be set up: ${why}`)
}

/** A server that was killed leaves its pid file; PostgreSQL itself checks that no such process runs. */
const isInitialised = (home: PostgresHome) => existsSync(join(home.data, "PG_VERSION"))

async function accepts(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  await client.connect()
  await client.end()
  return true
}

/** What PostgreSQL says while the children of a killed server have not noticed yet that it is gone. */
const LEFT_BEHIND = /pre-existing shared memory block .* is still in use/
const LEFT_BEHIND_MS = 30_000
const POLL_MS = 200

/** Starts the server, again and again while what a killed one left behind is about to end by itself. */
async function startWhenLeft(spec: ServiceSpec): Promise<Service> {
  const until = Date.now() + LEFT_BEHIND_MS
  for (;;) {
    const before = existsSync(spec.logFile) ? statSync(spec.logFile).size : 0
    try {
      return await startService(spec)
    } catch (error) {
      const said = readFileSync(spec.logFile).subarray(before).toString()
      if (!LEFT_BEHIND.test(said) || Date.now() > until) throw error
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
  }
}

/** Starts a PostgreSQL of our own on loopback, and makes its data the first time. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { port, password, logFile } = options
  mkdirSync(join(options.dataFolder, ".."), { recursive: true })
  const home = postgresHome(options.dataFolder, options.binaries)
  if (!isInitialised(home)) initialise(home, password)
  const url = (database: string) =>
    `postgres://${SUPERUSER}:${encodeURIComponent(password)}@localhost:${port}/${database}`
  const settings = {
    port: String(port),
    listen_addresses: "localhost",
    unix_socket_directories: "",
    max_connections: "200",
    shared_buffers: "256MB",
    ...(options.careless && { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  const service = await startWhenLeft({
    name: "PostgreSQL",
    command: join(home.bin, "postgres"),
    args: ["-D", home.data, ...flags],
    cwd: "/",
    env: PLAIN_ENV,
    logFile,
    uid: home.uid,
    gid: home.gid,
    stopSignal: "SIGINT", // fast shutdown: open connections are closed
    ready: () => accepts(url("postgres")),
  })
  return { ...service, url }
}

/**
 * Makes sure of a database that is not ours to start.
 * @throws Sentence without the address, which holds a password.
 */
export async function requireDatabase(url: string): Promise<void> {
  await accepts(url).catch((error: NodeJS.ErrnoException) => {
    const why = error.message || error.code || "no answer"
    throw new Sentence(`DATABASE_URL names a database that cannot be used: ${why}.`)
  })
}

/** Whether the server of an earlier run is still there; its pid, or null. */
export function runningServer(dataFolder: string): number | null {
  const file = join(postgresHome(dataFolder).data, "postmaster.pid")
  if (!existsSync(file)) return null
  return Number(readFileSync(file, "utf8").split("\n")[0])
}

/** Makes the data of one server, which does not run, those of another too, in place of what was there. */
export function copyData(from: string, to: string): void {
  const target = postgresHome(to).data
  rmSync(target, { recursive: true, force: true })
  const { status, stderr } = spawnSync("cp", ["-a", postgresHome(from).data, target])
  if (status !== 0) throw new Sentence(`PostgreSQL's data could not be copied: ${stderr}`)
}

/** Makes a database if it is not there, optionally as a copy of another. Returns whether it was made. */
export async function createDatabase(
  server: string,
  name: string,
  template?: string,
): Promise<boolean> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (rowCount) return false
    const from = template ? ` template ${client.escapeIdentifier(template)}` : ""
    await client.query(`create database ${client.escapeIdentifier(name)}${from}`)
    return true
  } finally {
    await client.end()
  }
}
