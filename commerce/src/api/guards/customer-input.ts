import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { chosen, foldedEmail, known } from "./auth-input"
import { AddressFields, checkedBy, fitting, StoreLocale } from "./checked-by"

const text = z.string().nullish()
const names = { first_name: text, last_name: text, phone: text }

export const newCustomerInput = checkedBy(
  z.strictObject({ ...names, email: z.string(), metadata: StoreLocale.optional() }),
)
/** Of who asks for a guest's orders: the language of the mail. */
export const claimInput = checkedBy(StoreLocale)
/** Of who proves to read the mailbox. */
export const proofInput = checkedBy(z.strictObject({ token: z.string() }))
export const customerInput = checkedBy(z.strictObject(names))
/** Of who changes the password: the one in use, and the one that is chosen. */
export const passwordInput = checkedBy(z.strictObject({ password: known, new_password: chosen }))
export const addressInput = checkedBy(
  AddressFields.extend({
    address_name: text,
    is_default_shipping: z.boolean().optional(),
    is_default_billing: z.boolean().optional(),
  }).superRefine(fitting),
)

/**
 * 400 for an account whose e-mail address is not the one that was registered, in small letters: with another's, its
 * orders and its mails would be somebody else's.
 */
export async function ownEmail(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { auth_identity_id } = (req as AuthenticatedMedusaRequest).auth_context
  const body = req.body as { email: string }
  const email = foldedEmail(body.email)
  const found = await req.scope
    .resolve(Modules.AUTH)
    .listProviderIdentities({ auth_identity_id, entity_id: email })
  body.email = email
  if (found.length) return next()
  const message = "The e-mail address is not the one that was registered."
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}
