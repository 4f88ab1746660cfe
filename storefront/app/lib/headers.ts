/** Pages that are the same for everybody: shared caches keep them a minute, and longer while renewing. */
export const PUBLIC_PAGE = {
  "Cache-Control": "public, max-age=0, s-maxage=60, stale-while-revalidate=600",
}
/** Pages of one person. */
export const PERSONAL_PAGE = { "Cache-Control": "private, no-store" }

/** When to ask again while commerce is out of reach, as a `Retry-After` header says it. */
export const RETRY_AFTER_SECONDS = "10"
