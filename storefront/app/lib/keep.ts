const keepers = new Set<() => void>()

/** Makes every keeper read anew: what it holds is not true any more, though it still is at hand. */
export function expireAll(): void {
  for (const expire of keepers) expire()
}

/**
 * Keeps what was read for a while, by key. After that it is read anew; `last` gives what there is, however
 * old, without reading.
 */
export function keeper<T>(keepMs: number, now = () => Date.now()) {
  const kept = new Map<string, { until: number; value: T }>()
  let expiries = 0
  keepers.add(() => {
    expiries += 1
    for (const one of kept.values()) one.until = 0
  })
  return {
    last: (key: string): T | undefined => kept.get(key)?.value,
    async fresh(key: string, read: () => Promise<T>): Promise<T> {
      const found = kept.get(key)
      if (found && now() < found.until) return found.value
      const before = expiries
      const value = await read()
      // What was read while it expired may be what was true before.
      kept.set(key, { until: before === expiries ? now() + keepMs : 0, value })
      return value
    },
  }
}
