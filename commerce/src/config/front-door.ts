import type { Application, NextFunction, Request, Response } from "express"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { throttledStaff } from "../api/guards/throttled"
import { harden } from "./answer-headers"
import { environment } from "./environment"
import { olderKeys } from "./older-keys"
import { trueAddress } from "./true-address"
import { ownRequests } from "./own-requests"
import { securityLog } from "./security-log"
import { storePictures } from "./store-pictures"

/** Express 4 waits for nobody: what fails has to be handed on. */
const staffLimit = (req: Request, res: Response, next: NextFunction) => {
  void throttledStaff(req as MedusaRequest, res as MedusaResponse, next).then(undefined, next)
}

/**
 * What stands before everything of Medusa's, its files, its dashboard and its reading of bodies
 * included: the headers of every answer, the log of what has to do with security, and who may ask at all.
 */
export function frontDoor(app: Application): void {
  const env = environment()
  const { COMMERCE_URL, STORE_URL, S3_FILE_URL, S3_ENDPOINT } = env
  const own = { commerceUrl: COMMERCE_URL, storeUrl: STORE_URL }
  const fileUrls = [S3_FILE_URL, S3_ENDPOINT].filter((url) => url !== undefined)
  harden(app, { ...own, fileUrls })
  app.use(storePictures(own))
  app.use(trueAddress(env.TRUSTED_PROXIES))
  app.use(securityLog(env.COOKIE_SECRET[0]))
  app.use(ownRequests(own))
  app.use(olderKeys(env.JWT_SECRET))
  app.use("/admin", staffLimit)
}
