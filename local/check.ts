import { spawn } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { ensureBuilds, PLUGINS } from "./build"
import { findChromium } from "./chromium"
import { add, closingLine, playwrightCounts, vitestCounts, type Counts } from "./counts"
import { progress } from "./progress"
import { ROOT } from "./root"
import { explain, Sentence } from "./sentence"
import { findRedis, redisEnvironment } from "./services/redis"
import { groundEnvironment, prepareGround, sweep, TEST_DATA } from "./stack"

/** A test runner that was told to stop has this long to stop what it started. */
const STOP_GRACE_MS = 20_000
/** Malformed requests of `npm run fuzz`; `npm test` sends as many as tests/fuzz/settings.ts says. */
const FULL = "20000"
const NONE: Counts = { passed: 0, failed: 0, skipped: 0 }
const REPORTS = join(TEST_DATA, "reports")
const PLUGIN_FOLDERS = PLUGINS.map((name) => `plugins/${name}`)
const TYPE_CHECKS = [
  "storefront",
  "commerce",
  ...PLUGIN_FOLDERS,
  "seed",
  "seed/pictures",
  "local",
  "tests",
  "bench",
]

/** Rejects when somebody stops us, so that what was started is stopped on the way out. */
let stopAsked = false
const interrupted = new Promise<never>((_, reject) => {
  const stop = () => {
    stopAsked = true
    reject(new Sentence("Stopped."))
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop)
  process.once("disconnect", stop)
})
interrupted.catch(() => undefined)

/** Only these test files: `node local/test.mjs --integration settle`. */
const NAMED_FILES = process.argv.slice(2).filter((arg) => !arg.startsWith("--"))

/** Runs one of the project's own tools to its end; its output goes to ours. */
function tool(script: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const child = spawn(process.execPath, [join(ROOT, "node_modules", script), ...args], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  })
  const ended = new Promise<boolean>((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (status) => resolve(status === 0))
  })
  const stopped = interrupted.catch(async (reason: unknown) => {
    child.kill("SIGINT") // which test runners take for Ctrl-C: they stop what they started
    setTimeout(() => child.kill("SIGKILL"), STOP_GRACE_MS).unref()
    await ended
    throw reason
  })
  return Promise.race([stopped, ended.then((good) => stoppedMeanwhile(good))])
}

/** What ended because we were told to stop has not failed; the run is over. */
async function stoppedMeanwhile(good: boolean): Promise<boolean> {
  if (stopAsked) await interrupted
  return good
}

/** A step that counts as one test. */
async function single(name: string, work: () => Promise<boolean>): Promise<Counts> {
  const good = await progress(name, work)
  if (!good) process.stdout.write(`✗ ${name} failed\n`)
  return { ...NONE, passed: good ? 1 : 0, failed: good ? 0 : 1 }
}

/** Runs a test runner that writes a JSON report; no report at all is a failure. */
async function reported<Report>(
  name: string,
  run: (file: string) => Promise<boolean>,
  read: (report: Report) => Counts,
): Promise<Counts> {
  const file = join(REPORTS, `${name.replace(/\W+/g, "-")}.json`)
  rmSync(file, { force: true })
  const good = await progress(name, () => run(file))
  if (!existsSync(file)) return { ...NONE, failed: 1 }
  const counts = read(JSON.parse(readFileSync(file, "utf8")) as Report)
  return good || counts.failed > 0 ? counts : add(counts, { ...NONE, failed: 1 })
}

const vitest = (name: string, project: string, env: NodeJS.ProcessEnv) =>
  reported(
    name,
    (file) =>
      tool(
        "vitest/vitest.mjs",
        [
          "run",
          "--project",
          project,
          "--reporter=dot",
          "--reporter=json",
          `--outputFile=${file}`,
        ].concat(NAMED_FILES),
        { ...env, NODE_ENV: "test" },
      ),
    vitestCounts,
  )

