import { useFetcher } from "@remix-run/react"
import { useEffect, useMemo, useState } from "react"
import { useStore } from "../use-store"
import { Latest } from "~/lib/latest"
import { parseQuantity } from "~/lib/quantity"
import type { action } from "~/routes/$locale.cart.lines.update"

/** Long enough for the next click, short enough to see the new total soon. */
const PAUSE_MS = 400

interface Counted {
  id: string
  quantity: number
}

/**
 * A line's quantity as the fan wishes it: shown at once, sent after a pause, and the server's own again
 * once that has answered.
 */
export function useQuantity({ id, quantity: kept }: Counted) {
  const { paths } = useStore()
  const fetcher = useFetcher<typeof action>({ key: `line-${id}` })
  const [typed, setTyped] = useState<string | null>(null)
  const { state, data, submit } = fetcher
  const address = paths.updateLine()
  const latest = useMemo(
    () =>
      new Latest<number>(
        (quantity) =>
          submit({ line: id, quantity, stay: "1" }, { method: "post", action: address }),
        PAUSE_MS,
        () => setTyped(null),
      ),
    [submit, id, address],
  )
  useEffect(() => {
    if (state === "idle" && data !== undefined) latest.answered()
  }, [state, data, latest])
  // Who goes on within the pause still gets what was asked for.
  useEffect(() => () => latest.flush(), [latest])

  const wish = (text: string) => {
    setTyped(text)
    const quantity = parseQuantity(text)
    // Back to what holds already needs no request, unless that is about to change.
    if (quantity === null || (quantity === kept && !latest.awaiting)) latest.cancel()
    else latest.wish(quantity)
  }
  const reset = () => {
    latest.cancel()
    setTyped(null)
  }
  const shown = typed ?? String(kept)
  return {
    shown,
    quantity: parseQuantity(shown) ?? kept,
    busy: state !== "idle",
    problem: state === "idle" && data && "problem" in data ? data.problem : null,
    wish,
    reset,
  }
}
