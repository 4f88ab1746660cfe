import type { IncomingMessage, ServerResponse } from "node:http"
import { parseLocale } from "~/i18n/markets"
import type { Me } from "~/routes/$locale.me"
import { PERSONAL_PAGE } from "./headers"
import { hasSessionCookie } from "./session-cookie"

const ME = /^\/([^/?]+)\/me(\?|$)/
const NOBODY: Me = { count: 0, signedIn: false }
const BODY = JSON.stringify(NOBODY)

/**
 * Answers for the personal part of a page to who has no session, as its route does: most of those who look
 * around. It costs nothing, and so counts for no limit. `next` has the rest.
 */
export const meOfNobody =
  (storeUrl: string) =>
  (req: IncomingMessage, res: ServerResponse, next: () => void): void => {
    const slug = ME.exec(req.url ?? "")?.[1]
    const isRead = req.method === "GET" || req.method === "HEAD"
    if (!isRead || !parseLocale(slug) || hasSessionCookie(req.headers.cookie, storeUrl)) {
      return next()
    }
    res.writeHead(200, {
      "Content-Type": "application/json",
      "Content-Length": Buffer.byteLength(BODY),
      ...PERSONAL_PAGE,
    })
    res.end(req.method === "HEAD" ? undefined : BODY)
  }
