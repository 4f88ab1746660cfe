import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { clearLeftovers, forgetRunning, noteRunning } from "../../local/leftovers"
import { freePort } from "../../local/ports"
import { ROOT } from "../../local/root"
import { startPostgres, type Postgres } from "../../local/services/postgres"
import { readSecrets } from "../../local/settings"

/** What the bench keeps between runs. */
export const BENCH_DATA = join(ROOT, ".local", "bench")

/**
 * A PostgreSQL of its own, from the embedded binaries, for as long as `work` takes. It does not wait
 * for the disk when it writes (`fsync=off`): how it reads stays the same.
 * @throws Sentence while another run measures in this clone.
 */
export async function withPostgres<T>(work: (server: Postgres) => Promise<T>): Promise<T> {
  mkdirSync(BENCH_DATA, { recursive: true })
  clearLeftovers(BENCH_DATA)
  const server = await startPostgres({
    dataFolder: join(BENCH_DATA, "postgres"),
    port: await freePort(),
    password: readSecrets(BENCH_DATA, {}).POSTGRES_PASSWORD,
    logFile: join(BENCH_DATA, "logs", "postgres.log"),
    careless: true,
  })
  noteRunning(BENCH_DATA, [server.pid])
  try {
    return await work(server)
  } finally {
    await server.stop()
    forgetRunning(BENCH_DATA)
  }
}
