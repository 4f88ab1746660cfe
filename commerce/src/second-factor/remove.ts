import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { accountIdOf } from "../sessions/of-actor"
import { endSessionsWorkflow } from "../workflows/end-sessions"

/**
 * Removes the second factor of a member of staff who has lost it, and ends all their sessions: the password
 * alone lets them in until they set up another one. A fresh recovery code takes the place of the one that
 * nobody has any more, and makes those that were written down worthless. There is no undo: the factor's
 * owner sets it up again.
 *
 * @throws MedusaError 404 for who has no account, or no second factor
 */
export async function removeSecondFactor(scope: MedusaContainer, user_id: string): Promise<void> {
  const auth_identity_id = await accountIdOf(scope, "user", user_id)
  const auth = scope.resolve(Modules.AUTH)
  const factors = await auth.listAuthMfa({ auth_identity_id, status: ["pending", "enabled"] })
  if (!factors.length) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no second factor.")
  }
  for (const { id } of factors) {
    const { codes } = await auth.generateAuthMfaRecoveryCodes({ auth_identity_id, count: 1 })
    await auth.disableAuthMfa({ id, method: "recovery_code", code: codes[0] ?? "" })
  }
  await endSessionsWorkflow(scope).run({ input: { auth_identity_id } })
}
