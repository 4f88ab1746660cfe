import { cpus, loadavg, totalmem } from "node:os"
import { readFileSync } from "node:fs"

/** Processes that ran or waited to, on average over the last minute. */
export const load = (): number => Math.round((loadavg()[0] ?? 0) * 100) / 100

export interface Machine {
  processor: string
  cores: number
  memory_gb: number
  platform: string
  node: string
}

export function machine(): Machine {
  const all = cpus()
  return {
    processor: all[0]?.model.trim() ?? "unknown",
    cores: all.length,
    memory_gb: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  }
}

const NS_PER_MS = 1e6

/**
 * Milliseconds that a process of this machine has spent on a processor, from schedstat's first
 * number, which counts nanoseconds (`/proc/<pid>/stat` counts hundredths of a second). Null where
 * there is none: another system, another machine, a process that ended.
 */
export function processorMs(pid: number): number | null {
  try {
    const spent = Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0])
    return Number.isFinite(spent) ? spent / NS_PER_MS : null
  } catch {
    return null
  }
}

const US_PER_MS = 1e3

/** Milliseconds that this process has spent on processors, all its threads together. */
export function ownProcessorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / US_PER_MS
}
