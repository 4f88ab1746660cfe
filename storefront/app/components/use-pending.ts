import { useFetchers, useNavigation } from "@remix-run/react"

/** Whether a change (of the cart, of an account) is on its way, so that what is shown is about to be another. */
export function usePending(): boolean {
  const navigating = useNavigation().formMethod === "POST"
  const fetching = useFetchers().some(({ formMethod }) => formMethod === "POST")
  return navigating || fetching
}
