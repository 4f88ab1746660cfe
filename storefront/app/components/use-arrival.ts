import { useLocation } from "@remix-run/react"
import { useEffect, useRef } from "react"

/** The page that was last shown; a page of an error stands in a frame of its own. */
let shown: string | undefined

/**
 * Leads who does not see the page to the beginning of each that comes by script, as a browser does with a
 * document: what was pressed is gone. Not at the same list with other choices, nor below a dialog.
 */
export function useArrival() {
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    const isAnother = shown !== undefined && shown !== pathname
    shown = pathname
    if (isAnother && !document.querySelector("dialog[open]")) {
      main.current?.focus({ preventScroll: true })
    }
  }, [pathname])
  return main
}
