import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { vi } from "vitest"
import type { Strike } from "./strike-plan"
import { crashPostgres, isUp, type World } from "./world"

/** Not every batch comes to the call or the table that it was to be killed at: then it is killed all the same. */
const AT_LAST = { timeout: 12_000, interval: 50 }
const UP_AGAIN = { timeout: 60_000, interval: 50 }

type Of<Kind extends Strike["kind"]> = Extract<Strike, { kind: Kind }>

/** Kills commerce while Stripe keeps one of its calls waiting; what was asked is done all the same. */
async function killAsking({ stack, store }: World, { method, path, phase }: Of<"killed_asking">) {
  const fault = { kind: "api", do: "hold", method, path, phase }
  const { id } = await store.stripe("POST", "faults", fault)
  await vi
    .waitFor(async () => {
      const { held } = (await store.stripe("GET", "held")) as { held: unknown[] }
      if (!held.length) throw new Error("nothing is held yet")
    }, AT_LAST)
    .catch(() => undefined)
  await stack.killCommerce()
  await store.stripe("DELETE", `faults/${String(id)}`)
  await store.stripe("POST", "held/release", {})
  await stack.startCommerce()
}

/** Kills commerce while it waits to write a table. */
async function killWriting({ stack, store }: World, { table }: Of<"killed_writing">) {
  const holder = new pg.Client({ connectionString: stack.databaseUrl })
  await holder.connect()
  await holder.query("begin")
  await holder.query(`lock table "${table}" in share row exclusive mode`)
  await vi
    .waitFor(async () => {
      const sql = "select 1 from pg_locks where not granted and relation = $1::regclass"
      const waiting = await store.query(sql, [`"${table}"`])
      if (!waiting.length) throw new Error("nobody writes it yet")
    }, AT_LAST)
    .catch(() => undefined)
  await stack.killCommerce()
  await holder.query("rollback")
  await holder.end()
  await stack.startCommerce()
}

/** Restarts PostgreSQL; until it is back, and for so long afterwards, nobody reaches it. */
export async function restartPostgres({ way, server }: World, downMs: number): Promise<void> {
  await way.cut()
  await crashPostgres(server)
  await vi.waitFor(async () => {
    if (!(await isUp(server))) throw new Error("PostgreSQL is not up yet")
  }, UP_AGAIN)
  await sleep(downMs)
  await way.mend()
}

/** Stops a process in the middle of whatever it does, and lets it go on. */
export async function freeze(pid: number | undefined, forMs: number): Promise<void> {
  if (!pid) throw new Error("there is no such process")
  process.kill(pid, "SIGSTOP")
  await sleep(forMs)
  process.kill(pid, "SIGCONT")
}

/** Does to the store what was drawn. Commerce runs when it is over. */
export async function strike(world: World, drawn: Strike): Promise<void> {
  const { stack } = world
  if (drawn.kind === "calm") return
  if (drawn.kind === "killed_asking") return killAsking(world, drawn)
  if (drawn.kind === "killed_writing") return killWriting(world, drawn)
  await sleep(drawn.afterMs)
  if (drawn.kind === "postgres") return restartPostgres(world, drawn.downMs)
  if (drawn.kind === "frozen") return freeze(stack.pids().commerce, drawn.forMs)
  await (drawn.kind === "killed" ? stack.killCommerce() : stack.endCommerce())
  await stack.startCommerce()
}
