import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { ROOT } from "./root"
import { Sentence } from "./sentence"

/** A test runner that was told to stop has this long to stop what it started. */
const STOP_GRACE_MS = 20_000
/** The last words of what has ended are in the pipe; what it left behind may hold that open. */
const LAST_WORDS_MS = 1_000

let stopAsked = false
const interrupted = new Promise<never>((_, reject) => {
  const stop = () => {
    stopAsked = true
    reject(new Sentence("Stopped."))
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop)
  process.once("disconnect", stop)
})
interrupted.catch(() => undefined)

/** What ended because we were told to stop has not failed; the run is over. */
async function stoppedMeanwhile(good: boolean): Promise<boolean> {
  if (stopAsked) await interrupted
  return good
}

/** Passes on what a process says, a line at a time, with a name before it. */
function relay(child: ChildProcess, name: string): void {
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    const lines = createInterface({ input: stream })
    lines.on("line", (line) => process.stdout.write(`${name} │ ${line}\n`))
  }
}

async function ending(child: ChildProcess): Promise<boolean> {
  const closed = once(child, "close").catch(() => undefined)
  const [status] = (await once(child, "exit")) as [number | null]
  const waited = new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS).unref())
  await Promise.race([closed, waited])
  return status === 0
}

export interface ToolOptions {
  env?: NodeJS.ProcessEnv
  /** Stands before each of its lines, where several run at once; otherwise it has the terminal itself. */
  name?: string
}

/**
 * Runs one of the project's own tools to its end; says whether all went well.
 * @param script its file below node_modules
 * @throws Sentence when we are told to stop meanwhile; it was stopped then.
 */
export function tool(
  script: string,
  args: string[],
  { env, name }: ToolOptions = {},
): Promise<boolean> {
  const voice = name ? "pipe" : "inherit"
  const child = spawn(process.execPath, [join(ROOT, "node_modules", script), ...args], {
    cwd: ROOT,
    stdio: ["ignore", voice, voice],
    env: { ...process.env, ...env },
  })
  if (name) relay(child, name)
  const ended = ending(child)
  const stopped = interrupted.catch(async (reason: unknown) => {
    child.kill("SIGINT") // which test runners take for Ctrl-C: they stop what they started
    setTimeout(() => child.kill("SIGKILL"), STOP_GRACE_MS).unref()
    await ended
    throw reason
  })
  return Promise.race([stopped, ended.then((good) => stoppedMeanwhile(good))])
}
