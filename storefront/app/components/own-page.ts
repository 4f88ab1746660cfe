import { useMatches } from "@remix-run/react"

/** A route whose page only its signed-in owner is shown exports this as its `handle`. */
export const OWN_PAGE = { isOwnPage: true } as const

/** Whether this page is shown to a signed-in fan only: then they are known from its first byte. */
export const useOwnPage = (): boolean =>
  useMatches().some(
    ({ handle }) => typeof handle === "object" && handle !== null && "isOwnPage" in handle,
  )
