import type { MedusaRequest } from "@medusajs/framework/http"
import { readAccount } from "../sessions/read"
import { sessionOf } from "../sessions/token"
import { endSessionsWorkflow } from "../workflows/end-sessions"

/**
 * After a second factor was set up or removed: every session of the account ends, since they were begun
 * under other terms, and the dashboard's that asked goes on under the new ones.
 */
export async function beginAnew(
  req: MedusaRequest,
  auth_identity_id: string,
  shownAt: Date | null,
): Promise<void> {
  await endSessionsWorkflow(req.scope).run({ input: { auth_identity_id } })
  const kept = sessionOf(req)
  const account = await readAccount(req.scope, auth_identity_id)
  if (!kept?.auth_context || !account) return
  const { auth_context } = kept
  kept.auth_context = {
    ...auth_context,
    user_metadata: { ...auth_context.user_metadata, sessions: account.sessions },
    mfa_enabled: shownAt !== null,
    mfa_challenge_completed_at: shownAt?.toISOString() ?? null,
  }
}
