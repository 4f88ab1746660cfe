import type { RequestHandler, Response } from "express"
import { SHOWN_ELSEWHERE } from "../lib/security.server"
import type { Throttle } from "../lib/throttle.server"
import { parseAddress } from "./address"
import { Busy, type PictureCache, type Size } from "./cache.server"

const WEEK_SECONDS = 7 * 24 * 60 * 60
const RETRY_AFTER_SECONDS = 5

async function send(res: Response, cache: PictureCache, size: Size) {
  const file = await cache.file(size)
  res.set("Cache-Control", `public, max-age=${WEEK_SECONDS}, stale-while-revalidate=86400`)
  res.setHeader(...SHOWN_ELSEWHERE)
  res.type(`image/${size.wanted.format}`) // Express 4 does not know .avif
  res.sendFile(file, { dotfiles: "allow", cacheControl: false })
}

function tellTrouble(res: Response, error: unknown) {
  res.set("Retry-After", String(RETRY_AFTER_SECONDS))
  res.status(503).type("text").send("The picture is not ready yet.\n")
  if (!(error instanceof Busy)) console.error(`storefront: picture: ${(error as Error).message}`)
}

/**
 * `GET /img/{width}/{avif|webp}/{master}`: 404 for whatever is none of our sizes or masters. Who asks for
 * picture after picture that has to be made is held up by `making`.
 */
export function pictureHandler(cache: PictureCache, making: Throttle["pictures"]): RequestHandler {
  return async (req, res) => {
    const trouble = (error: unknown) => tellTrouble(res, error)
    const wanted = parseAddress(req.path)
    const size = wanted && (await cache.find(wanted))
    if (!size) return void res.status(404).type("text").send("There is no such picture.\n")
    const start = () => void send(res, cache, size).catch(trouble)
    return cache.has(size) ? start() : making(req, res, start)
  }
}
