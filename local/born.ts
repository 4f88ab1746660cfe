import { readFileSync } from "node:fs"

/** The start's place among the fields behind the name (proc_pid_stat(5), field 22 of all). */
const STARTED = 19

/**
 * Tells a process from another one that gets its number later, also after the machine was started anew:
 * the machine's start and the process's. Undefined where there is none, or no /proc to ask.
 */
export function bornAt(pid: number): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()
    // The name stands in brackets, and may have any sign in it.
    const [, fields = ""] = /\)\s+([^)]*)$/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? []
    const started = fields.split(" ")[STARTED]
    return started === undefined ? undefined : `${boot} ${started}`
  } catch {
    return undefined
  }
}
