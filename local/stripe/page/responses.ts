import type { Answer } from "../http/answer"
import { STYLE } from "./style"

const COMMON = { "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" }

export function redirect(location: string): Answer {
  return { status: 303, headers: { ...COMMON, location, "cache-control": "no-store" }, body: "" }
}

export function stylesheet(): Answer {
  const headers = { ...COMMON, "content-type": "text/css; charset=utf-8" }
  return { status: 200, headers, body: STYLE }
}

/**
 * A page of ours. Browsers hold `form-action` against the redirect after a form too, so the
 * merchant's origin is named there.
 */
export function page(status: number, markup: string, formTargets: readonly string[] = []): Answer {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' http: https: data:",
    `form-action ${["'self'", ...new Set(formTargets)].join(" ")}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ")
  const type = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }
  return {
    status,
    headers: { ...COMMON, ...type, "content-security-policy": policy },
    body: markup,
  }
}
