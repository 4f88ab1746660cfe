/** Why a text or a body is refused before anything reads it. */
export type TextFault = "control_character" | "broken_unicode" | "too_long" | "too_deep"

/**
 * Control characters other than tab and line ends. PostgreSQL takes no U+0000 in text, and none of
 * these belongs in what a fan types.
 */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
/** Half a surrogate pair, which jsonb refuses. */
const HALF_PAIR = /\p{Surrogate}/u

function faultOfText(text: string, maxChars: number): TextFault | null {
  if (text.length > maxChars) return "too_long"
  if (CONTROL.test(text)) return "control_character"
  return HALF_PAIR.test(text) ? "broken_unicode" : null
}

/** The first fault in a body's or a query's texts, keys included; null if there is none. */
export function faultOf(value: unknown, maxChars: number, maxDepth: number): TextFault | null {
  // A list instead of recursion: a body of 100 kB can nest deeper than the stack is.
  const left: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (let next = left.pop(); next; next = left.pop()) {
    const { value: found, depth } = next
    if (typeof found === "string") {
      const fault = faultOfText(found, maxChars)
      if (fault) return fault
    } else if (typeof found === "object" && found !== null) {
      if (depth >= maxDepth) return "too_deep"
      const parts = Array.isArray(found) ? found : Object.entries(found).flat()
      for (const part of parts) left.push({ value: part, depth: depth + 1 })
    }
  }
  return null
}
