import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { isAlive, keep, onGroups, signalGroup } from "./children"
import { ROOT } from "./root"

const FOREVER = "setInterval(() => {}, 1e6)"

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "podium-children-"))))
afterEach(() => rmSync(folder, { recursive: true }))

describe("children that are kept account of", () => {
  test("are told of when they come and when they go", async () => {
    const told: number[][] = []
    onGroups((groups) => told.push(groups))
    const child = spawn(process.execPath, ["-e", FOREVER], { detached: true, stdio: "ignore" })
    keep(child)
    const { pid = 0 } = child
    const gone = new Promise((resolve) => child.once("exit", resolve))
    expect(signalGroup(pid, "SIGKILL")).toBe(true)
    await gone
    onGroups(() => undefined)
    expect(told).toEqual([[pid], []])
    expect(signalGroup(pid, "SIGTERM")).toBe(false)
  })

  test.each(["process.exit(1)", "throw new Error('broken')"])("end with us: %s", async (end) => {
    const note = join(folder, "pid")
    const program = `
      import { spawn } from "node:child_process"
      import { writeFileSync } from "node:fs"
      import { keep } from ${JSON.stringify(join(ROOT, "local", "children.ts"))}
      const options = { detached: true, stdio: "ignore" }
      const child = spawn(process.execPath, ["-e", ${JSON.stringify(FOREVER)}], options)
      keep(child)
      writeFileSync(${JSON.stringify(note)}, String(child.pid))
      ${end}`
    const args = ["--import", "tsx", "--input-type=module", "-e", program]
    const parent = spawn(process.execPath, args, { cwd: ROOT, stdio: "ignore" })
    await new Promise((resolve) => parent.once("exit", resolve))
    const pid = Number(readFileSync(note, "utf8"))
    expect(pid).toBeGreaterThan(0)
    await expect.poll(() => isAlive(pid)).toBe(false)
  })
})
