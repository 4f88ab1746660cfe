import type { ChildProcess } from "node:child_process"
import { readFileSync } from "node:fs"

/** Process groups that this process started and that live. */
const groups = new Set<number>()
let listener: (groups: number[]) => void = () => undefined

/** A process that ended, but that nobody has asked about: a container without an init keeps them. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"))
  } catch {
    return false // no /proc on this system
  }
}

/** Whether a process runs, ours or another user's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false
  }
  return !isZombie(pid)
}

/** Signals a whole process group; a group that is gone already is fine. */
export function signalGroup(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(-pid, signal)
    return true
  } catch {
    return false
  }
}

/** Tells of every change in which groups live, so that a run that is killed can be cleared up after. */
export function onGroups(listen: (groups: number[]) => void): void {
  listener = listen
}

/** Keeps account of a child that was started `detached`: however this process ends, it ends too. */
export function keep(child: ChildProcess): void {
  const { pid } = child
  if (pid === undefined) return
  groups.add(pid)
  listener([...groups])
  child.once("exit", () => {
    groups.delete(pid)
    listener([...groups])
  })
}

process.on("exit", () => {
  for (const group of groups) signalGroup(group, "SIGKILL")
})
