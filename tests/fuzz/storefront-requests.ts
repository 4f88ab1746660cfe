import fc from "fast-check"
import { paths, queries, targetOf } from "./addresses"
import { bodies, formOf } from "./bodies"
import type { Route } from "./commerce-routes"
import { inHeader, type Request } from "./request"
import type { Shop } from "./storefront-world"
import { fuzzed } from "./stack"
import { oddText } from "./values"

type Headers = Record<string, string>
const LOCALES = ["en-us", "fr-fr", "en-jp", "fr-ca"]
const WORDS: Record<string, string[]> = { locale: LOCALES }
const VALUES = [
  "1",
  "0",
  "on",
  "us",
  "fr",
  "fan@podium.example",
  "podium-fan",
  "/en-us/cart",
  "Paris",
]

/** Whoever asks these may be signed out by the answer. */
const SIGNS_OUT = /\/(sign-out|password|reset)(\.data)?$/

const someTimes = (weight: number, arbitrary: fc.Arbitrary<Headers>): fc.Arbitrary<Headers> =>
  fc.oneof({ weight, arbitrary: fc.constant<Headers>({}) }, { weight: 1, arbitrary })

/** Forms with the names that forms here have, and values that some field takes. */
function forms(names: string[], variant: string) {
  const name = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: oddText },
  )
  const value = fc.oneof(fc.constantFrom(variant, ...VALUES), oddText)
  const some = fc.array(fc.tuple(name, value), { maxLength: 12 })
  const all = value.map((one) => names.map((each): [string, string] => [each, one]))
  return formOf(fc.oneof({ weight: 3, arbitrary: some }, { weight: 1, arbitrary: all }))
}

/** Requests to one route of the storefront; `names` are those of its forms' fields. */
export function storefrontRequests(
  route: Route,
  shop: Shop,
  names: string[],
): fc.Arbitrary<Request> {
  const origin = fuzzed().storeUrl
  const fields = fc.dictionary(fc.constantFrom(...names, "page", "sort", "q", "_routes"), oddText, {
    maxKeys: 3,
  })
  const sent = fc.oneof(
    { weight: 4, arbitrary: forms(names, shop.variant) },
    { weight: 1, arbitrary: bodies(fields, false) },
  )
  const cookie = SIGNS_OUT.test(route.path) ? shop.leaver : shop.cookie
  const headers = fc
    .tuple(
      fc.constantFrom<Headers>({ cookie }, {}),
      fc.oneof(
        { weight: 9, arbitrary: fc.constant<Headers>({ origin }) },
        { weight: 1, arbitrary: fc.constantFrom<Headers>({}, { origin: "null" }, { origin: "x" }) },
      ),
      someTimes(
        9,
        oddText.map((text) => ({ cookie: inHeader(text).slice(0, 3_000) })),
      ),
      someTimes(
        9,
        oddText.map((text) => ({ "accept-language": inHeader(text).slice(0, 3_000) })),
      ),
      someTimes(
        9,
        fc.constantFrom<Headers>({ "accept-encoding": "br;q=x,*" }, { "if-none-match": '"' }),
      ),
    )
    .map((all) => Object.assign({}, ...all) as Headers)
  return fc
    .record({
      path: paths(route.path, shop.known, (name) => WORDS[name] ?? []),
      query: queries(fields),
      headers,
      body: route.method === "GET" ? fc.constant(null) : sent,
      method: fc.constantFrom(
        ...(route.method === "GET" ? ["GET", "GET", "GET", "HEAD"] : ["POST"]),
      ),
    })
    .map(({ path, query, headers: told, body, method }) => ({
      method,
      target: targetOf(path, query),
      headers: body?.type ? { ...told, "content-type": body.type } : told,
      ...(body && { body: body.text }),
    }))
}
