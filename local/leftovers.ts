import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { isAlive, signalGroup } from "./children"
import { bornAt } from "./born"
import { Sentence } from "./sentence"

interface Running {
  parent: number
  groups: number[]
  /** When each of them was begun (born.ts), as far as this machine tells. */
  born?: Record<number, string>
}

const fileIn = (data: string) => join(data, "running.json")

/** What an earlier run in this clone wrote down, or null. */
export function readRunning(data: string): Running | null {
  if (!existsSync(fileIn(data))) return null
  return JSON.parse(readFileSync(fileIn(data), "utf8")) as Running
}

/** Whether another process has the number now. */
const isAnother = ({ born }: Running, pid: number): boolean => {
  const [then, now] = [born?.[pid], bornAt(pid)]
  return then !== undefined && now !== undefined && then !== now
}

const isLiving = (running: Running): boolean =>
  isAlive(running.parent) && !isAnother(running, running.parent)

/** Whether `npm start` runs in this clone now. */
export function isRunning(data: string): boolean {
  const running = readRunning(data)
  return running !== null && isLiving(running)
}

const LONGEST_WAIT_MS = 3_000
const POLL_MS = 20

/** A killed process keeps its ports for another moment. */
function waitUntilGone(groups: number[]): void {
  const isThere = (group: number) => signalGroup(group, "SIGKILL")
  const nothing = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; waited < LONGEST_WAIT_MS && groups.some(isThere); waited += POLL_MS) {
    Atomics.wait(nothing, 0, 0, POLL_MS)
  }
}

/**
 * Before a start: refuses beside a run that lives, and ends what a killed one has left behind.
 * @throws Sentence when the store runs already.
 */
export function clearLeftovers(data: string): void {
  const running = readRunning(data)
  if (!running) return
  if (isLiving(running)) {
    throw new Sentence(`It runs already (process ${running.parent}); stop that one first.`)
  }
  const left = running.groups.filter((group) => !isAnother(running, group))
  for (const group of left) signalGroup(group, "SIGKILL")
  waitUntilGone(left)
  rmSync(fileIn(data))
}

/** Notes the process groups of this run, for the case that it is killed. */
export function noteRunning(data: string, groups: number[]): void {
  const all = [process.pid, ...groups]
  const born = Object.fromEntries(
    all.flatMap((pid) => {
      const at = bornAt(pid)
      return at === undefined ? [] : [[pid, at] as const]
    }),
  )
  const running: Running = { parent: process.pid, groups, born }
  writeFileSync(fileIn(data), JSON.stringify(running))
}

export const forgetRunning = (data: string) => rmSync(fileIn(data), { force: true })
