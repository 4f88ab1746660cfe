import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { bornAt } from "./born"
import { isAlive } from "./children"
import { clearLeftovers, isRunning, noteRunning, readRunning } from "./leftovers"

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "podium-born-"))
})
afterEach(() => rmSync(data, { recursive: true }))

// Elsewhere than on Linux nothing tells processes of one number apart.
describe.runIf(existsSync("/proc/self/stat"))("a process", () => {
  test("is told by when it was begun, and one that there is not by nothing", () => {
    expect(bornAt(process.pid)).toBe(bornAt(process.pid))
    expect(bornAt(process.pid)).not.toBe(bornAt(process.ppid))
    expect(bornAt(2 ** 22 + 1)).toBeUndefined()
  })

  test("that has got an earlier run's number is neither taken for it nor ended", async () => {
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"], {
      detached: true,
      stdio: "ignore",
    })
    const pid = other.pid ?? 0
    try {
      noteRunning(data, [pid])
      expect(isRunning(data)).toBe(true)
      const running = readRunning(data)
      const born = { [process.pid]: "an earlier one", [pid]: "an earlier one" }
      writeFileSync(join(data, "running.json"), JSON.stringify({ ...running, born }))
      expect(isRunning(data)).toBe(false)
      clearLeftovers(data)
      expect(readRunning(data)).toBeNull()
      expect(isAlive(pid)).toBe(true)
    } finally {
      other.kill("SIGKILL")
    }
  })
})
