import { useEffect, useState } from "react"

/** Whether an element has been scrolled out of the window; never without script or observer. */
export function useOutOfView<E extends Element>() {
  const [element, ref] = useState<E | null>(null)
  const [out, setOut] = useState(false)
  useEffect(() => {
    if (!element || !("IntersectionObserver" in window)) return undefined
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1)
      if (last) setOut(!last.isIntersecting)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return [ref, out && element !== null] as const
}
