import { mkdirSync } from "node:fs"
import { join } from "node:path"
import pg from "pg"
import { commerceEnvironment } from "../../local/environment"
import { clearLeftovers, forgetRunning, noteRunning } from "../../local/leftovers"
import { freePort } from "../../local/ports"
import { ROOT } from "../../local/root"
import { answers, startService } from "../../local/service"
import { createDatabase } from "../../local/services/postgres"
import { readSecrets } from "../../local/settings"
import { databaseAt, readGround, TEST_DATA } from "../../local/stack"

/** Its command, as its documentation has it started. */
const MEDUSA = join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")
/** Its project: a setting or two and nothing else. */
const PROJECT = join(ROOT, "bench", "plain-medusa")
const FOLDER = join(TEST_DATA, "stacks", "plain-medusa")

/** Medusa's own payment by hand, which asks nobody, in every region. */
const PAY_BY_HAND = `
  insert into region_payment_provider (id, region_id, payment_provider_id)
  select 'by_hand_' || id, id, 'pp_system_default' from region`

async function payByHand(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(PAY_BY_HAND)
  } finally {
    await client.end()
  }
}

/**
 * Runs Medusa as it comes, with the same products, prices, taxes and deliveries as the store's, for as
 * long as `work` takes. It has less to do than the store: no page at Stripe, no webhook, no mail, no
 * search index, no languages.
 */
export async function withPlainMedusa<T>(
  work: (plain: { commerceUrl: string; publishableKey: string }) => Promise<T>,
): Promise<T> {
  const { server, template, publishableKey } = readGround()
  const name = `plain_${process.pid}_${Date.now().toString(36)}`
  mkdirSync(FOLDER, { recursive: true })
  clearLeftovers(FOLDER)
  await createDatabase(server, name, template)
  const databaseUrl = databaseAt(server, name)
  await payByHand(databaseUrl)
  const [port, storePort] = [await freePort(), await freePort()]
  const secrets = readSecrets(TEST_DATA, {})
  const env = commerceEnvironment({
    databaseUrl,
    storePort,
    commercePort: port,
    smtpUrl: "",
    secrets,
    stripePort: null,
    keyFile: "",
  })
  const logFile = join(FOLDER, "commerce.log")
  const medusa = await startService({
    name: "plain Medusa",
    command: process.execPath,
    args: [MEDUSA, "start"],
    cwd: PROJECT,
    env: { ...process.env, ...env, PORT: String(port) },
    logFile,
    ready: answers(`http://localhost:${port}/health`),
  })
  noteRunning(FOLDER, [medusa.pid])
  try {
    return await work({ commerceUrl: `http://localhost:${port}`, publishableKey })
  } finally {
    await medusa.stop()
    forgetRunning(FOLDER)
  }
}
