import { onGroups } from "./children"
import { clearLeftovers, forgetRunning, noteRunning } from "./leftovers"
import { table } from "./progress"
import { explain, Sentence } from "./sentence"
import { readSecrets, readSettings, type Settings } from "./settings"
import { startStore, type Store } from "./store"

const DEMO: [string, string][] = [
  ["admin log-in", "admin@podium.example / podium-admin"],
  ["fan log-in", "fan@podium.example / podium-fan"],
]

function summary(settings: Settings): string {
  const at = (port: number, path = "/") => `http://localhost:${port}${path}`
  return table([
    ["store", at(settings.STORE_PORT)],
    ["admin", at(settings.COMMERCE_PORT, "/app")],
    [
      "mailbox",
      settings.SMTP_URL ? "mail goes to SMTP_URL" : at(settings.MAILBOX_PORT, "/index.html"),
    ],
    [
      "Stripe",
      settings.STRIPE_SECRET_KEY ? "the real one" : `local, ${at(settings.LOCAL_STRIPE_PORT)}`,
    ],
    ...(settings.NODE_ENV === "production" ? [] : DEMO),
  ])
}

/** Stops everything, last started first. */
async function stopAll(store: Store): Promise<void> {
  for (const service of store.services.splice(0).reverse()) await service.stop()
}

/** Settles when a signal comes, or rejects when a part of the store ends by itself. */
function untilTheEnd(store: Store): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, resolve)
    process.once("disconnect", resolve)
  })
  const deaths = store.services.map(async (service) => {
    await service.ended
    throw new Sentence(`${service.name} ended by itself; its log is ${service.logFile}.`)
  })
  return Promise.race([stopped, ...deaths])
}

async function main(): Promise<number> {
  const began = Date.now()
  const store: Store = { services: [] }
  let data: string | undefined
  const interrupted = new Promise<never>((_, reject) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(signal, () => reject(new Sentence("Stopped.")))
    }
    // Whoever started us is gone, without a word.
    process.once("disconnect", () => reject(new Sentence("Stopped.")))
  })
  interrupted.catch(() => undefined)
  try {
    const settings = readSettings(process.env)
    clearLeftovers(settings.data)
    const secrets = readSecrets(settings.data, process.env)
    const { data: folder } = settings
    data = folder
    noteRunning(folder, [])
    onGroups((groups) => noteRunning(folder, groups))
    const onlyFill = process.argv.includes("--seed-only")
    await Promise.race([startStore(settings, secrets, store, onlyFill), interrupted])
    if (onlyFill) return 0
    process.stdout.write(`\n${summary(settings)}\n\n`)
    process.stdout.write(
      `ready in ${((Date.now() - began) / 1000).toFixed(1)} s; Ctrl-C stops it\n`,
    )
    await untilTheEnd(store)
    return 0
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    return 1
  } finally {
    await stopAll(store)
    if (data) forgetRunning(data)
  }
}

process.exit(await main())
