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

/** Work under way in this process, by key. */
const working = new Map<string, Promise<void>>()

/**
 * Waits until nobody in this process works under a key, and says so to the next. PostgreSQL frees a lock
 * whose connection broke, also while the work that it was for goes on; and who waits here takes no
 * connection. Null when it is not one's turn in time.
 */
async function takeTurn(key: string, waitMs: number): Promise<(() => void) | null> {
  const until = Date.now() + waitMs
  for (let before = working.get(key); before; before = working.get(key)) {
    const left = until - Date.now()
    if (left <= 0) return null
    let timer: NodeJS.Timeout | undefined
    const tired = new Promise<void>((resolve) => (timer = setTimeout(resolve, left)))
    await Promise.race([before, tired])
    clearTimeout(timer)
  }
  let end = () => undefined as void
  working.set(key, new Promise<void>((resolve) => (end = resolve)))
  return () => {
    working.delete(key)
    end()
  }
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
  const key = `stripe-checkout:${cartId}`
  const began = Date.now()
  const endTurn = await takeTurn(key, waitMs)
  if (!endTurn) return { locked: false }
  try {
    return await locked(knex, key, Math.max(0, began + waitMs - Date.now()), work)
  } finally {
    endTurn()
  }
}

async function locked<T>(
  knex: Knex,
  key: string,
  waitMs: number,
  work: () => Promise<T>,
): Promise<Locked<T>> {
  const client = await poolBeside(knex).connect()
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
