import fc from "fast-check"
import { nearly } from "./bodies"
import type { Known } from "./known"
import { escaped, inLine, queryText } from "./request"
import { oddText } from "./values"

/** Parts of an address that are no id; sent as they stand. */
const ODD_PARTS = [
  "x",
  "%00",
  "%ff%fe",
  "%ED%A0%80",
  "%",
  "%zz",
  "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
  "..",
  "%2F",
  "a%2Fb",
  "a;b=c",
  "a%20b",
  "-1",
  "null",
  "__proto__",
  "constructor",
  "%F0%9F%98%80",
  "%u0041",
  "*",
  "x".repeat(2_500),
]
const ODD_QUERIES = [
  "fields=*",
  "fields=*variants.product.variants.product",
  "fields=-id,+x.y.z,,",
  "fields[]=a&fields[]=b",
  "fields=__proto__.x",
  "limit=-1",
  "limit=1e3",
  "limit=99999999999999999999",
  "limit[]=1",
  "offset=-1",
  "offset=9999999999",
  "order=-",
  "order=nothing",
  "order=id;select",
  "order[a]=b",
  "order=-variants.prices.amount",
  "q=%25%27%22%5C",
  "q=%00",
  "q[a]=b",
  "q=" + "x".repeat(1_900),
  "id[]=&id[]=%00",
  "id[$ne]=x",
  "id[$in]=x",
  "id[$re]=((",
  "$and[0][id]=x",
  "$or=1",
  "created_at[$gt]=never",
  "created_at=0000-00-00",
  "deleted_at[$lt]=%2B275761-01-01",
  "a[b][c][d][e][f][g][h]=1",
  "a[99999999]=1",
  "a[4294967294]=1&a[]=2",
  "__proto__[x]=1",
  "constructor[prototype][x]=1",
  "%",
  "%E0%A4%A=1",
  "%ff=%fe",
  "=&&==&",
  "page=0",
  "page=-1&sort=x&from=-1&to=1e99",
  "a=1&".repeat(1_200),
  "region_id=x&country_code=xx&currency_code=xxx",
  "with_deleted=true",
  "locale=xx-XX",
]

const oddPart = fc.oneof(
  fc.constantFrom(...ODD_PARTS),
  oddText.map((text) => escaped(text).slice(0, 3_000)),
)

/** An address of a route: its parameters are ids that there are, or nonsense. */
export function paths(
  path: string,
  known: Known,
  real: (name: string) => string[] = () => [],
): fc.Arbitrary<string> {
  const parts = path.split("/").map((name, at, all) => {
    if (!/^[:*]/.test(name)) return fc.constant(name)
    const [plain = "", ending = ""] = name.slice(1).split(/(?=\.data$)/)
    const ids = [...known.idsFor(all[at - 1] ?? ""), ...known.idsFor(plain)]
    const choices = [
      { weight: 9, own: real(plain) },
      { weight: 3, own: ids },
    ].flatMap(({ weight, own }) =>
      own.length ? [{ weight, arbitrary: fc.constantFrom(...own) }] : [],
    )
    return fc.oneof(...choices, { weight: 2, arbitrary: oddPart }).map((text) => text + ending)
  })
  return fc.tuple(...parts).map((all) => all.join("/") || "/")
}

/** Queries that are nearly what the route's check lets through, and such as no client sends. */
export function queries(samples: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant("") },
    { weight: 4, arbitrary: nearly(samples).map((value) => queryText(value)) },
    { weight: 2, arbitrary: fc.constantFrom(...ODD_QUERIES) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD_QUERIES).map((text) => `${text}&${text}`) },
  )
}

/** Node takes 16 kB of headers and request line; what is longer is asked for by raw sockets. */
const MOST_CHARS = 9_000
export const targetOf = (path: string, query: string): string =>
  inLine(query ? `${path}?${query}` : path).slice(0, MOST_CHARS)
