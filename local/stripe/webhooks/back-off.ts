/** Seconds until the next try. Stripe's own are hours; the first ones are short here. */
const WAITS = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600]

/** Seconds to wait after so many failed tries; null when it is time to give up. */
export function waitAfter(attempts: number): number | null {
  return WAITS[attempts - 1] ?? null
}
