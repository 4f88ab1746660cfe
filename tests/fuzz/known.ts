import type { Route } from "./commerce-routes"

/** Ids that the shop has, by what they are of. */
export interface Known {
  /** For a name as a parameter, a property or a part of an address has it: `product_id`, `products`. */
  idsFor(name: string): string[]
}

const MOST = 4
/** What is taken away must not be real: the shop would be gone before the others have asked. */
const TAKES_AWAY = /^(delete|remove|ids)$/

/** `product-variants`, `variant_id` and `variant` are ids of one kind. */
function kindOf(name: string): string {
  const plain = name.replace(/-/g, "_").replace(/_ids?$/, "")
  const single = plain.replace(/ies$/, "y").replace(/s$/, "")
  return single.replace(/^(product|parent|default|source|shipping)_(?=.)/, "")
}

/** Ids by what they are of, read from whatever the shop answers. */
export class Ids implements Known {
  private readonly byKind = new Map<string, Set<string>>()

  idsFor(name: string): string[] {
    return TAKES_AWAY.test(name) ? [] : [...(this.byKind.get(kindOf(name)) ?? [])]
  }

  /** Looks through an answer; `name` is what its ids are of. */
  read(answer: unknown, name: string, depth = 0): void {
    if (typeof answer !== "object" || answer === null || depth > 6) return
    if (Array.isArray(answer)) return answer.forEach((one) => this.read(one, name, depth + 1))
    for (const [key, value] of Object.entries(answer as Record<string, unknown>)) {
      if (typeof value === "string" && (key === "id" || key.endsWith("_id"))) {
        this.keep(key === "id" ? name : key, value)
      } else this.read(value, /^\d+$/.test(key) ? name : key, depth + 1)
    }
  }

  private keep(name: string, id: string): void {
    const kept = this.byKind.get(kindOf(name)) ?? new Set()
    if (kept.size < MOST && id) kept.add(id)
    this.byKind.set(kindOf(name), kept)
  }
}

/** Asks every list of commerce for a few of its entries. */
export async function knownIds(
  routes: Route[],
  ask: (path: string) => Promise<unknown>,
): Promise<Ids> {
  const ids = new Ids()
  const lists = routes.filter(
    ({ method, path }) =>
      method === "GET" && /^\/(store|admin)\//.test(path) && !path.includes(":"),
  )
  for (const route of lists) {
    // What cannot be read is found out later, by a request that says so.
    const answer = await ask(`${route.path}?limit=3`).catch(() => null)
    ids.read(answer, route.path.split("/").at(-1) ?? "")
  }
  return ids
}
