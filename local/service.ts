import { spawn, type ChildProcess } from "node:child_process"
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs"
import { dirname } from "node:path"
import { keep, signalGroup } from "./children"
import { DISK_FULL, Sentence } from "./sentence"

const STOP_GRACE_MS = 10_000
const READY_TIMEOUT_MS = 120_000
const POLL_MS = 100
const TAIL_LINES = 12
const SEARCHED_LINES = 200

export interface ServiceSpec {
  name: string
  command: string
  args: string[]
  cwd: string
  /** The child's whole environment. */
  env: NodeJS.ProcessEnv
  logFile: string
  /** Whether it answers; asked until it does. */
  ready: () => Promise<boolean>
  /** Run as this user, where the current one may not. */
  uid?: number
  gid?: number
  stopSignal?: NodeJS.Signals
  /** How long it may take to answer; two minutes unless told. */
  patienceMs?: number
}

export interface Service {
  name: string
  pid: number
  logFile: string
  /** Settles when the process has ended, however it did. */
  ended: Promise<void>
  stop(): Promise<void>
  kill(): Promise<void>
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The last lines of a log, for the person who has to find out what went wrong. */
export function tail(logFile: string, lines = TAIL_LINES): string {
  try {
    return readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-lines).join("\n")
  } catch {
    return ""
  }
}

/** A failure as its log explains it: a full disk has a dozen faces, and one cure. */
export const failure = (sentence: string, logFile: string): Sentence =>
  new Sentence(/No space left on device/.test(tail(logFile, SEARCHED_LINES)) ? DISK_FULL : sentence)

function launch(spec: ServiceSpec): ChildProcess {
  mkdirSync(dirname(spec.logFile), { recursive: true })
  const log = openSync(spec.logFile, "a")
  const { command, args, cwd, env, uid, gid } = spec
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true, // a group of its own, so that all of it can be stopped
    stdio: ["ignore", log, log],
    ...(uid !== undefined && { uid }),
    ...(gid !== undefined && { gid }),
  })
  closeSync(log)
  keep(child)
  return child
}

/**
 * Starts a process and waits until it answers.
 * @throws Sentence with the end of its log when it ends first or never answers.
 */
export async function startService(spec: ServiceSpec): Promise<Service> {
  const child = launch(spec)
  let over = false
  let refusal: Error | undefined
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => ((over = true), resolve()))
    child.once("error", (error) => ((over = true), (refusal = error), resolve()))
  })
  const pid = child.pid ?? -1
  const end = async (signal: NodeJS.Signals) => {
    if (!over) signalGroup(pid, signal)
    const inTime = await Promise.race([ended.then(() => true), sleep(STOP_GRACE_MS)])
    if (!inTime) signalGroup(pid, "SIGKILL")
    await ended
    signalGroup(pid, "SIGKILL") // whatever its own children left in the group
  }
  const service: Service = {
    name: spec.name,
    pid,
    logFile: spec.logFile,
    ended,
    stop: () => end(spec.stopSignal ?? "SIGTERM"),
    kill: () => end("SIGKILL"),
  }
  const deadline = Date.now() + (spec.patienceMs ?? READY_TIMEOUT_MS)
  while (!over && Date.now() < deadline) {
    if (await spec.ready().catch(() => false)) return service
    await Promise.race([ended, sleep(POLL_MS)])
  }
  await service.kill()
  const why = refusal ? refusal.message : over ? "ended before it was ready" : "did not answer"
  const told = `The end of ${spec.logFile}:\n${tail(spec.logFile)}`
  throw failure(`${spec.name} ${why}. ${told}`, spec.logFile)
}

/** A readiness test by HTTP: any answer below 500. */
export const answers = (url: string) => async () => {
  const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(2_000) })
  await response.body?.cancel()
  return response.status < 500
}
