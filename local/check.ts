import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { ensureBuilds, PLUGINS } from "./build"
import { findHeadless } from "./chromium"
import {
  add,
  closingLine,
  failure,
  NONE,
  playwrightCounts,
  vitestCounts,
  type Counts,
} from "./counts"
import { progress } from "./progress"
import { explain } from "./sentence"
import { findRedis, redisEnvironment } from "./services/redis"
import type { Postgres } from "./services/postgres"
import { groundEnvironment, prepareGrounds, sweep, TEST_DATA } from "./stack"
import { tool, type ToolOptions } from "./tools"
import { isOver } from "./until"

/** Malformed requests of `npm run fuzz`; `npm test` sends as many as tests/fuzz/settings.ts says. */
const FULL = "20000"
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

/** Only these test files: `node local/test.mjs --integration settle`. */
const NAMED_FILES = process.argv.slice(2).filter((arg) => !arg.startsWith("--"))

/** What comes too late for `TESTS_UNTIL` is not begun; a run without it has not passed. */
async function inTime(name: string, work: () => Promise<Counts>): Promise<Counts> {
  if (!isOver()) return work()
  process.stdout.write(`✗ ${name}: no time left for it\n`)
  return failure(`${name}: no time left for it`)
}

/** A step that counts as one test. */
const single = (name: string, work: () => Promise<boolean>): Promise<Counts> =>
  inTime(name, async () => {
    const good = await progress(name, work)
    if (!good) process.stdout.write(`✗ ${name} failed\n`)
    return good ? { ...NONE, passed: 1 } : failure(name)
  })

/** Runs a test runner that writes a JSON report; no report at all is a failure. */
const reported = <Report>(
  name: string,
  run: (file: string) => Promise<boolean>,
  read: (report: Report) => Counts,
): Promise<Counts> =>
  inTime(name, async () => {
    const file = join(REPORTS, `${name.replace(/\W+/g, "-")}.json`)
    rmSync(file, { force: true })
    const good = await progress(name, () => run(file))
    if (!existsSync(file)) return failure(`${name}: ended without a report`)
    const counts = read(JSON.parse(readFileSync(file, "utf8")) as Report)
    if (counts.failed > 0) process.stdout.write(`✗ ${name}: ${counts.failed} failed\n`)
    return good || counts.failed > 0 ? counts : add(counts, failure(`${name}: did not end well`))
  })

const VITEST = ["--reporter=default", "--reporter=./local/until-reporter.ts", "--reporter=json"]

/** A project of Vitest's, named so before each of its lines where others run beside it. */
const vitest = (name: string, project: string, { env, name: voice }: ToolOptions) =>
  reported(
    name,
    (file) =>
      tool(
        "vitest/vitest.mjs",
        ["run", "--project", project, ...VITEST, `--outputFile=${file}`, ...NAMED_FILES],
        { env: { ...env, NODE_ENV: "test" }, name: voice },
      ),
    vitestCounts,
  )

async function statics(): Promise<Counts> {
  const prettier = ["--check", "--log-level=warn", "."]
  let counts = await single("format", () => tool("prettier/bin/prettier.cjs", prettier))
  counts = add(counts, await single("lint", () => tool("oxlint/bin/oxlint", ["--quiet"])))
  for (const folder of TYPE_CHECKS) {
    const types = () => tool("typescript/bin/tsc", ["--noEmit", "-p", folder])
    counts = add(counts, await single(`types of ${folder}`, types))
  }
  return counts
}

