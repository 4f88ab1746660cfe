import pg from "pg"
import { expect, vi } from "vitest"
import type { Stack } from "../../../local/stack"
import type { Store } from "./store"

/** The reconciler's round is 15 s away at most; two rounds and a start are well below this. */
export const PATIENCE = { timeout: 90_000, interval: 250 }

/** Settles a payment as the browser's return does; the answer is never waited for. */
export const comeBack = (store: Store, sessionId: string) =>
  store.api("POST", `/store/checkout-sessions/${sessionId}/settle`, {}).catch(() => undefined)

export const noWebhooks = (store: Store) =>
  store.stripe("POST", "faults", { kind: "webhook", do: "lost" })

/** Kills the shop while it waits to write a table, in the middle of a completion. */
export async function killAt(stack: Stack, store: Store, table: string, sessionId: string) {
  // Nobody can write the table while this transaction holds it: there the completion stands still.
  const holder = new pg.Client({ connectionString: stack.databaseUrl })
  await holder.connect()
  await holder.query("begin")
  await holder.query(`lock table "${table}" in share row exclusive mode`)
  void comeBack(store, sessionId)
  await vi.waitFor(async () => {
    const waiting = await store.query(
      "select 1 from pg_locks where not granted and relation = $1::regclass",
      [`"${table}"`],
    )
    expect(waiting.length).toBeGreaterThan(0)
  }, PATIENCE)
  await stack.killCommerce()
  await holder.query("rollback")
  await holder.end()
  await store.stripe("DELETE", "faults")
}
