import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { beginBuilds, contentHash } from "./build"
import { commerceEnvironment, storefrontEnvironment, type Wiring } from "./environment"
import { requirePorts } from "./ports"
import { progress } from "./progress"
import { Sentence } from "./sentence"
import { failure, type Service } from "./service"
import { migrate, seed, startCommerce } from "./services/commerce"
import { startMail } from "./services/mail"
import { createDatabase, requireDatabase, startPostgres } from "./services/postgres"
import { startStorefront } from "./services/storefront"
import { startStripe } from "./services/stripe"
import { STRIPE_EVENTS } from "./stripe-events"
import type { Secrets, Settings } from "./settings"

const DATABASE = "podium"

/** A store that runs, or is on its way. */
export class Store {
  readonly #services: Service[] = []
  /** Rejects with a Sentence when a part of it ends that nobody has stopped. */
  readonly death: Promise<never>
  #tell: (why: Sentence) => void = () => undefined

  constructor() {
    this.death = new Promise((_, reject) => (this.#tell = reject))
    this.death.catch(() => undefined)
  }

  add(service: Service): void {
    this.#services.push(service)
    void service.ended.then(() => {
      if (!this.#services.includes(service)) return
      const sentence = `${service.name} ended by itself; its log is ${service.logFile}.`
      this.#tell(failure(sentence, service.logFile))
    })
  }

  /** Stops everything, last started first. */
  async stop(): Promise<void> {
    for (const service of this.#services.splice(0).reverse()) await service.stop()
  }
}

/** Each run has logs of its own; those of the run before stay beside them. */
function keepOldLogs(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".log"))) {
    renameSync(join(folder, name), join(folder, `${name}.before`))
  }
}

const logIn = (settings: Settings, name: string) => join(settings.data, "logs", `${name}.log`)

/** Only what will be started here needs its port. */
async function checkPorts(settings: Settings): Promise<void> {
  const { STORE_PORT, COMMERCE_PORT, MAILBOX_PORT, SMTP_PORT } = settings
  const { LOCAL_STRIPE_PORT, POSTGRES_PORT } = settings
  await requirePorts({
    STORE_PORT,
    COMMERCE_PORT,
    ...(!settings.SMTP_URL && { MAILBOX_PORT, SMTP_PORT }),
    ...(!settings.STRIPE_SECRET_KEY && { LOCAL_STRIPE_PORT }),
    ...(!settings.DATABASE_URL && { POSTGRES_PORT }),
  })
}

async function database(settings: Settings, secrets: Secrets, store: Store): Promise<string> {
  if (settings.DATABASE_URL) return settings.DATABASE_URL
  const server = await startPostgres({
    dataFolder: join(settings.data, "postgres"),
    port: settings.POSTGRES_PORT,
    password: secrets.POSTGRES_PASSWORD,
    logFile: logIn(settings, "postgres"),
  })
  store.add(server)
  await createDatabase(server.url("postgres"), DATABASE)
  return server.url(DATABASE)
}

async function localServices(settings: Settings, wiring: Wiring, store: Store): Promise<void> {
  const { LOCAL_STRIPE_PORT: stripePort, MAILBOX_PORT: webPort, SMTP_PORT: smtpPort } = settings
  const stripe = () =>
    startStripe({
      port: stripePort,
      secretKey: wiring.secrets.STRIPE_SECRET_KEY,
      webhookSecret: wiring.secrets.STRIPE_WEBHOOK_SECRET,
      webhookUrl: `http://localhost:${settings.COMMERCE_PORT}/hooks/stripe-checkout`,
      webhookEvents: STRIPE_EVENTS,
      stateFile: join(settings.data, "stripe", "state.jsonl"),
      logFile: logIn(settings, "stripe"),
    })
  const folder = join(settings.data, "mails")
  const mail = () => startMail({ smtpPort, webPort, folder, logFile: logIn(settings, "mailbox") })
  await Promise.all([
    ...(settings.STRIPE_SECRET_KEY ? [] : [stripe().then((it) => store.add(it))]),
    ...(settings.SMTP_URL ? [] : [mail().then((it) => store.add(it))]),
  ])
}

/** Migrates and seeds when the code that does either changed, or the key is gone. */
async function fill(settings: Settings, wiring: Wiring): Promise<string> {
  const mark = join(settings.data, "filled")
  const code = await contentHash(["commerce", "plugins", "seed"])
  const address = wiring.databaseUrl.replace(/:[^:@/]*@/, "@")
  // Another search engine has indexes to be made.
  const engine = process.env.MEILISEARCH_HOST ?? ""
  const state = `${code} ${address} ${settings.SEED_PRODUCTS} ${engine}`
  const fresh = existsSync(mark) && readFileSync(mark, "utf8") === state
  if (!fresh || !existsSync(wiring.keyFile)) {
    const env = {
      ...commerceEnvironment(wiring),
      SEED_PRODUCTS: String(settings.SEED_PRODUCTS),
    }
    await progress("migrate the database", () => migrate(env, logIn(settings, "migrate")))
    await progress("seed what is missing", () => seed(env, logIn(settings, "seed")))
    writeFileSync(mark, state)
  }
  if (!existsSync(wiring.keyFile)) throw new Sentence("The seed made no publishable key.")
  return readFileSync(wiring.keyFile, "utf8").trim()
}

/** Brings the whole store up. `store` is filled as it goes, so that whoever called can stop it all. */
export async function startStore(
  settings: Settings,
  secrets: Secrets,
  store: Store,
  onlyFill: boolean,
): Promise<void> {
  keepOldLogs(join(settings.data, "logs"))
  await checkPorts(settings)
  if (settings.DATABASE_URL) await requireDatabase(settings.DATABASE_URL)
  const builds = beginBuilds(join(settings.data, "logs"))
  await progress("build commerce if it is stale", () => builds.server)
  const databaseUrl = await progress("PostgreSQL", () => database(settings, secrets, store))
  const wiring: Wiring = {
    databaseUrl,
    storePort: settings.STORE_PORT,
    commercePort: settings.COMMERCE_PORT,
    smtpUrl: settings.SMTP_URL ?? `smtp://localhost:${settings.SMTP_PORT}`,
    secrets,
    stripePort: settings.STRIPE_SECRET_KEY ? null : settings.LOCAL_STRIPE_PORT,
    keyFile: join(settings.data, "publishable-key"),
  }
  const built = () => builds.all.then((names) => names.join(", "))
  // The first time both take a minute: the storefront and the dashboard are built beside the database.
  const [key] = await Promise.all([
    fill(settings, wiring),
    progress("build what else is stale", built),
  ])
  if (onlyFill) return
  await progress("local Stripe and mailbox", () => localServices(settings, wiring, store))
  const commerce = await progress("commerce", () =>
    startCommerce({
      port: settings.COMMERCE_PORT,
      env: commerceEnvironment(wiring),
      logFile: logIn(settings, "commerce"),
    }),
  )
  store.add(commerce)
  const storefront = await progress("storefront", () =>
    startStorefront({
      port: settings.STORE_PORT,
      env: storefrontEnvironment(wiring, key, join(settings.data, "pictures")),
      logFile: logIn(settings, "storefront"),
    }),
  )
  store.add(storefront)
}
