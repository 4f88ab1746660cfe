import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** How far back mails are looked for: longer than all tries at one mail take. */
const WINDOW_MS = 48 * 3_600_000
/** The event's own mail goes first; this one only fills in. */
const GRACE_MS = 30_000

/** The time in which an occasion lies whose mail may be missing. */
export interface Span {
  since: Date
  until: Date
}

export const spanBefore = (now: Date): Span => ({
  since: new Date(now.getTime() - WINDOW_MS),
  until: new Date(now.getTime() - GRACE_MS),
})

/** Filter on a time column. */
export const within = ({ since, until }: Span) => ({ $gte: since, $lte: until })

/** Those of the keys whose mail has not been sent. */
export async function unsentKeys(scope: MedusaContainer, keys: string[]): Promise<Set<string>> {
  if (!keys.length) return new Set()
  const sent = await scope
    .resolve(Modules.NOTIFICATION)
    .listNotifications({ idempotency_key: keys, status: "success" } as object, {
      select: ["id", "idempotency_key"],
      take: keys.length,
    })
  const done = new Set(sent.map((row) => (row as { idempotency_key?: string }).idempotency_key))
  return new Set(keys.filter((key) => !done.has(key)))
}
