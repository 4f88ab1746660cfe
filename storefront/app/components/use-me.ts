import { useLocation } from "@remix-run/react"
import { startTransition, useEffect, useState } from "react"
import type { Me } from "~/routes/$locale.me"
import { usePending } from "./use-pending"
import { useStore } from "./use-store"

/** @throws Error when there is no answer, or none that says it. */
async function fetchMe(address: string, signal: AbortSignal): Promise<Me> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${response.status}`)
  return (await response.json()) as Me
}

/**
 * The personal part of a page, asked for once it stands, at each new page, and after each change: the page
 * itself is the same for everybody. Undefined until then, and without JavaScript; the last one where there
 * is no answer, and the last count where commerce does not say. Not by a fetcher of the router's: the whole page would be rendered again, twice, for the
 * two words in its head that this changes.
 */
export function useMe(): Me | undefined {
  const { paths } = useStore()
  const [me, setMe] = useState<Me>()
  const { key } = useLocation()
  const pending = usePending()
  const address = paths.me()
  useEffect(() => {
    if (pending) return
    const gone = new AbortController()
    fetchMe(address, gone.signal).then(
      // With whatever page is being rendered just then, instead of before it and again with it.
      (found) =>
        startTransition(() =>
          setMe((last) => ({ ...found, count: found.count ?? last?.count ?? null })),
        ),
      () => undefined,
    )
    return () => gone.abort()
  }, [address, key, pending])
  return me
}
