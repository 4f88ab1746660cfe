/**
 * Keeps what was read for a while, by key. After that it is read anew; `last` gives what there is, however
 * old, without reading.
 */
export function keeper<T>(keepMs: number, now = () => Date.now()) {
  const kept = new Map<string, { until: number; value: T }>()
  return {
    last: (key: string): T | undefined => kept.get(key)?.value,
    async fresh(key: string, read: () => Promise<T>): Promise<T> {
      const found = kept.get(key)
      if (found && now() < found.until) return found.value
      const value = await read()
      kept.set(key, { until: now() + keepMs, value })
      return value
    },
  }
}
