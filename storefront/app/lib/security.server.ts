/** What may take a form's data away: us, and Stripe's page (Chromium applies it to redirects too). */
const STRIPE_ORIGINS = ["https://checkout.stripe.com"]

/** The style sheet that the 3-D viewer writes into its own shadow tree; a test holds the hash to its package. */
export const VIEWER_STYLE = "sha256-PXtZZkJMMyc18o/DN1ZEFOJ2qEGq95IQbVaJFMOXOb0="

/** Where browsers tell of what the policy has stopped. */
export const POLICY_REPORTS_PATH = "/policy-reports"

/** The Content-Security-Policy of a page; `own` names its inline scripts, by hash or by nonce. */
export function contentSecurityPolicy(own: readonly string[], localStripe?: string): string {
  const forms = ["'self'", ...STRIPE_ORIGINS, ...(localStripe ? [localStripe] : [])]
  return [
    "default-src 'self'",
    ["script-src 'self'", ...own].join(" "),
    `style-src 'self' '${VIEWER_STYLE}'`,
    "img-src 'self' data: blob:", // blob: the prints of a model, unpacked by the page itself
    "font-src 'self'",
    "connect-src 'self' blob:",
    `form-action ${forms.join(" ")}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    `report-uri ${POLICY_REPORTS_PATH}`, // report-to is not heeded by Firefox, and waits for a minute
  ].join("; ")
}

/** The headers that every answer carries. */
export const SECURITY_HEADERS: Record<string, string> = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
}

/**
 * Pictures of products are shown by others as well: by the dashboard, which has an address of its own,
 * and by mail programs that are web pages.
 */
export const SHOWN_ELSEWHERE = ["Cross-Origin-Resource-Policy", "cross-origin"] as const

/** Strict-Transport-Security for two years, where the store is reached by https. */
export const transportSecurity = (storeUrl: string): Record<string, string> =>
  storeUrl.startsWith("https:")
    ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }
    : {}

/** What every answer begins with, be it a refusal; pages put their own policy in its place. */
export const firstHeaders = (storeUrl: string): Record<string, string> => ({
  ...SECURITY_HEADERS,
  ...transportSecurity(storeUrl),
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
})

/**
 * Whether a write comes from one of our own pages. Browsers say so in Sec-Fetch-Site or Origin, which
 * no foreign page can forge; a request with neither is no browser's form and is refused.
 */
export function isOwnWrite(headers: Headers, storeUrl: string): boolean {
  const site = headers.get("sec-fetch-site")
  if (site) return site === "same-origin" || site === "none"
  const origin = headers.get("origin")
  return origin !== null && origin === new URL(storeUrl).origin
}
