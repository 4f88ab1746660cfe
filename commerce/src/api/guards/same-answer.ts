import { randomBytes, scrypt } from "node:crypto"
import { promisify } from "node:util"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { PASSWORD_HASH } from "../../lib/password-hash"
import { authAct } from "./auth-input"

const { logN, r, p } = PASSWORD_HASH
/** As Medusa's e-mail and password provider hashes, by scrypt-kdf. */
const SCRYPT = { N: 2 ** logN, r, p, maxmem: 64 * 1024 * 1024 }
const HASH_BYTES = 64
const derive = promisify<string, Buffer, number, typeof SCRYPT, Buffer>(scrypt)

async function isKnown(req: MedusaRequest, email: string): Promise<boolean> {
  const filters = { entity_id: email, provider: "emailpass" }
  const auth = req.scope.resolve(Modules.AUTH)
  const found = await auth.listProviderIdentities(filters, { select: ["id"], take: 1 })
  return found.length > 0
}

/**
 * Answers for unknown e-mails as for wrong passwords, also in the time that it takes: Medusa hashes
 * nothing for an unknown one. And a registration that fails does not say why.
 */
export async function sameAnswer(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const found = authAct(req.path)
  if (!found || req.method !== "POST") return next()
  if (found.act === "") {
    const { email, password } = req.body as { email: string; password: string }
    if (!(await isKnown(req, email))) await derive(password, randomBytes(32), HASH_BYTES, SCRYPT)
  }
  if (found.act === "register") {
    const json = res.json.bind(res)
    const failed = { type: "unauthorized", message: "An account could not be made with this." }
    res.json = (body) => json(res.statusCode === 401 ? failed : body)
  }
  return next()
}
