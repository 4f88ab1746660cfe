/** Why a text or a body is refused before anything reads it. */
export type TextFault = "control_character" | "broken_unicode" | "too_long" | "too_deep"

/** Control characters other than tab and line ends: none belongs in what a fan types. */
// eslint-disable-next-line no-control-regex
export const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
/** PostgreSQL takes it in no text; the others it keeps, and staff paste some of them from documents. */
// eslint-disable-next-line no-control-regex
export const NUL = /\u0000/
/** Half a surrogate pair, which jsonb refuses. */
const HALF_PAIR = /\p{Surrogate}/u

/** What texts may be. */
export interface TextRules {
  maxChars: number
  /** Levels of objects and lists around them. */
  maxDepth: number
  /** Characters that may not stand in them. */
  unwanted: RegExp
}

function faultOfText(text: string, { maxChars, unwanted }: TextRules): TextFault | null {
  if (text.length > maxChars) return "too_long"
  if (unwanted.test(text)) return "control_character"
  return HALF_PAIR.test(text) ? "broken_unicode" : null
}

/** The first fault in a body's or a query's texts, keys included; null if there is none. */
export function faultOf(value: unknown, rules: TextRules): TextFault | null {
  // A list instead of recursion: a body of 100 kB can nest deeper than the stack is.
  const left: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (let next = left.pop(); next; next = left.pop()) {
    const { value: found, depth } = next
    if (typeof found === "string") {
      const fault = faultOfText(found, rules)
      if (fault) return fault
    } else if (typeof found === "object" && found !== null) {
      if (depth >= rules.maxDepth) return "too_deep"
      const parts = Array.isArray(found) ? found : Object.entries(found).flat()
      for (const part of parts) left.push({ value: part, depth: depth + 1 })
    }
  }
  return null
}
