import { useState } from "react"

/** An answer that has come since the component stands; not one that a fetcher still holds from before. */
export function useFresh<Answer>(answer: Answer | undefined): Answer | undefined {
  const [stale] = useState(answer)
  return answer === stale ? undefined : answer
}
