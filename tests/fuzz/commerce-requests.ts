import fc from "fast-check"
import { paths, queries, targetOf } from "./addresses"
import { bodies } from "./bodies"
import type { Route } from "./commerce-routes"
import { headersFor, type Keys } from "./door"
import type { Known } from "./known"
import type { Request } from "./request"
import { samplesOf } from "./samples"
import type { Shape } from "./shapes"

/** Where no real id is sent, since what they change is what every other request stands on. */
const SPARED: [RegExp, string][] = [
  [/^\/admin\/api-keys\/:/, "the publishable key could be taken back"],
  [/^\/admin\/sales-channels\/:/, "the channel could be switched off, or emptied"],
  [/^\/admin\/regions\/:/, "the markets could lose their countries"],
  [/^\/admin\/stores\/:/, "the shop could lose its currencies and languages"],
  [/^\/admin\/users\/:/, "whoever asks as staff could be gone"],
  [/^\/admin\/stock-locations\/:/, "nothing would be in stock"],
]
const spares = ({ method, path }: Route) =>
  method === "DELETE" || (method !== "GET" && SPARED.some(([pattern]) => pattern.test(path)))

const nobodys: Known = { idsFor: () => [] }

/** For routes without a shape of their own: what other routes read from bodies. */
const ANYTHING = {
  type: "object",
  properties: Object.fromEntries(
    ["email", "password", "identifier", "metadata", "id", "entity", "filters", "ids", "mfa"].map(
      (name) => [name, name === "filters" || name === "metadata" ? {} : { type: "string" }],
    ),
  ),
}

const WORDS: Record<string, string[]> = {
  actor_type: ["customer", "user"],
  auth_provider: ["emailpass"],
  rule_type: ["rules", "target-rules", "buy-rules"],
  entity: ["orders", "products"],
  file: ["a.png", "..%2f..%2fpackage.json"],
  page: ["orders", "x.js"],
}

export interface World {
  known: Known
  keys: Keys
  cartId: string
  shapeOf: (route: Route) => Shape
}

/** Requests to one route of commerce, nearly right. */
export function commerceRequests(route: Route, world: World): fc.Arbitrary<Request> {
  const { known, keys, cartId, shapeOf } = world
  const { body, query } = shapeOf(route)
  const choose = (shapes: object[]) =>
    fc.oneof(...(shapes.length ? shapes : [ANYTHING]).map((one) => samplesOf(one, known)))
  const real = (name: string) =>
    name === "id" && route.path.startsWith("/store/carts/") ? [cartId] : (WORDS[name] ?? [])
  const path = paths(route.path, spares(route) ? nobodys : known, real)
  const sends = route.method !== "GET"
  const files = /uploads|import/.test(route.path)
  return fc
    .record({
      path,
      query: queries(choose(query)),
      headers: headersFor(route.path, keys),
      body: sends ? bodies(choose(body), files) : fc.constant(null),
    })
    .map(({ path: to, query: asked, headers, body: sent }) => ({
      method: route.method,
      target: targetOf(to, asked),
      headers: sent?.type ? { ...headers, "content-type": sent.type } : headers,
      ...(sent && { body: sent.text }),
    }))
}
