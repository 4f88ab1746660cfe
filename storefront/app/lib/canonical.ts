/** Escapes of letters, digits, `-` and `_`: nobody needs them (RFC 3986, 2.3). */
const NEEDLESS = /%(2d|5f|3\d|[46][1-9a-f]|[57][0-9a])/gi

/**
 * The one spelling of an address's path: no doubled or trailing slash, no needless escapes, the locale in
 * lower case. Browsers read a backslash as a slash, so that `/\evil.example` would lead to another host: it
 * becomes one too.
 */
export function canonicalPath(path: string): string {
  return path
    .replace(NEEDLESS, decodeURIComponent)
    .replace(/[\\/]+/g, "/")
    .replace(/(.)\/$/, "$1")
    .replace(/^\/([a-z]{2}-[a-z]{2})(?=\/|$)/i, (locale) => locale.toLowerCase())
}

/**
 * Where a request's target (path and query as sent) has to be led, or null when it is spelt as it should
 * be. The answer begins with exactly one slash: it never leaves this host.
 */
export function canonicalTarget(target: string): string | null {
  const at = target.indexOf("?")
  const path = at < 0 ? target : target.slice(0, at)
  const wanted = canonicalPath(path)
  return wanted === path ? null : wanted + (at < 0 ? "" : target.slice(at))
}
