import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { endSessionsWorkflow } from "../../../../../workflows/end-sessions"
import { refuseWeak } from "../../../../guards/auth-input"
import { countPassword } from "../../../../guards/throttled-auth"
import { refuse } from "../../../../limited"

const PROVIDER = "emailpass"
/** Code of a refusal: the password that is in use is another. */
const PASSWORD_WRONG = "password_wrong"

/** Checked by customer-input.ts. */
interface Passwords {
  password: string
  new_password: string
}

/**
 * POST /store/customers/me/password → 200: sets the signed-in customer's password and ends all sessions of
 * the account, this one too. 400 `password_wrong` if the one in use is another, `password_common` for a new
 * one that is guessed first; wrong ones count like those at sign-in (429).
 */
export async function POST(req: AuthenticatedMedusaRequest<Passwords>, res: MedusaResponse) {
  const { auth_identity_id } = req.auth_context
  const { password, new_password } = req.body
  const auth = req.scope.resolve(Modules.AUTH)
  const [way] = await auth.listProviderIdentities({ auth_identity_id, provider: PROVIDER })
  if (!way) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Unauthorized")
  const email = way.entity_id
  const wait = await countPassword(req, res, email)
  if (wait) return refuse(req, res, wait)
  const tried = await auth.authenticate(PROVIDER, { body: { email, password } })
  if (!tried.success) {
    const text = "This is not the password of the account."
    throw new MedusaError(MedusaError.Types.INVALID_DATA, text, PASSWORD_WRONG)
  }
  refuseWeak({ email, password: new_password })
  const set = await auth.updateProvider(PROVIDER, { entity_id: email, password: new_password })
  if (!set.success) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Not set.")
  await endSessionsWorkflow(req.scope).run({ input: { auth_identity_id } })
  return res.status(200).json({ success: true })
}
