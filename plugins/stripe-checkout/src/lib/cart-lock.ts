import { Pool, type PoolConfig } from "@medusajs/framework/pg"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** More carts than this are never paid for in one process at one moment; others wait their turn. */
const LOCK_CONNECTIONS = 12
const CONNECT_TIMEOUT_MS = 5_000

const pools = new Map<string, Pool>()

function poolBeside(knex: Knex): Pool {
  const settings = (knex.client as { config: { connection: unknown } }).config.connection
  const key = JSON.stringify(settings)
  const known = pools.get(key)
  if (known) return known
  const config = (
    typeof settings === "string" ? { connectionString: settings } : settings
  ) as PoolConfig
  const pool = new Pool({
    ...config,
    max: LOCK_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: "podium-cart-locks",
  })
  pool.on("error", () => undefined) // an idle connection that broke is replaced on the next use
  pools.set(key, pool)
  return pool
}

export type Locked<T> = { locked: true; value: T } | { locked: false }

/**
 * Runs `work` while no other process works on the payment of the same cart. The lock is PostgreSQL's
 * own and lives with its connection: a killed process frees it at once, unlike a lease that has to
 * run out. Its connections are a pool apart, so that waiting for a lock starves no query.
 * @param waitMs how long to wait for another holder; 0 gives up at once with `locked: false`.
 */
export async function withCartLock<T>(
  knex: Knex,
  cartId: string,
  waitMs: number,
  work: () => Promise<T>,
): Promise<Locked<T>> {
  const client = await poolBeside(knex).connect()
  const key = `stripe-checkout:${cartId}`
  let broken: Error | undefined
  const breaks = (error: Error) => (broken = error)
  client.on("error", breaks) // unheard it would end the process, when PostgreSQL restarts
  try {
    if (!(await acquire(client, key, waitMs))) return { locked: false }
    return { locked: true, value: await work() }
  } finally {
    await client.query("select pg_advisory_unlock_all()").catch(breaks)
    client.off("error", breaks)
    client.release(broken) // a connection that could not unlock is closed, which unlocks
  }
}

type Client = { query: (sql: string, values?: unknown[]) => Promise<{ rows: unknown[] }> }

async function acquire(client: Client, key: string, waitMs: number): Promise<boolean> {
  if (waitMs <= 0) {
    const { rows } = await client.query(
      "select pg_try_advisory_lock(hashtextextended($1, 0)) as got",
      [key],
    )
    return (rows[0] as { got: boolean }).got
  }
  await client.query("select set_config('lock_timeout', $1, false)", [`${Math.ceil(waitMs)}ms`])
  try {
    await client.query("select pg_advisory_lock(hashtextextended($1, 0))", [key])
    return true
  } catch (error) {
    const LOCK_NOT_AVAILABLE = "55P03"
    if ((error as { code?: string }).code === LOCK_NOT_AVAILABLE) return false
    throw error
  }
}
