import type { NextFunction, Request, Response } from "express"

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
const READS = ["GET", "HEAD", "OPTIONS"]

/** Files are sent as forms, which no preflight goes before: those are held to the Origin alone. */
const FILES = /^\/admin\/(uploads|products?\/imports?)\b/i
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\b/i
const FORM_TYPE = /^multipart\/form-data\b/i

/** Where pages may be that write as somebody who is signed in. */
export interface OwnOrigins {
  commerceUrl: string
  storeUrl: string
}

/**
 * Whether a write was sent by a page of ours, or by no page at all: browsers say where from in Origin or
 * in Sec-Fetch-Site, which no page can forge, and programs have no session that they could lend.
 */
function isOwn(req: Request, { commerceUrl, storeUrl }: OwnOrigins): boolean {
  const origin = req.get("origin")
  const site = req.get("sec-fetch-site")
  if (origin === undefined) return site === undefined || site === "same-origin" || site === "none"
  const auth = /^\/auth\b/i.test(req.path)
  const allowed = [commerceUrl, ...(auth ? [storeUrl] : [])].map((url) => new URL(url).origin)
  return allowed.includes(origin)
}

/** Why a request is refused before anything reads it: its status and a sentence; null for none. */
export function refusalOf(req: Request, own: OwnOrigins): [status: number, text: string] | null {
  if (!METHODS.includes(req.method)) return [405, "This method is not for here."]
  if (READS.includes(req.method) || !/^\/(admin|auth)\b/i.test(req.path)) return null
  if (!isOwn(req, own)) return [403, "This request comes from somewhere else."]
  const type = req.get("content-type")
  const taken = type === undefined || JSON_TYPE.test(type)
  if (taken || (FILES.test(req.path) && FORM_TYPE.test(type))) return null
  return [415, "Send JSON."]
}

/** Stands before everything: what staff may do is done by the dashboard's own pages and by programs. */
export const ownRequests =
  (own: OwnOrigins) =>
  (req: Request, res: Response, next: NextFunction): void => {
    const refused = refusalOf(req, own)
    if (!refused) return next()
    const [status, message] = refused
    if (status === 405) res.set("Allow", METHODS.join(", "))
    res.status(status).json({ type: "not_allowed", message })
  }
