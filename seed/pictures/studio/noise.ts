/** A small number that depends only on the text: FNV-1a, so that every run draws the same. */
export function digest(text: string): number {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

/** Repeatable random numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const lattice = (x: number, y: number, seed: number) => {
  let hash = Math.imul(x, 374_761_393) ^ Math.imul(y, 668_265_263) ^ Math.imul(seed, 1_274_126_177)
  hash = Math.imul(hash ^ (hash >>> 13), 1_274_126_177)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296
}

const ease = (t: number) => t * t * t * (t * (t * 6 - 15) + 10)

/** Smooth noise from -1 to 1 with features about one unit wide. */
export function noise(x: number, y: number, seed = 0): number {
  const left = Math.floor(x)
  const low = Math.floor(y)
  const u = ease(x - left)
  const v = ease(y - low)
  const corner = (dx: number, dy: number) => lattice(left + dx, low + dy, seed)
  const bottom = corner(0, 0) + (corner(1, 0) - corner(0, 0)) * u
  const top = corner(0, 1) + (corner(1, 1) - corner(0, 1)) * u
  return (bottom + (top - bottom) * v) * 2 - 1
}
