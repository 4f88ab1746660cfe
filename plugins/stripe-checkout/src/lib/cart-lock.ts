import { Pool, type PoolClient, type PoolConfig } from "@medusajs/framework/pg"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How many carts of one process are worked on at one moment, and how long others queue for that. */
export interface LockLimits {
  /** Connections to PostgreSQL beside those that queries use. */
  connections: number
  queueMs: number
}

/**
 * More connections than queries have (Knex's 10) would only wait there. The queue is shorter than the
 * 15 s that a storefront waits for an answer, and leaves time for the work itself.
 */
export const LOCK_LIMITS: LockLimits = { connections: 12, queueMs: 8_000 }

const pools = new Map<string, Pool>()

function poolBeside(knex: Knex, limits: LockLimits): Pool {
  const settings = (knex.client as { config: { connection: unknown } }).config.connection
  const key = JSON.stringify([settings, limits])
  const known = pools.get(key)
  if (known) return known
  const config = (
    typeof settings === "string" ? { connectionString: settings } : settings
  ) as PoolConfig
  const pool = new Pool({
    ...config,
    max: limits.connections,
    connectionTimeoutMillis: limits.queueMs,
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

/** `held`: others work on that cart. `crowded`: so many carts are worked on that none more has its turn. */
export type WhyNot = "held" | "crowded"
export type Locked<T> = { locked: true; value: T } | { locked: false; why: WhyNot }

const TOO_MANY_CONNECTIONS = "53300"

/** Whether no connection came free, or none could be opened, in time; pg names neither by a code. */
const isCrowded = (error: Error & { code?: string }) =>
  error.code === TOO_MANY_CONNECTIONS ||
  error.message === "timeout exceeded when trying to connect" ||
  error.message === "Connection terminated due to connection timeout"

/** A connection of the pool, first come, first served; null when it is not one's turn in time. */
async function connect(knex: Knex, limits: LockLimits) {
  try {
    return await poolBeside(knex, limits).connect()
  } catch (error) {
    if (isCrowded(error as Error)) return null
    throw error
  }
}

/**
 * Runs `work` while no other process works on the payment of the same cart. The lock is PostgreSQL's
 * own and lives with its connection: a killed process frees it at once, unlike a lease that has to
 * run out. Its connections are a pool apart, so that waiting for a lock starves no query.
 * @param waitMs how long to wait for another holder; 0 gives up at once, as `held`.
 */
export async function withCartLock<T>(
  knex: Knex,
  cartId: string,
  waitMs: number,
  work: () => Promise<T>,
  limits: LockLimits = LOCK_LIMITS,
): Promise<Locked<T>> {
  const key = `stripe-checkout:${cartId}`
  const began = Date.now()
  const endTurn = await takeTurn(key, waitMs)
  if (!endTurn) return { locked: false, why: "held" }
  try {
    const client = await connect(knex, limits)
    if (!client) return { locked: false, why: "crowded" }
    return await locked(client, key, Math.max(0, began + waitMs - Date.now()), work)
  } finally {
    endTurn()
  }
}

async function locked<T>(
  client: PoolClient,
  key: string,
  waitMs: number,
  work: () => Promise<T>,
): Promise<Locked<T>> {
  let broken: Error | undefined
  const breaks = (error: Error) => (broken = error)
  client.on("error", breaks) // unheard it would end the process, when PostgreSQL restarts
  try {
    if (!(await acquire(client, key, waitMs))) return { locked: false, why: "held" }
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
