import type Stripe from "stripe"

/** Where a fan who has paid is sent: `success_url` with the session's id put in. */
export function returnAddress(session: Stripe.Checkout.Session): string {
  const address = session.success_url ?? ""
  return address.replaceAll("{CHECKOUT_SESSION_ID}", session.id)
}

/** The page's own addresses. */
export function pagePath(sessionId: string): string {
  return `/c/pay/${sessionId}`
}

export function challengePath(sessionId: string): string {
  return `${pagePath(sessionId)}/challenge`
}

/** Origins that the page's forms may lead to, for its content security policy. */
export function originOf(address: string): string {
  return new URL(address.replaceAll("{CHECKOUT_SESSION_ID}", "id")).origin
}
