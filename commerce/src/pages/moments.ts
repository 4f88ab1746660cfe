/** Prices change in the first moment after it; pages are made anew just after. */
const AFTER_MS = 50

interface Dated {
  starts_at?: string | Date | null
  ends_at?: string | Date | null
}

/**
 * When prices change by the clock, up to `spanMs` milliseconds before and after `now`: the beginnings and
 * ends of price lists, each once and in order, as milliseconds since 1970.
 */
export function momentsAround(lists: Dated[], now: number, spanMs: number): number[] {
  const dates = lists.flatMap(({ starts_at: from, ends_at: to }) => [from, to])
  const times = dates.flatMap((date) => (date ? new Date(date).getTime() + AFTER_MS : []))
  const near = times.filter((time) => Math.abs(time - now) <= spanMs)
  return [...new Set(near)].sort((a, b) => a - b)
}
