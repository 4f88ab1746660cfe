import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { noteWritten, writtenBefore } from "./kept"

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "bench-"))))
afterEach(() => rmSync(folder, { recursive: true }))

test("an index is taken for filled once that was noted, and no other", async () => {
  expect(await writtenBefore(folder, "bench_300")).toBeNull()
  await noteWritten(folder, "bench_300", 2.5)
  expect(await writtenBefore(folder, "bench_300")).toBe(2.5)
  expect(await writtenBefore(folder, "bench_10000")).toBeNull()
})

test("an index made of other code or other products is filled again", async () => {
  const kept = JSON.stringify({ hash: "of before", written: 2.5 })
  writeFileSync(join(folder, "filled-bench_300.json"), kept)
  expect(await writtenBefore(folder, "bench_300")).toBeNull()
})
