import { useFetcher, useLocation } from "@remix-run/react"
import { useEffect } from "react"
import type { loader } from "~/routes/$locale.me"
import { useStore } from "./use-store"

/**
 * The personal part of a page, asked for once it stands: the page itself is the same for everybody.
 * Undefined until then, and without JavaScript.
 */
export function useMe() {
  const { paths } = useStore()
  const { load, data } = useFetcher<typeof loader>({ key: "me" })
  const { key } = useLocation()
  const address = paths.me()
  useEffect(() => load(address), [load, address, key])
  return data
}
