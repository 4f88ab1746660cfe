import express, { type ErrorRequestHandler, type RequestHandler } from "express"
import { z } from "zod"
import { unread } from "./unread.server"

/** Browsers send some 2 kB. */
const MAX_BODY = "8kb"
const MINUTE_MS = 60_000
/** An attacker can make a browser report as often as he likes: the log is not his to fill. */
const MOST_PER_MINUTE = 20
const MAX_CHARS = 60

const Report = z.object({
  "csp-report": z.object({
    "effective-directive": z.string().optional(),
    "violated-directive": z.string().optional(),
    "blocked-uri": z.string().optional(),
    "document-uri": z.string().optional(),
  }),
})

const printable = (text: string) => text.replace(/[^\x20-\x7e]/g, "").slice(0, MAX_CHARS)

/** Where something came from or was: a token or a name may stand in the rest of an address. */
function place(address: string | undefined, segments: number): string {
  if (!address || !URL.canParse(address)) return printable(address ?? "unknown")
  const { host, pathname } = new URL(address)
  const path = pathname.split("/", segments + 1).join("/")
  return printable(segments ? path : host)
}

/** One line about a report, without anything of the person whose browser sent it; null for none. */
export function lineOf(body: unknown): string | null {
  const parsed = Report.safeParse(body)
  if (!parsed.success) return null
  const { "csp-report": report } = parsed.data
  const directive = report["effective-directive"] ?? report["violated-directive"] ?? "unknown"
  const blocked = place(report["blocked-uri"], 0)
  return `${printable(directive)} stopped ${blocked} on ${place(report["document-uri"], 2)}`
}

/** `POST` by browsers: what the policy has stopped goes to the log. 204, whatever was sent. */
export function policyReports(
  log: (line: string) => void = (line) => console.error(`storefront: policy: ${line}`),
  now: () => number = Date.now,
): (RequestHandler | ErrorRequestHandler)[] {
  let minute = { since: 0, lines: 0 }
  const take: RequestHandler = (req, res) => {
    if (now() - minute.since >= MINUTE_MS) minute = { since: now(), lines: 0 }
    const line = minute.lines < MOST_PER_MINUTE ? lineOf(req.body) : null
    if (line !== null) {
      minute.lines += 1
      log(line)
    }
    res.sendStatus(204)
  }
  return [
    express.json({ type: ["application/csp-report", "application/json"], limit: MAX_BODY }),
    unread,
    take,
  ]
}
