import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../../local/root"
import { PLUGINS } from "../../local/build"

export interface Route {
  method: string
  /** With parameters as `:name`. */
  path: string
}
export const keyOf = ({ method, path }: Route) => `${method} ${path}`

const APIS = [
  "node_modules/@medusajs/medusa/dist/api",
  "commerce/src/api",
  ...PLUGINS.map((name) => `plugins/${name}/src/api`),
]
/** What Medusa serves by itself, without a file of a route: its health, uploaded files, the dashboard. */
const BESIDES = ["/health", "/static/:file", "/app", "/app/:page"]
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
const EXPORTED = new RegExp(
  `(?:exports\\.|export (?:async )?(?:function|const) )(${METHODS.join("|")})\\b`,
  "g",
)

/** As Medusa's own loader reads an address from folders: `carts/[id]/route.ts` is `/carts/:id`. */
const pathOf = (folder: string) =>
  `/${folder.replaceAll("\\", "/").replace(/\[(\w+)\]/g, ":$1")}`.replace(/\/$/, "")

function routesOf(api: string): Route[] {
  const folder = join(ROOT, api)
  if (!existsSync(folder)) return [] // a plugin need not have an API
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|[\\/])route\.(js|ts)$/.test(file))
    .flatMap((file) => {
      const found = readFileSync(join(folder, file), "utf8").matchAll(EXPORTED)
      const path = pathOf(file.replace(/[\\/]?route\.(js|ts)$/, ""))
      return [...new Set([...found].map(([, method]) => method ?? ""))].map((method) => ({
        method,
        path,
      }))
    })
}

/** Every route that commerce has, by the files that Medusa, we and the plugins declare them in. */
export function commerceRoutes(): Route[] {
  const besides = BESIDES.map((path) => ({ method: "GET", path }))
  const all = [...APIS.flatMap(routesOf), ...besides]
  return [...new Map(all.map((route) => [keyOf(route), route])).values()]
}
