const kept = new Map<string, unknown>()
let keeping = 0

/** Makes a thing once per key: shapes are costly and shared by many shots. */
export function once<T>(key: string, make: () => T): T {
  if (!kept.has(key)) {
    keeping += 1
    kept.set(key, make())
    keeping -= 1
  }
  return kept.get(key) as T
}

/** Whether what is made now will be kept for other shots. */
export const isKeeping = () => keeping > 0
