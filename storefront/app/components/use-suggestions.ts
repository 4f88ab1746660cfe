import { useEffect, useState } from "react"
import type { Suggestion, Suggestions } from "~/commerce/suggest.server"

/** Long enough that a word is not asked for letter by letter. */
const DEBOUNCE_MS = 140
const LEAST_CHARS = 2

export interface Group {
  kind: keyof Suggestions
  items: Suggestion[]
}

const inGroups = ({ products, sports, teams }: Suggestions): Group[] =>
  [
    { kind: "sports" as const, items: sports },
    { kind: "teams" as const, items: teams },
    { kind: "products" as const, items: products },
  ].filter(({ items }) => items.length > 0)

/**
 * What a fan may mean by what has been typed. Null while nothing has been asked; an answer that is
 * overtaken by another letter is dropped, and without an answer there are just no suggestions.
 */
export function useSuggestions(address: string, typed: string): Group[] | null {
  const [groups, setGroups] = useState<Group[] | null>(null)
  const q = typed.trim()
  useEffect(() => {
    if (q.length < LEAST_CHARS) return undefined
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(`${address}?q=${encodeURIComponent(q)}`, { signal: stop.signal })
        if (answer.ok) setGroups(inGroups((await answer.json()) as Suggestions))
      } catch {
        // The search page still finds it.
      }
    }, DEBOUNCE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [address, q])
  // Fewer letters than are asked for suggest nothing; more show the last answer until the next one comes.
  return q.length < LEAST_CHARS ? null : groups
}
