import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { withLock } from "./lock.mjs"
import { ROOT } from "./root"

let home: string
let file: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "podium-lock-"))
  file = join(home, "lock")
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** A process that adds one to a number in a file, ten times, each time under the lock. */
const COUNT = `
  import { readFileSync, writeFileSync } from "node:fs"
  import { withLock } from ${JSON.stringify(join(ROOT, "local", "lock.mjs"))}
  const [file, number] = process.argv.slice(1)
  for (let at = 0; at < 10; at += 1) {
    await withLock(file, async () => {
      const value = Number(readFileSync(number, "utf8"))
      await new Promise((resolve) => setImmediate(resolve))
      writeFileSync(number, String(value + 1))
    })
  }
`

test("processes that count under it lose nothing", async () => {
  const number = join(home, "number")
  writeFileSync(number, "0")
  const children = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ["--input-type=module", "-e", COUNT, file, number], {
      stdio: "inherit",
    }),
  )
  await Promise.all(children.map((child) => new Promise((resolve) => child.once("exit", resolve))))
  expect(readFileSync(number, "utf8")).toBe("40")
}, 60_000)

test("a killed process's lock is free", async () => {
  const gone = spawn(process.execPath, ["-e", ""])
  await new Promise((resolve) => gone.once("exit", resolve))
  writeFileSync(file, String(gone.pid))
  expect(await withLock(file, () => "mine")).toBe("mine")
  expect(existsSync(file)).toBe(false)
})

test("who has to wait is told for whom, and gets it when the other has failed", async () => {
  let fail: (error: Error) => void = () => undefined
  const first = withLock(file, () => new Promise((_, reject) => (fail = reject)))
  first.catch(() => undefined)
  const waitedFor: number[] = []
  const second = withLock(
    file,
    () => "second",
    (pid) => {
      waitedFor.push(pid)
      fail(new Error("failed"))
    },
  )
  expect(await second).toBe("second")
  await expect(first).rejects.toThrow("failed")
  expect(waitedFor).toEqual([process.pid])
})
