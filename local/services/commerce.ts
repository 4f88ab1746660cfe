import { spawn } from "node:child_process"
import { closeSync, openSync } from "node:fs"
import { join } from "node:path"
import { keep } from "../children"
import { ROOT } from "../root"
import { answers, failure, startService, tail, type Service } from "../service"

const SERVER = join(ROOT, "commerce", ".medusa", "server")
/** Below its `cli.js`, which loads a TypeScript compiler first: what is run here is built. */
const MEDUSA = join(ROOT, "node_modules", "@medusajs", "cli", "dist", "index.js")

/**
 * MB of memory for objects that die young, and for the others. Node's 16 for the young fill up within a
 * request or two of Medusa's, whose objects then die among the old, where clearing up costs more. The old
 * ones in use are some 250; without a limit Node lets four times as much lie on a large machine. The young
 * begin with 16 as well, not with 1: that is filled and cleared a hundred times before Medusa has started.
 */
const MEMORY = ["--min-semi-space-size=16", "--max-semi-space-size=32", "--max-old-space-size=512"]

/** Runs one of Medusa's commands to its end. */
export async function medusa(args: string[], env: NodeJS.ProcessEnv, logFile: string) {
  const log = openSync(logFile, "a")
  const child = spawn(process.execPath, [MEDUSA, ...args], {
    cwd: SERVER,
    env: { ...process.env, ...env },
    stdio: ["ignore", log, log],
    detached: true,
  })
  keep(child)
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", resolve)
  })
  closeSync(log)
  if (status !== 0) {
    throw failure(`medusa ${args[0]} failed. The end of ${logFile}:\n${tail(logFile)}`, logFile)
  }
}

/** Brings the tables up to date; links and search indexes too. */
export const migrate = (env: NodeJS.ProcessEnv, logFile: string) =>
  medusa(["db:migrate", "--execute-safe-links", "--execute-safe-search"], env, logFile)

/** Fills the database with the demonstration; adds only what is missing. No storefront runs yet. */
export const seed = (env: NodeJS.ProcessEnv, logFile: string) =>
  medusa(["exec", "src/scripts/seed.js"], { ...env, STOREFRONT_URLS: "" }, logFile)

export interface CommerceOptions {
  port: number
  env: NodeJS.ProcessEnv
  logFile: string
}

/** The Medusa server with its admin, from its build. */
export function startCommerce({ port, env, logFile }: CommerceOptions): Promise<Service> {
  return startService({
    name: "commerce",
    command: process.execPath,
    args: [...MEMORY, MEDUSA, "start"],
    cwd: SERVER,
    env: { ...process.env, ...env, PORT: String(port) },
    logFile,
    ready: answers(`http://localhost:${port}/health`),
  })
}
