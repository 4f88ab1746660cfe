import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { contentHash } from "./build"
import { commerceEnvironment, storefrontEnvironment, type Wiring } from "./environment"
import { clearLeftovers, isRunning, noteRunning } from "./leftovers"
import { freePort } from "./ports"
import { ROOT } from "./root"
import { Sentence } from "./sentence"
import type { Service } from "./service"
import { medusa, migrate, seed, startCommerce } from "./services/commerce"
import { startMail } from "./services/mail"
import { copyData, createDatabase, startPostgres, type Postgres } from "./services/postgres"
import { startStorefront } from "./services/storefront"
import { startStripe } from "./services/stripe"
import { STRIPE_EVENTS } from "./stripe-events"
import { readSecrets, type Secrets } from "./settings"

/** Everything that tests keep, apart from the data of `npm start`. */
export const TEST_DATA = join(ROOT, ".local", "test")
const LOGS = join(TEST_DATA, "logs")

/** The server and the filled database that every stack's own database is a copy of. */
export interface Ground {
  /** Address of the server's maintenance database. */
  server: string
  template: string
  publishableKey: string
}

const secretsForTests = (): Secrets => readSecrets(TEST_DATA, {})
/** The address of another database on the same server. */
export const databaseAt = (server: string, name: string) => server.replace(/\/[^/]*$/, `/${name}`)

async function wire(databaseUrl: string, keyFile: string): Promise<Wiring> {
  const [storePort, commercePort, stripePort, smtpPort] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ])
  const smtpUrl = `smtp://localhost:${smtpPort}`
  const secrets = secretsForTests()
  return { databaseUrl, storePort, commercePort, smtpUrl, secrets, stripePort, keyFile }
}

/** Ends what test runs that were killed have left behind; a run beside this one is left alone. */
export function sweep(): void {
  const stacks = join(TEST_DATA, "stacks")
  mkdirSync(stacks, { recursive: true })
  for (const name of readdirSync(stacks)) {
    const folder = join(stacks, name)
    if (isRunning(folder)) continue
    clearLeftovers(folder)
    rmSync(folder, { recursive: true })
  }
}

/** Tests search in PostgreSQL, whatever this shell is set to; those on Meilisearch say so. */
const ON_POSTGRES: NodeJS.ProcessEnv = { MEILISEARCH_HOST: "" }

/** Tests ask more often than fans do; those of the limits set their own. */
const UNHURRIED: NodeJS.ProcessEnv = { RATE_LIMITS: "all=1000000/60" }

const startServer = async (folder: string): Promise<Postgres> =>
  startPostgres({
    dataFolder: join(TEST_DATA, folder),
    port: await freePort(),
    password: secretsForTests().POSTGRES_PASSWORD,
    logFile: join(LOGS, `${folder}.log`),
    careless: true,
  })

/** The tests' PostgreSQL, running. */
interface Prepared {
  ground: Ground
  postgres: Postgres
}

/** Starts the tests' PostgreSQL, and migrates and seeds a template unless it is there already. */
export async function prepareGround(): Promise<Prepared> {
  mkdirSync(LOGS, { recursive: true })
  clearLeftovers(TEST_DATA)
  sweep()
  const postgres = await startServer("postgres")
  noteRunning(TEST_DATA, [postgres.pid])
  const server = postgres.url("postgres")
  const hash = (await contentHash(["commerce", "plugins", "seed"])).slice(0, 16)
  const template = `template_${hash}`
  const keyFile = join(TEST_DATA, `key-${hash}`)
  await createDatabase(server, template)
  if (!existsSync(keyFile)) {
    const wiring = await wire(databaseAt(server, template), `${keyFile}.new`)
    const env = { ...commerceEnvironment(wiring), ...ON_POSTGRES }
    await migrate(env, join(LOGS, "migrate.log"))
    // The key is written only when the whole seed went through.
    await seed({ ...env, PUBLISHABLE_KEY_FILE: keyFile }, join(LOGS, "seed.log"))
  }
  const publishableKey = readFileSync(keyFile, "utf8").trim()
  return { ground: { server, template, publishableKey }, postgres }
}

/** The ground; and a second of the same on a server that tests may restart while others use the first. */
export async function prepareGrounds(second: boolean): Promise<Prepared[]> {
  const only = await prepareGround()
  if (!second) return [only]
  await only.postgres.stop() // whole on the disk, so that its files may be copied
  copyData(join(TEST_DATA, "postgres"), join(TEST_DATA, "postgres-restarted"))
  const both = [await startServer("postgres"), await startServer("postgres-restarted")]
  noteRunning(
    TEST_DATA,
    both.map(({ pid }) => pid),
  )
  return both.map((postgres) => {
    const ground = { ...only.ground, server: postgres.url("postgres") }
    return { ground, postgres }
  })
}

const GROUND = "PODIUM_TEST_GROUND"

/** Hands the ground to the test runners that this process starts. */
export const groundEnvironment = (ground: Ground) => ({ [GROUND]: JSON.stringify(ground) })

/** The ground that `npm test` prepared for this test run. */
export function readGround(): Ground {
  const text = process.env[GROUND]
  if (!text) throw new Sentence("These tests need a database: run them by npm test.")
  return JSON.parse(text) as Ground
}

