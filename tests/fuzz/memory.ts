import { readFileSync } from "node:fs"

const KB_PER_MB = 1024
/** A reading every so many requests. */
const EVERY = 100

/** Resident memory of a process in MB; null where there is no /proc. */
function residentMb(pid: number): number | null {
  try {
    const kb = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]
    return kb ? Math.round(Number(kb) / KB_PER_MB) : null
  } catch {
    return null
  }
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** Readings of one process, from the first request to the last. */
export class Memory {
  private readonly readings: number[] = []
  private asked = 0

  constructor(private readonly pid: number) {
    this.read()
  }

  /** After every request. */
  tick(): void {
    this.asked += 1
    if (this.asked % EVERY === 0) this.read()
  }

  private read(): void {
    const mb = residentMb(this.pid)
    if (mb !== null) this.readings.push(mb)
  }

  /**
   * In MB. The first half is measured by its second part: before that, code is compiled and caches
   * are filled.
   */
  summary() {
    const { readings } = this
    const quarter = (at: number) =>
      readings.slice(
        Math.floor((readings.length * at) / 4),
        Math.ceil((readings.length * (at + 1)) / 4),
      )
    return {
      before: readings[0] ?? 0,
      after: readings.at(-1) ?? 0,
      most: Math.max(0, ...readings),
      firstHalf: median(quarter(1)),
      secondHalf: median(quarter(3)),
    }
  }
}
