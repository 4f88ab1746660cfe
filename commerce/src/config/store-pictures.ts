import type { NextFunction, Request, Response } from "express"

/** A master of the storefront's, as products name it: `/pictures/la-2028-stadium-mug/front.webp`. */
const PICTURE = /^\/pictures\/(?:[a-z0-9-]{1,100}\/){0,3}[a-z0-9-]{1,100}\.(?:webp|png|jpg|svg)$/
const HOUR_SECONDS = 60 * 60

/** Where the storefront has the picture of an address; null for what is no picture of its. */
export const storePicture = (path: string, storeUrl: string): string | null =>
  PICTURE.test(path) ? new URL(path, storeUrl).href : null

/**
 * Products name their pictures by the storefront's own paths, and the dashboard asks commerce for
 * them: it is led to the storefront. Where both are one address, a proxy has led astray, and nothing
 * is led in a circle.
 */
export const storePictures =
  ({ storeUrl, commerceUrl }: { storeUrl: string; commerceUrl: string }) =>
  (req: Request, res: Response, next: NextFunction): void => {
    const picture = storePicture(req.path, storeUrl)
    const reads = req.method === "GET" || req.method === "HEAD"
    if (!picture || !reads || new URL(storeUrl).host === new URL(commerceUrl).host) return next()
    res.set("Cache-Control", `public, max-age=${HOUR_SECONDS}`)
    res.redirect(picture)
  }
