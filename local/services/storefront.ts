import { join } from "node:path"
import { ROOT } from "../root"
import { answers, startService, type Service } from "../service"

/** MB: as services/commerce.ts says. Kept pages and pictures lie beside it, up to `PAGE_CACHE_MB`. */
const MEMORY = ["--max-semi-space-size=16", "--max-old-space-size=192"]

export interface StorefrontOptions {
  port: number
  env: NodeJS.ProcessEnv
  logFile: string
}

/** The fans' store, from its build. */
export function startStorefront({ port, env, logFile }: StorefrontOptions): Promise<Service> {
  return startService({
    name: "storefront",
    command: process.execPath,
    args: [...MEMORY, "--import", "tsx", "server.ts"],
    cwd: join(ROOT, "storefront"),
    env: { ...process.env, ...env, NODE_ENV: "production", PORT: String(port) },
    logFile,
    ready: answers(`http://localhost:${port}/healthz`),
  })
}
