interface Finder {
  add(route: unknown): void
  find(url: string, method: string): unknown
}
type FinderClass = new (routes?: unknown[]) => Finder

/** Characters of addresses that a finder remembers before it forgets them all: some MB. */
export const MOST_CHARS = 2_000_000

/** A finder's routes, and the one that remembers for it until that has enough. */
interface Kept {
  routes: unknown[]
  helper: Finder | null
  chars: number
}

/**
 * Medusa's `RoutesFinder` keeps every address that it was ever asked for, known or not: whoever asks for
 * new ones fills the server's memory. From here on its finders start afresh now and then. Medusa has no
 * setting for it.
 */
export function forgetfulRoutes(finder: FinderClass): void {
  const { add, find } = finder.prototype as Finder
  const all = new WeakMap<Finder, Kept>()
  const keptOf = (one: Finder): Kept => {
    const kept = all.get(one) ?? { routes: [], helper: null, chars: 0 }
    all.set(one, kept)
    return kept
  }
  const forgetful: Finder & ThisType<Finder> = {
    add(route) {
      const kept = keptOf(this)
      kept.routes.push(route)
      kept.helper = null
      add.call(this, route)
    },
    find(url, method) {
      const kept = keptOf(this)
      kept.chars += url.length
      if (!kept.helper || kept.chars > MOST_CHARS) {
        kept.helper = new finder(kept.routes)
        kept.chars = url.length
      }
      return find.call(kept.helper, url, method)
    },
  }
  Object.assign(finder.prototype as Finder, forgetful)
}
