import type { NextFunction, Request, Response } from "express"
import { addressOf, type Proxies } from "./proxies"

/**
 * Sets `req.ip`, which Medusa's log and our limits read: Medusa has Express believe anybody's
 * `X-Forwarded-For` (`trust proxy` 1), whoever is at the socket.
 */
export const trueAddress =
  (isProxy: Proxies) =>
  (req: Request, _res: Response, next: NextFunction): void => {
    Object.defineProperty(req, "ip", { value: addressOf(req, isProxy) })
    next()
  }
