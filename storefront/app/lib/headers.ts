/** What pages that are the same for everybody say to caches, which may share them for so many seconds. */
export const publicCaching = (seconds: number, whileRenewing = "") => ({
  "Cache-Control": `public, max-age=0, must-revalidate, s-maxage=${seconds}`,
  // For shared caches alone (RFC 9213): browsers would obey it in the other one, and show an old price.
  "CDN-Cache-Control": `max-age=${seconds}${whileRenewing}`,
})
export const PUBLIC_PAGE = publicCaching(60, ", stale-while-revalidate=600")
/** Pages of one person. */
export const PERSONAL_PAGE = { "Cache-Control": "private, no-store" }

/** When to ask again while commerce is out of reach, as a `Retry-After` header says it. */
export const RETRY_AFTER_SECONDS = "10"
