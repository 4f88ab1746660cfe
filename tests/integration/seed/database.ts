import { join } from "node:path"
import pg from "pg"
import { commerceEnvironment } from "../../../local/environment"
import { seed } from "../../../local/services/commerce"
import { createDatabase } from "../../../local/services/postgres"
import { readSecrets } from "../../../local/settings"
import { readGround, TEST_DATA } from "../../../local/stack"

/** Runs the seed on a database as `npm run seed` does; settings on top. */
export function seeder(databaseUrl: string) {
  const environment = commerceEnvironment({
    databaseUrl,
    storePort: 0,
    commercePort: 0,
    smtpUrl: "smtp://localhost:1", // the seed sends nothing
    secrets: readSecrets(TEST_DATA, {}),
    stripePort: null,
    keyFile: "",
  })
  const log = join(TEST_DATA, "logs", "seed-again.log")
  return (settings: NodeJS.ProcessEnv = {}) => seed({ ...environment, ...settings }, log)
}

/** A filled database of its own, without a server on it. */
export async function filledDatabase(name: string) {
  const ground = readGround()
  const database = `${name}_${process.pid}_${Date.now().toString(36)}`
  await createDatabase(ground.server, database, ground.template)
  const databaseUrl = ground.server.replace(/\/[^/]*$/, `/${database}`)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  return {
    query: async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
      (await client.query(sql, values)).rows as Row[],
    seed: seeder(databaseUrl),
    end: () => client.end(),
  }
}
