import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { newResults, writeResults, type Result, type Results } from "./results"

const result = (seconds: number): Result => ({
  began_at: "2026-11-21T11:00:00.000Z",
  seconds,
  load: { start: 0.1, end: 2 },
  judged: [],
  details: [],
})

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "bench-"))))
afterEach(() => rmSync(folder, { recursive: true }))
const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Results

test("a file is named by day and commit", () => {
  const results = newResults(new Date("2026-11-21T23:59:59Z"))
  expect(results.commit).toMatch(/^[0-9a-f]{7,}$/)
  const file = writeResults(results, folder)
  expect(file).toBe(join(folder, `2026-11-21-${results.commit}.json`))
  expect(read(file)).toEqual(results)
})

test("a later run of one scenario leaves the others' results", () => {
  const results = newResults()
  writeResults({ ...results, scenarios: { search: result(1), pages: result(2) } }, folder)
  const file = writeResults({ ...results, scenarios: { search: result(3) } }, folder)
  expect(read(file).scenarios).toEqual({ search: result(3), pages: result(2) })
})
