import { existsSync, rmSync } from "node:fs"
import { join } from "node:path"
import { isRunning } from "./leftovers"
import { explain, Sentence } from "./sentence"
import { homeElsewhere } from "./services/postgres-home"
import { readSettings } from "./settings"

/** What belongs to the data; secrets stay, so that a log-in cookie of before is simply unknown. */
const PARTS = [
  "postgres",
  "stripe",
  "mails",
  "pictures",
  "filled",
  "publishable-key",
  "logs",
  "running.json",
]

function main(): number {
  try {
    const { data } = readSettings(process.env)
    if (isRunning(data)) throw new Sentence("The store runs; stop it before its data is emptied.")
    const parts = PARTS.map((part) => join(data, part))
    const removed = [homeElsewhere(join(data, "postgres")), ...parts].filter(existsSync)
    for (const path of removed) rmSync(path, { recursive: true })
    process.stdout.write(removed.length ? `removed ${removed.join(", ")}\n` : "nothing to remove\n")
    return 0
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    return 1
  }
}

process.exit(main())
