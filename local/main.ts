import { onGroups } from "./children"
import { clearLeftovers, forgetRunning, noteRunning } from "./leftovers"
import { table } from "./progress"
import { explain, Sentence } from "./sentence"
import { readSecrets, readSettings, type Settings } from "./settings"
import { startStore, Store } from "./store"

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

/**
 * Settles when a signal comes, or whoever started us is gone without a word. A second Ctrl-C, or npm's
 * own beside the terminal's, must not end us before the children: hence `on`, not `once`.
 */
const untilStopped = () =>
  new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => resolve())
    process.once("disconnect", resolve)
  })

/** A full disk takes no note; what fails because of it tells so better than this would. */
function tryToNote(folder: string, groups: number[]): void {
  try {
    noteRunning(folder, groups)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error
  }
}

async function main(): Promise<number> {
  const began = Date.now()
  const store = new Store()
  let data: string | undefined
  const stopped = untilStopped()
  const interrupted = stopped.then(() => {
    throw new Sentence("Stopped.")
  })
  interrupted.catch(() => undefined)
  try {
    const settings = readSettings(process.env)
    clearLeftovers(settings.data)
    const secrets = readSecrets(settings.data, process.env)
    const { data: folder } = settings
    data = folder
    noteRunning(folder, [])
    onGroups((groups) => tryToNote(folder, groups))
    const onlyFill = process.argv.includes("--seed-only")
    await Promise.race([startStore(settings, secrets, store, onlyFill), interrupted, store.death])
    if (onlyFill) return 0
    process.stdout.write(`\n${summary(settings)}\n\n`)
    process.stdout.write(
      `ready in ${((Date.now() - began) / 1000).toFixed(1)} s; Ctrl-C stops it\n`,
    )
    await Promise.race([stopped, store.death])
    return 0
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    return 1
  } finally {
    await store.stop()
    if (data) forgetRunning(data)
  }
}

process.exit(await main())
