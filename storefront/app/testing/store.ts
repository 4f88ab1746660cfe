import { flatRoutes } from "@remix-run/dev/dist/config/flat-routes.js"
import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node"
import { join } from "node:path"
import { vi } from "vitest"
import * as entryModule from "../entry.server"
import * as rootModule from "../root"
import { parse, type Element } from "./markup"

const STORE_URL = "http://store.example"

// Read once, by the first page: before any test runs.
vi.stubEnv("PUBLISHABLE_KEY", "pk_test")
vi.stubEnv("SESSION_SECRET", "a secret of the tests alone that nothing else knows")
vi.stubEnv("STOREFRONT_SECRET", "another secret of the tests alone that nothing else knows")
vi.stubEnv("STORE_URL", STORE_URL)
vi.stubEnv("COMMERCE_URL", "http://commerce.example")

type Module = ServerBuild["routes"][string]["module"]
const modules = import.meta.glob<Module>([
  "../routes/**/*.ts",
  "../routes/**/*.tsx",
  "!../routes/**/*.test.*",
])

/** The store as Remix would build it, from its own routes and entry. */
async function buildStore(): Promise<ServerBuild> {
  const flat = flatRoutes(join(__dirname, ".."), ["**/*.test.*"])
  const routes: ServerBuild["routes"] = {
    root: { id: "root", path: "", module: rootModule as Module },
  }
  for (const { id, parentId, path, index, file } of Object.values(flat)) {
    const load = modules[`../${file}`]
    if (!load) throw new Error(`there is no route ${file}`)
    routes[id] = { id, parentId: parentId ?? "root", path, index, module: await load() }
  }
  const listed = Object.values(routes).map(({ module, ...route }) => [
    route.id,
    {
      ...route,
      module: `/${route.id}.js`,
      hasAction: "action" in module,
      hasLoader: "loader" in module,
      hasClientAction: false,
      hasClientLoader: false,
      hasErrorBoundary: "ErrorBoundary" in module,
    },
  ])
  return {
    entry: { module: entryModule as unknown as ServerBuild["entry"]["module"] },
    routes,
    assets: {
      entry: { imports: [], module: "/entry.js" },
      routes: Object.fromEntries(listed),
      url: "/manifest.js",
      version: "test",
    },
    publicPath: "/",
    assetsBuildDirectory: "",
    isSpaMode: false,
    mode: "production",
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: false,
      v3_relativeSplatPath: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    },
  }
}

/** What the store answered. */
export interface Page {
  status: number
  headers: Headers
  html: string
  root: Element
  /** Where a redirect leads: path and query. */
  to: string | null
  /** The cookie to send with the next request. */
  cookie: string | undefined
}

interface Asked {
  cookie?: string
  /** Posted as a form of our own page. */
  form?: Record<string, string>
  headers?: Record<string, string>
}

let handler: Promise<RequestHandler> | undefined

/** Asks the store for a page, or posts a form to it, as a browser without script does. */
export async function ask(path: string, { cookie, form, headers }: Asked = {}): Promise<Page> {
  handler ??= buildStore().then((build) => createRequestHandler(build, "production"))
  const request = new Request(`${STORE_URL}${path}`, {
    headers: {
      Host: new URL(STORE_URL).host,
      ...(cookie && { Cookie: cookie }),
      ...(form && { Origin: STORE_URL }),
      ...headers,
    },
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
  })
  const answer = await handler
  const response = await answer(request, { nonce: "nonce" })
  const html = await response.text()
  const location = response.headers.get("Location")
  const kept = response.headers.get("Set-Cookie")?.split(";")[0]
  const isPage = response.headers.get("Content-Type")?.startsWith("text/html")
  return {
    status: response.status,
    headers: response.headers,
    html,
    root: parse(isPage ? html : ""),
    to: location,
    cookie: kept ?? cookie,
  }
}
