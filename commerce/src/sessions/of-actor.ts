import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { endSessionsWorkflow } from "../workflows/end-sessions"

/**
 * The account that a customer or a member of staff signs in to.
 * @throws MedusaError 404 for who has none
 */
export async function accountIdOf(
  scope: MedusaContainer,
  type: "customer" | "user",
  id: string,
): Promise<string> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  // Medusa's own flows look accounts up by this column, which its types leave out.
  const filters = { app_metadata: { [`${type}_id`]: id } } as object
  const { data } = await query.graph({ entity: "auth_identity", fields: ["id"], filters })
  if (data[0]) return data[0].id
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such account.")
}

/**
 * Ends all sessions of a customer or of a member of staff.
 * @throws MedusaError 404 for who has no account to sign in to
 */
export async function endSessionsOf(
  scope: MedusaContainer,
  type: "customer" | "user",
  id: string,
): Promise<void> {
  const auth_identity_id = await accountIdOf(scope, type, id)
  await endSessionsWorkflow(scope).run({ input: { auth_identity_id } })
}
