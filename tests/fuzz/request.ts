/** One request, as it is sent and as it is printed to be sent again. */
export interface Request {
  method: string
  /** Path and query, escaped as far as a request line needs it. */
  target: string
  headers: Record<string, string>
  body?: string
}

/** Half a surrogate pair becomes U+FFFD. */
const wellFormed = (text: string) => Buffer.from(text).toString()

/** Escapes a text whatever is in it. */
export const escaped = (text: string): string => encodeURIComponent(wellFormed(text))

/** What may not stand in a request line. */
export const inLine = (text: string): string =>
  wellFormed(text).replace(/[^\u0021-\u007e]/g, (one) => encodeURIComponent(one))

/** What may stand in a header: Latin-1 without control characters. */
export const inHeader = (text: string): string =>
  text.replace(/[^\t\u0020-\u007e\u0080-\u00ff]/g, "?")

/** As JavaScript writes JSON, numbers that JSON has not included: they are sent as they stand. */
export function jsonText(value: unknown): string {
  const seen: string[] = []
  const text = JSON.stringify(value, (_key, one: unknown) => {
    if (typeof one !== "number" || Number.isFinite(one)) return one
    seen.push(String(one))
    return `\u0001${seen.length - 1}`
  })
  return (text ?? "").replace(/"\\u0001(\d+)"/g, (_all, at: string) => seen[Number(at)] ?? "null")
}

/** A query as `qs` reads it: `a[b][]=c`. */
export function queryText(value: unknown, name = ""): string {
  if (typeof value !== "object" || value === null) return `${name}=${escaped(String(value))}`
  const parts = Array.isArray(value)
    ? value.map((one) => queryText(one, `${name}[]`))
    : Object.entries(value).map(([key, one]) => {
        return queryText(one, name ? `${name}[${escaped(key)}]` : escaped(key))
      })
  return parts.join("&")
}
