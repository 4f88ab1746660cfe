import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { keep } from "./children"
import { withLock } from "./lock.mjs"
import { ROOT } from "./root"
import { Sentence } from "./sentence"
import { tail } from "./service"

const MARKS = join(ROOT, "node_modules", ".podium-builds")
const PASSED_OVER = new Set(["node_modules", ".medusa", "build", "dist", ".cache", "static"])
const NOT_BUILT = /\.test\.tsx?$|\.md$/

export interface Build {
  name: string
  folder: string
  /** Has to exist afterwards, below the folder. */
  output: string
  command: string[]
  /** Builds whose result goes into this one. */
  after?: string[]
  /** What it says once it has made what can be run, before its end. */
  runnable?: string
}

/** Builds that are under way. Who waits for neither hears of no failure. */
export interface Builds {
  /** Once commerce can be run, though its dashboard may still be on its way. */
  server: Promise<void>
  /** Once all is built: the names of what was stale. */
  all: Promise<string[]>
}

/** Our plugins: every folder below plugins/ that is a package. */
export const PLUGINS = readdirSync(join(ROOT, "plugins"))
  .filter((name) => existsSync(join(ROOT, "plugins", name, "package.json")))
  .toSorted()

/** What has to be built, each after what it needs. */
export const BUILDS: Build[] = [
  ...PLUGINS.map((name) => ({
    name,
    folder: `plugins/${name}`,
    output: ".medusa/server/src",
    command: ["node_modules/@medusajs/cli/cli.js", "plugin:build"],
  })),
  {
    name: "seed",
    folder: "seed",
    output: "dist/apply/seed.js",
    command: ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"],
  },
  {
    name: "commerce",
    folder: "commerce",
    output: ".medusa/server/public/admin/index.html",
    command: ["node_modules/@medusajs/cli/cli.js", "build"],
    after: [...PLUGINS, "seed"],
    // The dashboard takes three times as long. Were it said otherwise, the end would be waited for.
    runnable: "Backend build completed successfully",
  },
  {
    name: "storefront",
    folder: "storefront",
    output: "build/server/index.js",
    command: ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"],
  },
]

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = await Promise.all(
    entries
      .filter((entry) => !PASSED_OVER.has(entry.name) && !NOT_BUILT.test(entry.name))
      .map((entry) => {
        const path = join(folder, entry.name)
        return entry.isDirectory() ? filesBelow(path) : [path]
      }),
  )
  return found.flat().sort()
}

/** A digest of everything below some folders that goes into a build, and of the lockfile. */
export async function contentHash(folders: string[]): Promise<string> {
  const hash = createHash("sha256")
  hash.update(await readFile(join(ROOT, "package-lock.json")))
  for (const folder of folders) {
    for (const file of await filesBelow(join(ROOT, folder))) {
      hash.update(file.slice(ROOT.length)).update(await readFile(file))
    }
  }
  return hash.digest("hex")
}

const inputs = (build: Build): string[] => [
  build.folder,
  ...BUILDS.filter(({ name }) => build.after?.includes(name)).map(({ folder }) => folder),
]

async function staleHash(build: Build): Promise<string | null> {
  const hash = await contentHash(inputs(build))
  const mark = join(MARKS, build.name)
  const built = existsSync(join(ROOT, build.folder, build.output))
  return built && existsSync(mark) && readFileSync(mark, "utf8") === hash ? null : hash
}

function run(
  build: Build,
  logFile: string,
  env: NodeJS.ProcessEnv,
  onRunnable: () => void,
): Promise<number | null> {
  const [script = "", ...args] = build.command
  const child = spawn(process.execPath, [join(ROOT, script), ...args], {
    cwd: join(ROOT, build.folder),
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  })
  keep(child)
  const log = createWriteStream(logFile)
  for (const stream of [child.stdout, child.stderr]) stream.pipe(log, { end: false })
  createInterface(child.stdout).on("line", (line) => {
    if (build.runnable && line.includes(build.runnable)) onRunnable()
  })
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    log.once("error", reject)
    child.once("close", (status) => log.end(() => resolve(status)))
  })
}

/** Builds need an environment that parses, though they connect to nothing. */
const BUILD_ENV = {
  NODE_ENV: "development",
  DATABASE_URL: "postgres://localhost/none",
  JWT_SECRET: "build",
  COOKIE_SECRET: "build",
  ORDER_LINK_SECRET: "build",
  STOREFRONT_SECRET: "build",
  AUTH_MFA_ENCRYPTION_KEY: "build",
  STRIPE_SECRET_KEY: "sk_build",
  STRIPE_WEBHOOK_SECRET: "whsec_build",
  SMTP_URL: "smtp://localhost",
  MEDUSA_DISABLE_TELEMETRY: "1",
}

/**
 * Builds one part if its inputs changed since.
 * @throws Sentence with the end of the build's output.
 */
async function ensureBuild(build: Build, logs: string, onRunnable: () => void): Promise<boolean> {
  const hash = await staleHash(build)
  if (!hash) return false
  mkdirSync(logs, { recursive: true })
  const logFile = join(logs, `build-${build.name}.log`)
  // Remix builds for production; what Medusa builds does not depend on it.
  const env = build.name === "storefront" ? { NODE_ENV: "production" } : BUILD_ENV
  // `medusa plugin:build` writes into this folder, also where a plugin has no page of its own.
  if (build.folder.startsWith("plugins/")) {
    mkdirSync(join(ROOT, build.folder, "src", "admin"), { recursive: true })
  }
  const status = await run(build, logFile, env, onRunnable)
  if (status !== 0 || !existsSync(join(ROOT, build.folder, build.output))) {
    throw new Sentence(
      `The build of ${build.name} failed. The end of ${logFile}:\n${tail(logFile)}`,
    )
  }
  mkdirSync(MARKS, { recursive: true })
  writeFileSync(join(MARKS, build.name), hash)
  return true
}

/** Begins to build whatever is stale; a run beside this one is waited for, and has then built it. */
export function beginBuilds(logs: string): Builds {
  let tell = () => undefined as void
  const runnable = new Promise<void>((resolve) => (tell = resolve))
  const all = withLock(join(ROOT, ".local", "build.lock"), () => buildStale(logs, tell))
  const server = Promise.race([runnable, all.then(() => undefined)])
  for (const told of [server, all]) told.catch(() => undefined)
  return { server, all }
}

/** Builds whatever is stale, to its end. */
export const ensureBuilds = (logs: string): Promise<string[]> => beginBuilds(logs).all

/** Two at a time, which is what two cores and the memory bear. */
async function buildStale(logs: string, onRunnable: () => void): Promise<string[]> {
  const built: string[] = []
  const one = async (name: string) => {
    const build = BUILDS.find((candidate) => candidate.name === name)
    if (build && (await ensureBuild(build, logs, onRunnable))) built.push(name)
  }
  const medusa = async () => {
    for (const name of [...PLUGINS, "seed", "commerce"]) await one(name)
    onRunnable()
  }
  await Promise.all([medusa(), one("storefront")])
  return built
}
