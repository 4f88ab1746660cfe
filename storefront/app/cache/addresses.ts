import { parseLocale } from "~/i18n/markets"
import { canonicalTarget } from "~/lib/canonical"
import { FACETS } from "~/lib/choices"

/** A fan's own links are shorter. */
const MAX_CHARS = 1_500

/** Pages below a locale that are the same for everybody, by the segments after it. */
const SHARED = [
  /^$/,
  /^(categories|collections|editions|help|products)\/[^/]+$/,
  /^(sports|teams)(\/[^/]+)?$/,
  /^search(\/suggest)?$/,
]
const ROOTS = new Set(["/sitemap.xml"])

/** The parameters that some page reads. Others (a campaign's, a crawler's) do not make another page. */
const READ = new Set([
  ...FACETS,
  "q",
  "from",
  "to",
  "in_stock",
  "sort",
  "page",
  "variant",
  // What became of a form, told on a product's page where there is no script.
  "added",
  "problem",
])
/** Which loaders' data a client's navigation asks for. */
const DATA_ONLY = new Set(["_routes", "index"])

function isShared(path: string): boolean {
  if (ROOTS.has(path)) return true
  const [, slug, ...rest] = path.replace(/\.data$/, "").split("/")
  // Remix asks for a locale's home as `/en-us/_index.data` or `/en-us.data`.
  const below = rest.join("/").replace(/^_index$/, "")
  return parseLocale(slug) !== null && SHARED.some((pattern) => pattern.test(below))
}

/** The query without what no page reads, in an order of its own, so that a page has one address. */
function readQuery(query: string, isData: boolean): string {
  const read = [...new URLSearchParams(query)].filter(
    ([name]) => READ.has(name) || (isData && DATA_ONLY.has(name)),
  )
  const kept = new URLSearchParams(
    read.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  ).toString()
  return kept && `?${kept}`
}

const pathOf = (target: string) => target.split("?", 1)[0] ?? ""

/**
 * Whether no link of ours, nor a fan's, is spelt like this: longer than they are, or escaped, which is for
 * what is searched and in a path somebody's try.
 */
export const isOdd = (target: string): boolean =>
  target.length > MAX_CHARS || pathOf(target).includes("%")

/**
 * The address by which a page that is the same for everybody is kept, or null for any other request: a
 * personal page, an address that is not spelt as it should be, a file.
 */
export function sharedAddress(target: string): string | null {
  const path = pathOf(target)
  if (isOdd(target) || canonicalTarget(target) !== null || !isShared(path)) return null
  return path + readQuery(target.slice(path.length), path.endsWith(".data"))
}
