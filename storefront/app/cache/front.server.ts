import type { IncomingMessage, ServerResponse } from "node:http"
import { RETRY_AFTER_SECONDS } from "~/lib/headers"
import { plainAnswer } from "~/lib/plain-answer.server"
import type { Throttle } from "~/lib/throttle.server"
import { isOdd, sharedAddress } from "./addresses"
import { encodingFor } from "./encodings"
import { Overloaded, type Answered, type PageCache } from "./page-cache"
import type { Copy, SharedPage } from "./shared-page"

const MS_PER_SECOND = 1_000

function send(
  req: IncomingMessage,
  res: ServerResponse,
  answered: Answered<SharedPage>,
  copy: Copy,
) {
  const { page, ageMs } = answered
  const headers: Record<string, string | number> = {
    ...copy.headers,
    Age: Math.floor(ageMs / MS_PER_SECOND),
  }
  const known = req.headers["if-none-match"]
  if (page.shared && known?.includes(copy.etag)) {
    const { "Content-Length": _, ...unchanged } = headers
    res.writeHead(304, unchanged).end()
    return
  }
  res.writeHead(page.status, headers)
  res.end(req.method === "HEAD" ? undefined : copy.body)
}

function sendTrouble(req: IncomingMessage, res: ServerResponse, error: unknown) {
  if (!(error instanceof Overloaded)) {
    console.error("storefront: a shared page was not made:", (error as Error).name)
  }
  return plainAnswer(req, res, 503, Number(RETRY_AFTER_SECONDS))
}

/**
 * Answers for pages that are the same for everybody, from the cache, before anything else looks at the
 * request; `next` has the rest. Who asks for page after page that nobody has asked for is held up by
 * `newPages`: making them is what costs. So is who spells addresses oddly: what they ask for is
 * kept under none, and made each time.
 */
export const pageFront =
  (cache: PageCache<SharedPage>, newPages: Throttle["newPages"]) =>
  (req: IncomingMessage, res: ServerResponse, next: () => void): void => {
    const isRead = req.method === "GET" || req.method === "HEAD"
    const target = req.url ?? ""
    const address = isRead ? sharedAddress(target) : null
    if (address === null) return isRead && isOdd(target) ? newPages(req, res, next) : next()
    const encoding = encodingFor(req.headers["accept-encoding"]?.toString())
    const found = cache.fresh(address)
    const made = found?.page.copy(encoding)
    if (found && made) return send(req, res, found, made)
    const answer = async () => {
      const answered = await cache.get(address)
      const copy = await answered.page.copied(encoding)
      cache.grown(address, answered.page)
      send(req, res, answered, copy)
    }
    const start = () => void answer().catch((error: unknown) => sendTrouble(req, res, error))
    return cache.has(address) ? start() : newPages(req, res, start)
  }
