import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../../local/root"
import { PURGE_PATH } from "../../storefront/app/cache/purge.server"
import { POLICY_REPORTS_PATH } from "../../storefront/app/lib/security.server"
import type { Route } from "./commerce-routes"

interface Entry {
  id: string
  parentId?: string
  path?: string
  hasAction: boolean
  hasLoader: boolean
}

const ASSETS = join(ROOT, "storefront", "build", "client", "assets")
const CONSTANTS: Record<string, string> = { PURGE_PATH, POLICY_REPORTS_PATH }

/** What the build says that it answers for. */
function manifest(): Record<string, Entry> {
  const file = readdirSync(ASSETS).find((name) => /^manifest-.*\.js$/.test(name))
  if (!file) throw new Error("The storefront is not built.")
  const text = readFileSync(join(ASSETS, file), "utf8")
  const json = text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)
  return (JSON.parse(json) as { routes: Record<string, Entry> }).routes
}

function fullPath(entry: Entry, all: Record<string, Entry>): string {
  const parent = entry.parentId ? all[entry.parentId] : undefined
  const path = [parent && fullPath(parent, all), entry.path].filter(Boolean).join("/")
  return `/${path}`.replace(/\/+/g, "/")
}

/** Pages are read by whoever visits, and as data by Remix's own script; forms are sent to both. */
function pageRoutes(): Route[] {
  const all = manifest()
  return Object.values(all).flatMap((entry) => {
    const path = fullPath(entry, all)
    const methods = ["GET", ...(entry.hasAction ? ["POST"] : [])]
    return methods.flatMap((method) => [
      { method, path },
      ...(entry.hasLoader || entry.hasAction ? [{ method, path: `${path}.data` }] : []),
    ])
  })
}

/** What server.ts answers before Remix is asked, as it stands there. */
function serverRoutes(): Route[] {
  const server = readFileSync(join(ROOT, "storefront", "server.ts"), "utf8")
  const found = [...server.matchAll(/\bapp\.(get|post|put|delete|use)\(\s*("[^"]+"|[A-Z_]+\b)/g)]
  return found.map(([, verb = "", where = ""]) => {
    const path = where.startsWith('"') ? where.slice(1, -1) : CONSTANTS[where]
    if (!path) throw new Error(`${where} of server.ts is not known here`)
    const method = verb === "use" ? "GET" : verb.toUpperCase()
    return { method, path: verb === "use" ? `${path}/*` : path }
  })
}

/** Every route of the storefront; the parts that change are `:name`, or `*` for the rest. */
export function storefrontRoutes(): Route[] {
  const all = [...pageRoutes(), ...serverRoutes()]
  return [...new Map(all.map((route) => [`${route.method} ${route.path}`, route])).values()]
}