/** Journeys, unless another configuration is named: `npm run screenshots`. */
async function browsers({ env, name }: ToolOptions, config: string[] = []): Promise<Counts> {
  const run = (file: string) =>
    tool("@playwright/test/cli.js", ["test", ...config, ...NAMED_FILES], {
      env: { ...env, CHROMIUM_PATH: findHeadless(), PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      name,
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

const SCREENSHOTS = ["--config", "e2e/screenshots.config.ts"]

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

/** The databases of this run: made when the first asks. `ownEnv` is of a server that may be restarted. */
type Grounds = () => Promise<{ env: NodeJS.ProcessEnv; ownEnv: NodeJS.ProcessEnv }>

/** Something to run whose turn has come. `name` stands before its lines when others run beside it. */
type Job = (name?: string) => Promise<Counts>

/** Formats, lint and types, then the tests that need no store. */
const checked: Job = async (name) => {
  const counts = await statics()
  return add(counts, await vitest("unit tests", "unit", { name }))
}

const integration =
  (ground: Grounds): Job =>
  async (name) =>
    vitest("integration tests", "integration", { env: (await ground()).env, name })

/** PostgreSQL is restarted meanwhile: a server of its own where others need theirs. */
const shaken =
  (ground: Grounds, parts: Parts): Job =>
  async (name) => {
    const { ownEnv } = await ground()
    const redis = await progress("Redis for tests", async () => findRedis())
    const plan = parts.integration && { FAULTS_SEED: process.env.FAULTS_SEED ?? SHORT_SEED }
    const runs = process.env.FAULTS_RUNS || String(parts.faults)
    const env = { ...ownEnv, ...redisEnvironment(redis), FAULTS_RUNS: runs, ...plan }
    return vitest("faults", "faults", { env, name })
  }

const fuzzed =
  (ground: Grounds, parts: Parts): Job =>
  async (name) => {
    const length = { FUZZ_REQUESTS: process.env.FUZZ_REQUESTS ?? (parts.integration ? "" : FULL) }
    const env = { ...(await ground()).env, ...length }
    return vitest("malformed requests", "fuzz", { env, name })
  }

const seen =
  (ground: Grounds, config?: string[]): Job =>
  async (name) =>
    browsers({ env: (await ground()).env, name }, config)

interface Named {
  name: string
  job: Job
}

/** What was asked for; what takes longest comes first. */
const jobsOf = (parts: Parts, ground: Grounds): Named[] =>
  [
    { wanted: parts.statics, name: "checks", job: checked },
    { wanted: parts.integration, name: "integration", job: integration(ground) },
    { wanted: parts.browsers, name: "browser", job: seen(ground) },
    { wanted: parts.faults > 0, name: "faults", job: shaken(ground, parts) },
    { wanted: parts.fuzz, name: "malformed", job: fuzzed(ground, parts) },
    { wanted: parts.screenshots, name: "screenshots", job: seen(ground, SCREENSHOTS) },
  ].filter(({ wanted }) => wanted)

/** A test mostly waits for one process: two at a time keep two cores busy. */
const LANES = 2

/** Runs jobs in their order, two at a time, to the end of all, or until one of them cannot go on. */
async function inLanes(jobs: Named[]): Promise<Counts> {
  const queue = [...jobs]
  let counts = NONE
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const more = await next.job(jobs.length > 1 ? next.name : undefined)
      counts = add(counts, more)
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: LANES }, lane))
  for (const end of ends) if (end.status === "rejected") throw end.reason
  return counts
}

async function everything(parts: Parts): Promise<Counts> {
  mkdirSync(REPORTS, { recursive: true })
  await progress("build what is stale", async () =>
    (await ensureBuilds(join(TEST_DATA, "logs"))).join(", "),
  )
  // An installation of it would hold up everything that runs beside it.
  if (parts.browsers || parts.screenshots) await progress("browser", async () => findHeadless())
  const servers: Postgres[] = []
  const make = async () => {
    const beside = parts.faults > 0 && parts.integration
    const prepared = await progress("databases for tests", () => prepareGrounds(beside))
    servers.push(...prepared.map(({ postgres }) => postgres))
    const [env = {}, ownEnv = env] = prepared.map((one) => groundEnvironment(one.ground))
    return { env, ownEnv }
  }
  let made: ReturnType<Grounds> | undefined
  try {
    return await inLanes(jobsOf(parts, () => (made ??= make())))
  } finally {
    sweep()
    for (const server of servers) await server.stop()
  }
}

/** What failed stands among thousands of lines of others, two of them at a time: it is told again here. */
function end(counts: Counts) {
  const failures = counts.failures.map((one) => `✗ ${one}\n`)
  if (failures.length > 0) process.stdout.write(`\nFailed:\n\n${failures.join("\n")}`)
  process.stdout.write(`\n${closingLine(counts)}\n`)
}

async function main(): Promise<number> {
  try {
    const counts = await everything(partsOf(process.argv.slice(2)))
    end(counts)
    return counts.failed === 0 && counts.passed > 0 ? 0 : 1
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    end(failure("the run could not go on"))
    return 1
  }
}

process.exit(await main())
