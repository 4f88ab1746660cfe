/** Pages that are the same for everybody: shared caches keep them a minute, and longer while renewing. */
export const PUBLIC_PAGE = {
  "Cache-Control": "public, max-age=0, s-maxage=60, stale-while-revalidate=600",
}
/** Pages of one person. */
export const PERSONAL_PAGE = { "Cache-Control": "private, no-store" }
