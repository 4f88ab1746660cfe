import type { HeadersFunction } from "@remix-run/node"
import type { Refused } from "~/commerce/client.server"
import { PERSONAL_PAGE } from "./headers"

const TOO_MANY = 429
const MINUTE_S = 60
/** When commerce does not say. */
const SOME_TIME_S = MINUTE_S

export const isTooMany = ({ status }: Pick<Refused, "status">) => status === TOO_MANY

const secondsIn = (refused: Refused) => refused.retryAfterSeconds ?? SOME_TIME_S

/** How long to wait, in words of the locale: "45 seconds", "15 minutes". */
export function waitText(seconds: number, tag: string): string {
  const inMinutes = seconds > MINUTE_S
  const amount = inMinutes ? Math.ceil(seconds / MINUTE_S) : seconds
  const unit = inMinutes ? "minute" : "second"
  return new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long" }).format(amount)
}

/** For a form that was sent too often: the words' part, and what the answer is. */
export const tooMany = (refused: Refused, tag: string) => ({
  wait: waitText(secondsIn(refused), tag),
  init: {
    status: TOO_MANY,
    headers: { ...PERSONAL_PAGE, "Retry-After": String(secondsIn(refused)) },
  },
})

/** The headers of a page with a form: a route's own, and when to come back if the form was refused. */
export const formHeaders =
  (own: Record<string, string>): HeadersFunction =>
  ({ actionHeaders }) => {
    const wait = actionHeaders.get("Retry-After")
    return { ...own, ...(wait && { "Retry-After": wait }) }
  }

/** For a page that was asked for too often. */
export const tooManyPage = (refused: Refused) =>
  new Response("too many", {
    status: TOO_MANY,
    headers: { "Retry-After": String(secondsIn(refused)) },
  })
