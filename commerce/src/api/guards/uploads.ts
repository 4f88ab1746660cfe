import { once } from "node:events"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { IFileModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
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

/** As file systems and S3 call a file that is not there, or is none. */
const NO_FILE = /^(ENOENT|EISDIR|ENOTDIR|ENAMETOOLONG|NoSuchKey)$/

async function canBeRead(files: IFileModuleService, key: string): Promise<boolean> {
  try {
    const stream = await files.getDownloadStream(key)
    await once(stream, "readable").finally(() => stream.destroy())
    return true
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException
    if (NO_FILE.test(code ?? name)) return false
    throw error
  }
}

/** 404 for an import of a file that was not uploaded, where Medusa would answer 500. */
export async function uploaded(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { file_key: key } = (req.body ?? {}) as { file_key?: unknown }
  if (typeof key !== "string" || (await canBeRead(req.scope.resolve(Modules.FILE), key))) {
    return next() // what is no key Medusa's own check refuses
  }
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "No such file was uploaded.")
}