async function statics(): Promise<Counts> {
  let counts = await single("format", () =>
    tool("prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."]),
  )
  counts = add(counts, await single("lint", () => tool("oxlint/bin/oxlint", ["--quiet"])))
  for (const folder of TYPE_CHECKS) {
    const types = () => tool("typescript/bin/tsc", ["--noEmit", "-p", folder])
    counts = add(counts, await single(`types of ${folder}`, types))
  }
  return counts
}

/** Journeys, unless another configuration is named: `npm run screenshots`. */
async function browsers(env: NodeJS.ProcessEnv, config: string[] = []): Promise<Counts> {
  const chromium = findChromium()
  const run = (file: string) =>
    tool("@playwright/test/cli.js", ["test", ...config, ...NAMED_FILES], {
      ...env,
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    })
  return reported(config.length ? "screenshots" : "browser tests", run, playwrightCounts)
}

/** Which parts to run; `npm test` runs all. */
interface Parts {
  statics: boolean
  integration: boolean
  /** How many fans pay while the store is shaken; 0 for none. */
  faults: number
  fuzz: boolean
  browsers: boolean
  screenshots: boolean
}

/** The store under faults, in its short form and at full length. */
const FAULT_RUNS = { short: 24, full: 500 }
/** The short form has the same plan each time, with a restart of PostgreSQL, a freeze and a kill in it. */
const SHORT_SEED = "1170496785"

const partsOf = (args: string[]): Parts => {
  const none = {
    statics: false,
    integration: false,
    faults: 0,
    fuzz: false,
    browsers: false,
    screenshots: false,
  }
  const checked = {
    ...none,
    statics: true,
    integration: true,
    faults: FAULT_RUNS.short,
    fuzz: true,
  }
  if (args.includes("--check")) return checked
  if (args.includes("--fuzz")) return { ...none, fuzz: true }
  if (args.includes("--integration")) return { ...none, integration: true }
  if (args.includes("--faults")) return { ...none, faults: FAULT_RUNS.full }
  if (args.includes("--e2e")) return { ...none, browsers: true }
  if (args.includes("--screenshots")) return { ...none, screenshots: true }
  return { ...checked, browsers: true }
}

async function everything(parts: Parts): Promise<Counts> {
  mkdirSync(REPORTS, { recursive: true })
  await progress("build what is stale", async () =>
    (await ensureBuilds(join(TEST_DATA, "logs"))).join(", "),
  )
  let counts = NONE
  if (parts.statics) {
    counts = await statics()
    counts = add(counts, await vitest("unit tests", "unit", {}))
  }
  const { ground, postgres } = await progress("databases for tests", prepareGround)
  try {
    const env = groundEnvironment(ground)
    if (parts.integration) {
      counts = add(counts, await vitest("integration tests", "integration", env))
    }
    if (parts.faults) {
      const runs = process.env.FAULTS_RUNS || String(parts.faults)
      const plan = parts.integration && { FAULTS_SEED: process.env.FAULTS_SEED ?? SHORT_SEED }
      const redis = await progress("Redis for tests", async () => findRedis())
      const settings = { ...env, ...redisEnvironment(redis), FAULTS_RUNS: runs, ...plan }
      counts = add(counts, await vitest("faults", "faults", settings))
    }
    if (parts.fuzz) {
      const length = { FUZZ_REQUESTS: process.env.FUZZ_REQUESTS ?? (parts.integration ? "" : FULL) }
      counts = add(counts, await vitest("malformed requests", "fuzz", { ...env, ...length }))
    }
    if (parts.browsers) counts = add(counts, await browsers(env))
    if (parts.screenshots)
      counts = add(counts, await browsers(env, ["--config", "e2e/screenshots.config.ts"]))
  } finally {
    sweep()
    await postgres.stop()
  }
  return counts
}

async function main(): Promise<number> {
  try {
    const counts = await everything(partsOf(process.argv.slice(2)))
    process.stdout.write(`\n${closingLine(counts)}\n`)
    return counts.failed === 0 && counts.passed > 0 ? 0 : 1
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    process.stdout.write(`\n${closingLine({ ...NONE, failed: 1 })}\n`)
    return 1
  }
}

process.exit(await main())
