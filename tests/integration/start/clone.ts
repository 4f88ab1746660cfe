import { spawn, spawnSync, type ChildProcess } from "node:child_process"
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { isAlive } from "../../../local/children"
import { freePort } from "../../../local/ports"
import { ROOT } from "../../../local/root"
import { homeElsewhere } from "../../../local/services/postgres-home"

/** What a clone gets of this one; hard links, since node_modules alone is a gigabyte. */
const LEFT_OUT = new Set([".git", ".local", ".ci"])
const PORTS = [
  "STORE_PORT",
  "COMMERCE_PORT",
  "MAILBOX_PORT",
  "SMTP_PORT",
  "LOCAL_STRIPE_PORT",
  "POSTGRES_PORT",
]

/** A clone below a folder that nobody else may enter. */
export function closedClone(): { folder: string; remove: () => void } {
  const closed = join(ROOT, ".local", "test", `closed-${process.pid}`)
  const folder = join(closed, "podium")
  mkdirSync(folder, { recursive: true })
  spawnSync("chmod", ["0700", closed])
  const names = readdirSync(ROOT).filter((name) => !LEFT_OUT.has(name))
  const copy = spawnSync("cp", ["-al", ...names, folder], { cwd: ROOT })
  if (copy.status !== 0) throw new Error(copy.stderr.toString())
  const elsewhere = homeElsewhere(join(folder, ".local", "postgres"))
  const remove = () =>
    [closed, elsewhere].forEach((it) => rmSync(it, { recursive: true, force: true }))
  return { folder, remove }
}

/** Ports that nothing listens on now. */
export async function freePorts(): Promise<Record<string, string>> {
  const ports: Record<string, string> = {}
  for (const name of PORTS) ports[name] = String(await freePort())
  return ports
}

export class Start {
  said = ""
  readonly ended: Promise<number | null>

  constructor(readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (part: Buffer) => (this.said += part.toString()))
    }
    this.ended = new Promise((resolve) => child.once("close", resolve))
  }

  /** Settles when the line `ready` is there; rejects with what was said if it ends before. */
  async ready(): Promise<void> {
    const over = this.ended.then((status) => {
      throw new Error(`ended with ${status}:\n${this.said}`)
    })
    const line = new Promise<void>((resolve) => {
      const look = () => /^ready /m.test(this.said) && resolve()
      this.child.stdout?.on("data", look)
      look()
    })
    await Promise.race([line, over])
  }
}

/** `npm start` as a machine without LANG and HOME runs it. */
export function npmStart(folder: string, ports: Record<string, string>): Start {
  const env = { PATH: process.env.PATH, ...ports }
  return new Start(spawn(process.execPath, ["local/start.mjs"], { cwd: folder, env }))
}

/** The processes that a start has noted as its own. */
export function runningIn(folder: string): { parent: number; groups: number[] } {
  return JSON.parse(readFileSync(join(folder, ".local", "running.json"), "utf8")) as {
    parent: number
    groups: number[]
  }
}

export const living = (pids: number[]): number[] => pids.filter(isAlive)
