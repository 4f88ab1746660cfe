import { readFileSync } from "node:fs"
import type { Stack } from "../../local/stack"
import type { Measurement } from "./scenario"

const KB = 1_024
const BYTES_PER_MB = 1_000_000

/** Resident memory of a process as Linux tells it, in megabytes (1,000,000 bytes). */
export function residentMb(status: string): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? []
  return kilobytes ? Math.round((Number(kilobytes) * KB) / BYTES_PER_MB) : NaN
}

/** What commerce and the storefront take now. */
export function memoryOf(stack: Stack): Measurement[] {
  const pids = stack.pids()
  return ["commerce", "storefront"].map((name) => ({
    name: `${name}: memory`,
    value: residentMb(readFileSync(`/proc/${pids[name]}/status`, "utf8")),
    unit: "MB",
  }))
}
