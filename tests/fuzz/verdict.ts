import type { Request } from "./request"
import type { Answer } from "./send"

/** What must never stand in an answer: where our files are, how tables are called, what was asked of them. */
const LEAKS: [RegExp, string][] = [
  [/\n\s+at .+:\d+/, "a stack"],
  [/node_modules|\/work\/|file:\/\/|\.(js|ts|tsx):\d+/, "a path of a file"],
  [/\b(select|insert|update|delete) .{0,200}\b(from|into|set) "/i, "SQL"],
  [/violates|relation "|column "|syntax error at|invalid input syntax|pg_catalog/i, "the database"],
  [/ in table "?\w+|[Ee]ntity '?\w+'? .*propert|knex|mikro/i, "a table"],
]

/** Answers above 499 that are meant, each with its reason. */
const MEANT: { status: number; body: RegExp; why: string }[] = [
  { status: 503, body: /"search_unavailable"/, why: "the engine of search is gone" },
]

export const isMeant = ({ status, text }: Answer): boolean =>
  MEANT.some((one) => one.status === status && one.body.test(text))

const isRefused = ({ status }: Answer) => status !== null && status >= 400

/** An error of commerce as clients know it; 404 of no route at all is Express's page. */
function unknownShape({ status, type, text }: Answer): boolean {
  if (status === 431) return false // Node's own, before anything of ours
  if (status === 404 && /^<!DOCTYPE html>[^]*<pre>Cannot [A-Z]+ /.test(text)) return false
  if (!type.includes("json")) return true
  try {
    return typeof (JSON.parse(text) as { message?: unknown }).message !== "string"
  } catch {
    return true
  }
}

/** Above Node's own bound of a request's head it may close without a word. */
const MAY_BREAK_BYTES = 64 * 1024

/** What is wrong with an answer; null when nothing is. */
export function faultOf(request: Request, answer: Answer, isCommerce: boolean): string | null {
  const { status, trouble, text } = answer
  if (trouble === "stream") return null
  if (trouble === "hang") return "no answer: it hangs"
  if (status === null) {
    const large = Buffer.byteLength(request.body ?? "") > MAY_BREAK_BYTES
    return large ? null : `the connection broke: ${trouble}`
  }
  if (status >= 500 && !isMeant(answer)) return `status ${status}`
  if (!isRefused(answer)) return null
  const leak = LEAKS.find(([pattern]) => pattern.test(text))
  if (leak) return `status ${status} tells ${leak[1]}`
  const head = request.method === "HEAD"
  if (isCommerce && !head && unknownShape(answer)) return `status ${status} has no known shape`
  return null
}

/** A fan's cookie fills a page, and is made anew in every run. */
const short = (text: string) => (text.length > 120 ? `${text.slice(0, 60)}…` : text)

/** One line that says everything that is needed to send it again. */
export function replay(base: string, request: Request, { status, text }: Answer): string {
  const told = Object.entries(request.headers).map(([name, value]) => [name, short(value)])
  const sent = JSON.stringify({ ...request, headers: Object.fromEntries(told) as object })
  return `${base} ${sent}\n    → ${status} ${text.slice(0, 300).replace(/\s+/g, " ")}`
}
