import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Sessions } from "../lib/sessions"

const PROVIDER = "emailpass"

/** What is kept of an account's ways in, as far as sessions go. */
export interface Account {
  /** Of the record that `sessions` stands in. */
  provider_identity_id: string
  /** Everything that stands there. */
  user_metadata: Record<string, unknown>
  sessions: Sessions
  /** What it signs in with. */
  email: string
  /** The customer or the member of staff that the account signs in as. */
  actorOf(type: string): string | undefined
}

/** The account of an auth identity; null when it is gone. */
export async function readAccount(
  scope: MedusaContainer,
  auth_identity_id: string,
): Promise<Account | null> {
  const [found] = await scope
    .resolve(Modules.AUTH)
    .listAuthIdentities({ id: [auth_identity_id] }, { relations: ["provider_identities"], take: 1 })
  const way = found?.provider_identities?.find(({ provider }) => provider === PROVIDER)
  if (!found || !way) return null
  const user_metadata = way.user_metadata ?? {}
  return {
    provider_identity_id: way.id,
    user_metadata,
    email: way.entity_id,
    sessions: (user_metadata.sessions ?? {}) as Sessions,
    actorOf: (type) => {
      const id = found.app_metadata?.[`${type}_id`]
      return typeof id === "string" ? id : undefined
    },
  }
}
