import type { Application, NextFunction, Request, Response } from "express"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { throttledStaff } from "../api/guards/throttled"
import { harden } from "./answer-headers"
import { environment } from "./environment"
import { ownRequests } from "./own-requests"
import { securityLog } from "./security-log"

/** Express 4 waits for nobody: what fails has to be handed on. */
const staffLimit = (req: Request, res: Response, next: NextFunction) => {
  void throttledStaff(req as MedusaRequest, res as MedusaResponse, next).then(undefined, next)
}

/**
 * What stands before everything of Medusa's, its files, its dashboard and its reading of bodies
 * included: the headers of every answer, the log of what has to do with security, and who may ask at all.
 */
export function frontDoor(app: Application): void {
  const { COMMERCE_URL, STORE_URL, COOKIE_SECRET, S3_FILE_URL, S3_ENDPOINT } = environment()
  const own = { commerceUrl: COMMERCE_URL, storeUrl: STORE_URL }
  const fileUrls = [S3_FILE_URL, S3_ENDPOINT].filter((url) => url !== undefined)
  harden(app, { ...own, fileUrls })
  app.use(securityLog(COOKIE_SECRET))
  app.use(ownRequests(own))
  app.use("/admin", staffLimit)
}
