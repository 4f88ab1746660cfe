import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../../local/root"
import type { Judged } from "./budgets"
import { machine, type Machine } from "./machine"
import type { Detail } from "./scenario"

const FOLDER = join(ROOT, "bench", "results")

/** One scenario's part of a file of results. */
export interface Result {
  began_at: string
  seconds: number
  /** Load of the machine before and after, ours included: above 0 at the start, it was not idle. */
  load: { start: number; end: number }
  judged: Judged[]
  details: Detail[]
}

/** A file of results: what was measured of one commit on one day. */
export interface Results {
  date: string
  commit: string
  /** Whether files differed from the commit, results aside. */
  changed: boolean
  machine: Machine
  scenarios: Record<string, Result>
}

const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).trimEnd()

/** What a run belongs to: today, this commit. */
export function newResults(now = new Date()): Results {
  const others = ["--porcelain", "--", ".", ":!bench/results"]
  return {
    date: now.toISOString().slice(0, 10),
    commit: git("rev-parse", "--short", "HEAD"),
    changed: git("status", ...others) !== "",
    machine: machine(),
    scenarios: {},
  }
}

/** Scenarios that ran take the place of their older selves; the others' results stay. */
export const merged = (old: Results | null, now: Results): Results => ({
  ...now,
  scenarios: { ...old?.scenarios, ...now.scenarios },
})

/** Writes `<date>-<commit>.json`; a later run of the same commit on the same day adds to it. */
export function writeResults(results: Results, folder = FOLDER): string {
  const file = join(folder, `${results.date}-${results.commit}.json`)
  const old = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results) : null
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, `${JSON.stringify(merged(old, results), null, 2)}\n`)
  return file
}
