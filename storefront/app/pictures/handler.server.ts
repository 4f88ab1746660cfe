import type { RequestHandler } from "express"
import { SHOWN_ELSEWHERE } from "../lib/security.server"
import { parseAddress } from "./address"
import { Busy, type PictureCache } from "./cache.server"

const WEEK_SECONDS = 7 * 24 * 60 * 60
const RETRY_AFTER_SECONDS = 5

/** `GET /img/{width}/{avif|webp}/{master}`: 404 for whatever is none of our sizes or masters. */
export function pictureHandler(cache: PictureCache): RequestHandler {
  return async (req, res) => {
    const wanted = parseAddress(req.path)
    try {
      const file = wanted && (await cache.file(wanted))
      if (!wanted || !file)
        return void res.status(404).type("text").send("There is no such picture.\n")
      res.set("Cache-Control", `public, max-age=${WEEK_SECONDS}, stale-while-revalidate=86400`)
      res.setHeader(...SHOWN_ELSEWHERE)
      res.type(`image/${wanted.format}`) // Express 4 does not know .avif
      return res.sendFile(file, { dotfiles: "allow", cacheControl: false })
    } catch (error) {
      res.set("Retry-After", String(RETRY_AFTER_SECONDS))
      res.status(503).type("text").send("The picture is not ready yet.\n")
      if (!(error instanceof Busy))
        console.error(`storefront: picture: ${(error as Error).message}`)
    }
  }
}
