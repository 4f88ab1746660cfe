import pg from "pg"
import { readGround, startStack, type Parts, type Stack } from "../../local/stack"
import { storeOf, type Store } from "../integration/payment/store"
import { layWay, type Way } from "./way"

/** A store, and the ends by which it is shaken. */
export interface World {
  stack: Stack
  store: Store
  /** Commerce's way to PostgreSQL; the tests' own questions go past it. */
  way: Way
  /** Address of the server's maintenance database. */
  server: string
  close(): Promise<void>
}

async function onServer<Row>(server: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: server })
  client.on("error", () => undefined) // it may be this very question that ends the server
  await client.connect()
  try {
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end()
  }
}

/**
 * The tests' server answers before a transaction is written; one that crashes would then forget what it
 * has promised, and no store could stand that. The role's setting outranks the server's.
 */
const keepPromises = (server: string, on: boolean) =>
  onServer(
    server,
    on
      ? "alter role current_user set synchronous_commit = on"
      : "alter role current_user reset synchronous_commit",
  )

/** Starts a store whose way to PostgreSQL can be cut. */
export async function openWorld(name: string, parts: Parts): Promise<World> {
  const { server } = readGround()
  const { hostname: host, port } = new URL(server)
  await keepPromises(server, true)
  const way = await layWay({ host, port: Number(port) })
  const stack = await startStack(name, { ...parts, databasePort: way.port })
  return {
    stack,
    store: storeOf(stack),
    way,
    server,
    close: async () => {
      await stack.stop()
      await way.cut()
      await keepPromises(server, false)
    },
  }
}

/**
 * Restarts PostgreSQL as `pg_ctl restart -m immediate` does: one of its processes is killed, whereupon
 * the server ends all others and starts anew from its log. The server itself is not ours to start.
 */
export async function crashPostgres(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  const gone = new Promise<void>((resolve) => client.once("end", () => resolve()))
  client.on("error", () => undefined)
  await client.connect()
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid")
  process.kill(rows[0]?.pid ?? 0, "SIGKILL")
  await gone
}

/** Whether the server takes questions. */
export const isUp = (server: string): Promise<boolean> =>
  onServer(server, "select 1").then(
    () => true,
    () => false,
  )
