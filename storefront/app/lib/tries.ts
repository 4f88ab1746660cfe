/**
 * Seconds to wait before each time that a page asks again by itself. Cards are through within moments;
 * what takes longer takes hours, and is told by e-mail.
 */
const WAITS_S = [3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 10, 10, 10, 10, 10, 20, 20, 20, 30, 30] as const

export const MAX_TRIES = WAITS_S.length

/** How often the page has asked by itself, as its address says; nonsense means never again. */
export function triesIn(search: URLSearchParams): number {
  const text = search.get("try")
  if (text === null) return 0
  return /^\d{1,3}$/.test(text) ? Math.min(Number(text), MAX_TRIES) : MAX_TRIES
}

/** Seconds until the page asks again after so many times; null when it no longer does by itself. */
export const waitAfter = (tries: number): number | null => WAITS_S[tries] ?? null
