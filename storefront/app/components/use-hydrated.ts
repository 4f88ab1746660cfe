import { useSyncExternalStore } from "react"

const never = () => () => undefined

/** Whether the page's script has taken over: false on the server and in its first render. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
