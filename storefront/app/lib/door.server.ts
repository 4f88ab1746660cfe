import type { NextFunction, Request, Response } from "express"
import { canonicalTarget } from "./canonical"
import { PERSONAL_PAGE, RETRY_AFTER_SECONDS } from "./headers"

/** A fan's longest form is some 4 kB; what is larger is no form of ours. */
export const MAX_BODY_BYTES = 64 * 1024

/**
 * No cache keeps an error, a personal page's least of all, and what may be asked again says when. Nor does
 * one keep a page whose scripts carry this answer's nonce, of an address that our own cache does not take.
 * Done where the answer leaves, since an error page is rendered by a route above the one that set the
 * headers.
 */
export function honestCaching(_req: Request, res: Response, next: NextFunction) {
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => Response
  res.writeHead = ((status: number, ...rest: unknown[]) => {
    const kept = String(res.getHeader("Cache-Control") ?? "")
    const isHtml = String(res.getHeader("Content-Type") ?? "").startsWith("text/html")
    if (status >= 400) {
      if (!/\bno-store\b/.test(kept)) res.setHeader("Cache-Control", "no-store")
      res.removeHeader("CDN-Cache-Control")
    } else if (isHtml && res.locals.nonce && /\bpublic\b/.test(kept)) {
      res.setHeader("Cache-Control", PERSONAL_PAGE["Cache-Control"])
      res.removeHeader("CDN-Cache-Control")
    }
    if ((status === 503 || status === 429) && !res.hasHeader("Retry-After")) {
      res.setHeader("Retry-After", RETRY_AFTER_SECONDS)
    }
    return writeHead(status, ...rest)
  }) as typeof res.writeHead
  return next()
}

const METHODS = ["GET", "HEAD", "POST", "OPTIONS"]

/**
 * Spellings that Remix puts right by itself, so that limits and caches would see another page than it
 * makes: dots that lead up, and data of a path that ends in a slash.
 */
const REWRITTEN = /(^|\/)\.\.?(\/|$)|\/\.data$/

/** With single fetch Remix has no use for it, and writes a warning with its stack for each. */
const hasOldData = (query: string) => new URLSearchParams(query).has("_data")

/** The host that a request says it is for, as Remix reads it. */
const hostOf = (req: Request): string =>
  (req.get("x-forwarded-host")?.split(",")[0]?.trim() || req.get("host")) ?? ""

/** Refuses what is plainly too large or no address at all, before anything reads it. */
export function bounded(req: Request, res: Response, next: NextFunction) {
  if (!METHODS.includes(req.method)) {
    return res.set("Allow", METHODS.join(", ")).status(405).type("text").send("Not so.\n")
  }
  if (!URL.canParse(`http://${hostOf(req)}`)) {
    return res.status(400).type("text").send("That host cannot be read.\n")
  }
  if (Number(req.headers["content-length"] ?? 0) > MAX_BODY_BYTES) {
    return res.status(413).type("text").send("That is more than this page takes.\n")
  }
  const chunked = req.headers["transfer-encoding"] !== undefined
  if (chunked) return res.status(411).type("text").send("Say how long the request is.\n")
  try {
    // A whole address instead of a path is a proxy's request, and we are none.
    if (!req.url.startsWith("/")) throw new URIError(req.url)
    const path = decodeURIComponent(req.path)
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(path)) throw new URIError(path)
    // Decoded, /%5Cx is another host to the router, which throws; bare ones are led on by `canonical`.
    if (/%5c/i.test(req.path)) throw new URIError(path)
    if (REWRITTEN.test(path)) throw new URIError(path)
    if (hasOldData(req.url.slice(req.path.length))) throw new URIError(req.url)
  } catch {
    return res.status(400).type("text").send("That address cannot be read.\n")
  }
  return next()
}

/** One address per page; a form is not led on, since a redirect would lose it. */
export function canonical(req: Request, res: Response, next: NextFunction) {
  const target = req.method === "POST" ? null : canonicalTarget(req.url)
  return target === null ? next() : res.redirect(301, target)
}

/**
 * Data that is asked for by HEAD is made as for GET, and Node sends its headers alone: Remix takes every
 * other method than GET for a form, and fails.
 */
export function headsOfData(req: Request, _res: Response, next: NextFunction) {
  if (req.method === "HEAD" && req.path.endsWith(".data")) req.method = "GET"
  return next()
}

/** 403 for a form from elsewhere, before its own route looks: Remix finds it out too, and answers 500. */
export function ownForms(req: Request, res: Response, next: NextFunction) {
  const origin = req.get("origin")
  if (req.method !== "POST" || !origin) return next()
  const own = URL.canParse(origin) && new URL(origin).host === hostOf(req)
  return own ? next() : res.status(403).type("text").send("That form is not from here.\n")
}
