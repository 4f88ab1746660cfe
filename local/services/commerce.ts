import { spawn } from "node:child_process"
import { closeSync, openSync } from "node:fs"
import { join } from "node:path"
import { keep } from "../children"
import { ROOT } from "../root"
import { answers, failure, startService, tail, type Service } from "../service"

const SERVER = join(ROOT, "commerce", ".medusa", "server")
const MEDUSA = join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")

/**
 * MB for objects that die young. Node's 16 fill up within a request or two of Medusa's, whose objects
 * then die in the old space instead, where clearing up costs more.
 */
const YOUNG_SPACE = ["--max-semi-space-size=64"]

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
    args: [...YOUNG_SPACE, MEDUSA, "start"],
    cwd: SERVER,
    env: { ...process.env, ...env, PORT: String(port) },
    logFile,
    ready: answers(`http://localhost:${port}/health`),
  })
}
