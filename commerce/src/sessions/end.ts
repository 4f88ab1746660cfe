import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { allEnded, oneEnded } from "../lib/sessions"
import { readAccount } from "./read"

/** Two that end in the same moment must not undo each other. */
const LOCK_WAIT_S = 5

export interface Ended {
  auth_identity_id: string
  /** The one that ends, and the seconds since 1970 when it expires anyway; all of them without. */
  one?: { digest: string; expires: number }
}

async function endLocked(scope: MedusaContainer, { auth_identity_id, one }: Ended) {
  const account = await readAccount(scope, auth_identity_id)
  if (!account) return
  const sessions = one ? oneEnded(account.sessions, one, new Date()) : allEnded()
  const user_metadata = { ...account.user_metadata, sessions }
  const { provider_identity_id: id } = account
  await scope.resolve(Modules.AUTH).updateProviderIdentities({ id, user_metadata })
}

/** Ends sessions of an account; of one that is gone there are none. */
export function endSessions(scope: MedusaContainer, ended: Ended): Promise<void> {
  return scope
    .resolve(Modules.LOCKING)
    .execute(`sessions:${ended.auth_identity_id}`, () => endLocked(scope, ended), {
      timeout: LOCK_WAIT_S,
    })
}
