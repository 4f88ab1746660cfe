import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { createHash } from "node:crypto"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { withLock } from "./lock.mjs"
import { versionProblem } from "./node-version.mjs"

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const MARK = join(ROOT, "node_modules", ".podium-lockfile")

const lockfile = () =>
  createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex")
const installed = () => (existsSync(MARK) ? readFileSync(MARK, "utf8") : "")

function fail(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** Installs the dependencies when they are missing or older than the lockfile. Needs nothing but Node. */
export async function ensureInstalled() {
  const problem = versionProblem(process.version)
  if (problem) fail(problem)
  if (installed() === lockfile()) return
  await withLock(join(ROOT, ".local", "install.lock"), install, (pid) =>
    process.stdout.write(`▸ wait for the installation of another run (process ${pid}) …\n`),
  )
}

/** npm ci takes everything away first, so it must not run below a store that is open. */
function refuseBesideAStore() {
  const note = join(ROOT, ".local", "running.json")
  if (!existsSync(note)) return
  const { parent } = JSON.parse(readFileSync(note, "utf8"))
  try {
    process.kill(parent, 0)
  } catch {
    return
  }
  if (existsSync(join(ROOT, "node_modules"))) {
    fail(
      `Dependencies have changed; stop the store (process ${parent}) so that they can be installed.`,
    )
  }
}

function install() {
  if (installed() === lockfile()) return
  refuseBesideAStore()
  const began = Date.now()
  process.stdout.write("▸ install dependencies (npm ci) …\n")
  const { status, error } = spawnSync(
    "npm",
    ["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"], env: withHome() },
  )
  if (error) fail(`npm could not be run: ${error.message}`)
  if (status !== 0) fail("npm ci failed; what it said stands above.")
  writeFileSync(MARK, lockfile())
  process.stdout.write(`✓ install (${((Date.now() - began) / 1000).toFixed(1)} s)\n`)
}

/** npm writes its cache below HOME; an environment without one gets a place inside the clone. */
function withHome() {
  return process.env.HOME ? process.env : { ...process.env, HOME: join(ROOT, ".local", "home") }
}

/** Runs a TypeScript file, named from this folder, in place of this process: signals and status pass through. */
export async function runTypeScript(file, args) {
  const { spawn } = await import("node:child_process")
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "local", file), ...args], {
    cwd: ROOT,
    stdio: ["inherit", "inherit", "inherit", "ipc"], // the channel tells it of our death
  })
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 130 : 1)))
}
