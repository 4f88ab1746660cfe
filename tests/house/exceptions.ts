/**
 * What breaks a budget, and why. The list may only shrink: an entry that is no longer needed fails
 * the test that reads it.
 */
export const LONG_FUNCTIONS: Record<string, string> = {}

const ADDRESS_IS_PATH = "Medusa takes a route's address from its folders"

/** Files deeper than seven folders. */
export const DEEP_PATHS: Record<string, string> = {
  "plugins/stripe-checkout/src/api/store/carts/[id]/checkout-session/route.ts": ADDRESS_IS_PATH,
  "plugins/stripe-checkout/src/api/store/checkout-sessions/[session_id]/settle/route.ts":
    ADDRESS_IS_PATH,
}
