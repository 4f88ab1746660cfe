/** What stands for a part of an address that is not written down. */
const LEFT_OUT = "…"

/** A route's own word: `order-links`, `checkout-session`. What chance makes has digits or capitals. */
const WORD = /^[a-z][a-z-]{0,31}$/
/** Medusa's id of a record, which opens nothing by itself. A cart's and Stripe's are left out all the same. */
const RECORD = /^(?!cart_|cs_|pi_)[a-z]{2,12}_[0-9A-HJKMNP-TV-Z]{26}$/
/** Deeper than any route; what is longer is somebody's play. */
const MAX_PARTS = 12

const part = (text: string): string =>
  text === "" || WORD.test(text) || RECORD.test(text) ? text : LEFT_OUT

/**
 * An address as a log may keep it: the route and the records that it names. Tokens of links, ids of
 * carts and payments, whatever a client typed and every query are left out.
 */
export function loggedAddress(address: string): string {
  const [path = "", ...query] = address.split(/[?#]/)
  const parts = path.split("/")
  const kept = parts.slice(0, MAX_PARTS).map(part)
  const cut = parts.length > MAX_PARTS ? [LEFT_OUT] : []
  return [...kept, ...cut].join("/") + (query.length ? `?${LEFT_OUT}` : "")
}

/** The page that a request came from, likewise; nothing for what is no web address. */
export function loggedReferrer(address: string | undefined): string | undefined {
  if (!address || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined
  const { origin, pathname, search } = new URL(address)
  return origin + loggedAddress(pathname + search)
}
