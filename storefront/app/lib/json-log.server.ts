import { AsyncLocalStorage } from "node:async_hooks"
import { format } from "node:util"

/** The request that something is done for, as a log may tell of it. */
interface Asked {
  method: string
  path: string
}
const asked = new AsyncLocalStorage<Asked>()

/** What stands for a part of an address that is not written down. */
const LEFT_OUT = "…"
/** A route's own word or a market's; what chance makes has digits or capitals. As in commerce's log. */
const WORD = /^[a-z][a-z-]{0,31}$/
const MAX_PARTS = 8

/** An address as a log may keep it: tokens, handles, names and queries are left out. */
export function loggedPath(target: string): string {
  const [path = "", query] = target.split(/[?#]/, 2)
  const parts = path.split("/").slice(0, MAX_PARTS)
  const kept = parts.map((part) => (part === "" || WORD.test(part) ? part : LEFT_OUT))
  return kept.join("/") + (query === undefined ? "" : `?${LEFT_OUT}`)
}

/** Whatever is logged while this is done names the request. */
export const asRequest = <T>(
  method: string | undefined,
  target: string | undefined,
  work: () => T,
) => asked.run({ method: method ?? "GET", path: loggedPath(target ?? "/") }, work)

type Level = "info" | "warn" | "error"

/** One line: when (UTC), how bad, for which request, and what. It holds no line break. */
export const lineOf = (level: Level, said: unknown[], now: Date): string =>
  JSON.stringify({
    level,
    kind: "storefront",
    message: format(...said),
    ...asked.getStore(),
    timestamp: now.toISOString(),
  })

const LEVELS = { log: "info", info: "info", warn: "warn", error: "error" } as const

/** From here on everything that this process says is a line of JSON, what packages say included. */
export function logAsJson(
  said: Pick<Console, keyof typeof LEVELS> = console,
  write: (line: string) => unknown = (line) => process.stderr.write(`${line}\n`),
): void {
  for (const [name, level] of Object.entries(LEVELS)) {
    said[name as keyof typeof LEVELS] = (...parts: unknown[]) =>
      write(lineOf(level, parts, new Date()))
  }
}
