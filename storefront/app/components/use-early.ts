import { useEffect, useRef } from "react"

/**
 * Looks once at an element as the page's script takes it over, so that what a fan ticked or chose in it
 * before counts: no event tells React of that, and it leaves the controls as it finds them.
 */
export function useEarly<E extends HTMLElement>(look: (element: E) => void) {
  const element = useRef<E>(null)
  useEffect(() => {
    if (element.current) look(element.current)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- looked at once
  }, [])
  return element
}