export interface Stack {
  storeUrl: string
  commerceUrl: string
  stripeUrl: string
  mailUrl: string
  databaseUrl: string
  publishableKey: string
  secrets: Secrets
  /** The folder of its logs. */
  logs: string
  /** Of the processes that run now, by the service's name. */
  pids(): Record<string, number>
  /** Ends commerce at once, as a power cut would. */
  killCommerce(): Promise<void>
  /** Ends commerce as a deployment does: it may answer what is under way. */
  endCommerce(): Promise<void>
  startCommerce(): Promise<void>
  /** Runs one of commerce's scripts (`commerce/src/scripts`) beside it, as who keeps the servers does. */
  runScript(name: string, ...args: string[]): Promise<void>
  /** The storefront's, likewise; of a stack that has one. */
  killStorefront(): Promise<void>
  endStorefront(): Promise<void>
  startStorefront(): Promise<void>
  stop(): Promise<void>
}

/** What a store for tests is made of. */
export interface Parts {
  storefront: boolean
  /** Settings of commerce beside those that every store has. */
  commerce?: NodeJS.ProcessEnv
  /** Where commerce finds PostgreSQL: a way that a test has laid, and can cut. */
  databasePort?: number
  /** The storefront's, likewise. */
  storefrontSettings?: NodeJS.ProcessEnv
}

/** What a store speaks to outside: a mailbox, read at `webPort`, and the local Stripe. */
function startOutside(wiring: Wiring, webPort: number, folder: string): Promise<Service[]> {
  const { smtpUrl, stripePort, commercePort, secrets } = wiring
  const mail = startMail({
    smtpPort: Number(new URL(smtpUrl).port),
    webPort,
    folder: join(folder, "mails"),
    logFile: join(folder, "mailbox.log"),
  })
  const stripe = startStripe({
    port: stripePort ?? 0,
    secretKey: secrets.STRIPE_SECRET_KEY,
    webhookSecret: secrets.STRIPE_WEBHOOK_SECRET,
    webhookUrl: `http://localhost:${commercePort}/hooks/stripe-checkout`,
    webhookEvents: STRIPE_EVENTS,
    stateFile: join(folder, "stripe.jsonl"),
    logFile: join(folder, "stripe.log"),
  })
  return Promise.all([mail, stripe])
}

/** A process that is stopped and started again in the middle of a test. */
async function restartable(start: () => Promise<Service>) {
  let running = await start()
  return {
    now: () => running,
    start: async () => {
      running = await start()
    },
  }
}
type Restartable = Awaited<ReturnType<typeof restartable>>

const throughPort = (databaseUrl: string, port: number) => {
  const url = new URL(databaseUrl)
  url.port = String(port)
  return url.href
}

function commerceOf(wiring: Wiring, parts: Parts, log: (part: string) => string) {
  const { databasePort, storefront } = parts
  const env = {
    ...commerceEnvironment(wiring),
    ...ON_POSTGRES,
    ...UNHURRIED,
    ...(!storefront && { STOREFRONT_URLS: "" }),
    ...(databasePort && { DATABASE_URL: throughPort(wiring.databaseUrl, databasePort) }),
    ...parts.commerce,
  }
  const start = () => startCommerce({ port: wiring.commercePort, env, logFile: log("commerce") })
  return { env, start }
}

/** A whole store for tests: its own database, ports, local Stripe and mailbox. */
export async function startStack(name: string, parts: Parts): Promise<Stack> {
  const ground = readGround()
  const id = `${name}_${process.pid}_${Date.now().toString(36)}`
  const folder = join(TEST_DATA, "stacks", id)
  mkdirSync(folder, { recursive: true })
  await createDatabase(ground.server, id, ground.template)
  const wiring = await wire(databaseAt(ground.server, id), join(folder, "key"))
  const log = (part: string) => join(folder, `${part}.log`)
  const webPort = await freePort()
  const outside = await startOutside(wiring, webPort, folder)
  const { env, start } = commerceOf(wiring, parts, log)
  // The template's search indexes are PostgreSQL's; another engine makes its own.
  if (parts.commerce?.MEILISEARCH_HOST) await migrate(env, log("migrate"))
  const commerce = await restartable(start)
  const startStore = () =>
    startStorefront({
      port: wiring.storePort,
      env: {
        ...storefrontEnvironment(wiring, ground.publishableKey, join(folder, "pictures")),
        ...UNHURRIED,
        ...parts.storefrontSettings,
      },
      logFile: log("storefront"),
    })
  const storefront = parts.storefront ? await restartable(startStore) : null
  const services = () => [commerce.now(), ...outside, ...(storefront ? [storefront.now()] : [])]
  const note = () =>
    noteRunning(
      folder,
      services().map(({ pid }) => pid),
    )
  note()
  const again = async (which: Restartable | null) => {
    await which?.start()
    note()
  }
  return {
    storeUrl: `http://localhost:${wiring.storePort}`,
    commerceUrl: `http://localhost:${wiring.commercePort}`,
    stripeUrl: `http://127.0.0.1:${wiring.stripePort}`,
    mailUrl: `http://localhost:${webPort}`,
    databaseUrl: wiring.databaseUrl,
    publishableKey: ground.publishableKey,
    secrets: wiring.secrets,
    logs: folder,
    pids: () => Object.fromEntries(services().map(({ name, pid }) => [name, pid])),
    killCommerce: () => commerce.now().kill(),
    endCommerce: () => commerce.now().stop(),
    startCommerce: () => again(commerce),
    runScript: (name, ...args) =>
      medusa(["exec", `src/scripts/${name}.js`, ...args], env, log(name)),
    killStorefront: async () => storefront?.now().kill(),
    endStorefront: async () => storefront?.now().stop(),
    startStorefront: () => again(storefront),
    stop: async () => {
      for (const service of services()) await service.stop()
    },
  }
}
