import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isKnownFile, UPLOADED_TYPES } from "../../lib/file-kind"
import { LIMITS } from "../limits"

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
const KNOWN = UPLOADED_TYPES.join(", ")

/** Before Medusa reads files into its memory, of any size: 411 without a length, 413 for a large one. */
export function uploadSize(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  if (req.method !== "POST") return next()
  const length = req.get("content-length")
  const tell = (status: number, message: string) =>
    res.status(status).json({ type: "invalid_data", message })
  if (length === undefined) return tell(411, "An upload has to say how long it is.")
  if (Number(length) <= LIMITS.uploadBytes) return next()
  return tell(413, `An upload has ${LIMITS.uploadBytes} bytes at most.`)
}

/** As multer keeps it. */
interface Uploaded {
  originalname: string
  mimetype: string
  buffer: Buffer
}

/** Files that staff uploads are known by their bytes. Medusa has read them by now. */
export function knownFiles(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { files } = req as { files?: unknown }
  for (const { originalname, mimetype, buffer } of (files ?? []) as Uploaded[]) {
    if (!isKnownFile(originalname, mimetype, buffer)) {
      throw refuse(`This is none of the files that can be uploaded: ${KNOWN}.`)
    }
  }
  return next()
}

/** Files that go past us, straight to their store, at least say that they are such. */
export function knownType(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { mime_type } = (req.body ?? {}) as { mime_type?: string }
  if (UPLOADED_TYPES.includes(mime_type ?? "")) return next()
  throw refuse(`Types that can be uploaded: ${KNOWN}.`)
}
