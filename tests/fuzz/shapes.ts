import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { PLUGINS } from "../../local/build"
import { ROOT } from "../../local/root"
import type { Route } from "./commerce-routes"
import type { JsonSchema } from "./json-schema"

const load = createRequire(join(ROOT, "commerce", "package.json"))

type Schema = object | ((extra?: unknown) => object)
interface Marked {
  body?: Schema
  query?: Schema
}
interface Middleware {
  matcher: string | RegExp
  method?: string | string[]
  methods?: string[]
  middlewares?: Marked[]
}
interface Declared {
  default: { routes?: Middleware[] } | Middleware[]
}

/** What the validators of a route let through: each of them has its own opinion. */
export interface Shape {
  body: JsonSchema[]
  query: JsonSchema[]
}

/** In a middleware's place its schema: it is never called here. */
const marked = (name: keyof Marked) => (schema: Schema) =>
  Object.assign(() => undefined, { [name]: schema })

/** Every middleware that Medusa, we and the plugins declare, with schemas instead of checks. */
function declared(): Middleware[] {
  const http = dirname(load.resolve("@medusajs/framework/http"))
  const [body, query] = [marked("body"), marked("query")]
  Object.assign(load(join(http, "utils/validate-body.js")) as object, {
    validateAndTransformBody: body,
  })
  Object.assign(load(join(http, "utils/validate-query.js")) as object, {
    validateAndTransformQuery: query,
  })
  const built = join(ROOT, "commerce/.medusa/server/src/api")
  Object.assign(load(join(built, "guards/checked-by.js")) as object, { checkedBy: body })
  const files = [
    join(ROOT, "node_modules/@medusajs/medusa/dist/api/middlewares.js"),
    join(built, "middlewares.js"),
    ...PLUGINS.map((name) => join(ROOT, "plugins", name, ".medusa/server/src/api/middlewares.js")),
  ]
  return files.flatMap((file) => {
    const found = tryLoad(file)
    if (!found) return []
    return Array.isArray(found.default) ? found.default : (found.default.routes ?? [])
  })
}

/** A plugin need not have middlewares. */
function tryLoad(file: string): Declared | null {
  try {
    load.resolve(file)
  } catch {
    return null
  }
  return load(file) as Declared
}

const { z } = load("@medusajs/framework/zod") as {
  z: { toJSONSchema: (schema: object, options: object) => JsonSchema }
}

/** Null for what has no shape at all. */
function toJson(schema: Schema): JsonSchema | null {
  const zod = typeof schema === "function" && !("_zod" in schema) ? schema() : schema
  try {
    return z.toJSONSchema(zod, { unrepresentable: "any", io: "input" })
  } catch {
    return null
  }
}

const comparable = (path: string) => path.replace(/:\w+/g, ":")
const methodsOf = ({ method, methods }: Middleware) => methods ?? (method ? [method].flat() : [])

/** The shapes that routes are checked by, read from the validators themselves. */
export function shapesOf(): (route: Route) => Shape {
  const all = declared().filter(({ matcher }) => typeof matcher === "string")
  return ({ method, path }) => {
    const own = all.filter(
      (one) =>
        comparable(one.matcher as string) === comparable(path) &&
        (methodsOf(one).length === 0 || methodsOf(one).includes(method)),
    )
    const found = own.flatMap(({ middlewares }) => middlewares ?? [])
    const read = (name: keyof Marked) =>
      found.flatMap((one) => (one[name] ? [toJson(one[name])] : [])).filter((one) => one !== null)
    return { body: read("body"), query: read("query") }
  }
}
