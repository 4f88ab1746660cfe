/**
 * How long `npm start` takes where nothing is there yet, and again.
 *
 * What: seconds until its line that begins with `ready`: the first time it installs, builds, migrates and
 * seeds; again after it was stopped it does none of these.
 *
 * How: in a clone of the last commit (what is not committed is not measured) with an empty home directory,
 * both in the system's folder for passing files, on free ports. The packages come over the network: the
 * first figure is also one of the line and of the disk, on which 1.3 GB are written;
 * npm's own third of a second is left out.
 *
 * Units: seconds. The details name the parts; some of them run beside each other.
 */
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort } from "../../local/ports"
import { ROOT } from "../../local/root"
import { startService } from "../../local/service"
import type { Findings, Scenario } from "../lib/scenario"
import { tenths } from "../lib/statistics"

const PATIENCE_MS = 1_200_000
const PORTS = ["STORE", "COMMERCE", "MAILBOX", "SMTP", "LOCAL_STRIPE", "POSTGRES"]

/** A part that was done: `✓ seed what is missing (66.8 s)`, with or without what it has found. */
const PART = /^✓ (.+?)(?:: .*)? \(([\d.]+) s\)$/gm

type Part = [name: string, seconds: number]

async function freePorts(): Promise<NodeJS.ProcessEnv> {
  const env: NodeJS.ProcessEnv = {}
  for (const name of PORTS) env[`${name}_PORT`] = String(await freePort())
  return env
}

/** Starts the store of a clone, which is stopped as soon as it is ready. */
async function start(
  folder: string,
  run: string,
  ports: NodeJS.ProcessEnv,
): Promise<{ seconds: number; parts: Part[] }> {
  const logFile = join(folder, `${run}.log`)
  const said = () => readFileSync(logFile, "utf8")
  const env = { PATH: process.env.PATH, HOME: join(folder, "home"), ...ports }
  const began = performance.now()
  const store = await startService({
    name: "npm start",
    // What npm runs, without npm around it, which may end before the store has stopped.
    command: process.execPath,
    args: [join("local", "start.mjs")],
    cwd: join(folder, "podium"),
    env,
    logFile,
    ready: async () => /^ready /m.test(said()),
    patienceMs: PATIENCE_MS,
  })
  const seconds = (performance.now() - began) / 1_000
  await store.stop()
  const parts = [...said().matchAll(PART)].map(([, name = "", took]): Part => [name, Number(took)])
  return { seconds, parts }
}

async function measure(): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), "podium-bench-"))
  try {
    mkdirSync(join(folder, "home"))
    execFileSync("git", ["clone", "--quiet", ROOT, join(folder, "podium")])
    const ports = await freePorts() // a database at another address is another one, to be filled
    const first = await start(folder, "first", ports)
    const again = await start(folder, "again", ports)
    return {
      measurements: [
        { name: "first", value: tenths(first.seconds), unit: "s" },
        { name: "again", value: tenths(again.seconds), unit: "s" },
      ],
      details: [
        { title: "The first time", columns: ["part", "s"], rows: first.parts },
        { title: "Again", columns: ["part", "s"], rows: again.parts },
      ],
    }
  } finally {
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Medusa's commands leave a process behind that writes into the home folder: the figures stand.
      process.stderr.write(`Left behind: ${folder}\n`)
    }
  }
}

export const npmStart: Scenario = { name: "npm-start", run: measure }
