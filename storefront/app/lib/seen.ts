/** A product that was looked at, as the device remembers it. No price: it may have changed. */
export interface Seen {
  handle: string
  title: string
  thumbnail: string | null
}

const KEPT = 9
const KEY = "podium.seen"

const isSeen = (value: unknown): value is Seen => {
  const { handle, title, thumbnail } = (value ?? {}) as Partial<Seen>
  return (
    typeof handle === "string" &&
    typeof title === "string" &&
    (thumbnail === null || typeof thumbnail === "string")
  )
}

/** What stands in the device's memory; anything that we did not write is left out. */
export function readSeen(text: string | null): Seen[] {
  try {
    const list: unknown = JSON.parse(text ?? "[]")
    return Array.isArray(list) ? list.filter(isSeen).slice(0, KEPT) : []
  } catch {
    return []
  }
}

/** The list with a product that is being looked at: first, and once. */
export const withSeen = (list: Seen[], seen: Seen): Seen[] =>
  [seen, ...list.filter(({ handle }) => handle !== seen.handle)].slice(0, KEPT)

/** Remembers a product on this device; returns those looked at before it. A full or closed memory is none. */
export function remember(seen: Seen, locale: string): Seen[] {
  const key = `${KEY}.${locale}`
  try {
    const before = readSeen(window.localStorage.getItem(key))
    window.localStorage.setItem(key, JSON.stringify(withSeen(before, seen)))
    return before.filter(({ handle }) => handle !== seen.handle)
  } catch {
    return []
  }
}
