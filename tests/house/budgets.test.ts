import { describe, expect, test } from "vitest"
import { DEEP_PATHS, LONG_FUNCTIONS } from "./exceptions"
import { cycles, importGraph } from "./resolve"
import { quantile, read, repositoryFiles, sourceFiles, testFiles } from "./source-files"
import { countAny, functionsOf } from "./syntax"

const MEDIAN_LINES = 60
const P95_LINES = 200
const MOST_LINES = 400
const FUNCTION_LINES = 70
const MARKUP_LINES = 150
const ANY_PER_THOUSAND = 1
const DEPTH = 7
const TEST_SHARE = 0.5
const README_LINES = 80

const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0)

describe("files", () => {
  const lengths = sourceFiles.map(({ lines }) => lines)

  test("there is something to measure", () => {
    expect(sourceFiles.length).toBeGreaterThan(100)
    expect(testFiles.length).toBeGreaterThan(20)
  })

  test(`half of the files have at most ${MEDIAN_LINES} lines`, () => {
    expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(MEDIAN_LINES)
  })

  test(`19 of 20 files have at most ${P95_LINES} lines`, () => {
    expect(quantile(lengths, 0.95)).toBeLessThanOrEqual(P95_LINES)
  })

  test(`no file, tests included, has over ${MOST_LINES} lines`, () => {
    const long = [...sourceFiles, ...testFiles].filter(({ lines }) => lines > MOST_LINES)
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  })

  test(`no file lies deeper than ${DEPTH} folders`, () => {
    const folders = (path: string) => path.split("/").length - 1
    const deep = repositoryFiles().filter((path) => folders(path) > DEPTH)
    expect(deep.toSorted()).toEqual(Object.keys(DEEP_PATHS).toSorted())
  })

  test("the README fits on a page", () => {
    expect(read("README.md").trimEnd().split("\n").length).toBeLessThanOrEqual(README_LINES)
  })
})

describe("code", () => {
  test(`functions have at most ${FUNCTION_LINES} lines, markup ${MARKUP_LINES}`, () => {
    const long = sourceFiles.flatMap((file) =>
      functionsOf(file)
        .filter(({ lines, markup }) => lines > (markup ? MARKUP_LINES : FUNCTION_LINES))
        .map(({ name }) => `${file.path}: ${name}`),
    )
    expect(long.toSorted()).toEqual(Object.keys(LONG_FUNCTIONS).toSorted())
  })

  test(`says any at most ${ANY_PER_THOUSAND} time in 1,000 lines`, () => {
    const uses = total(sourceFiles.map(countAny))
    const lines = total(sourceFiles.map((file) => file.lines))
    expect((uses / lines) * 1_000).toBeLessThanOrEqual(ANY_PER_THOUSAND)
  })

  test("imports in no circle, models aside", () => {
    const circles = cycles(importGraph(sourceFiles)).filter(
      (way) => !way.every((path) => path.includes("/models/")),
    )
    expect(circles.map((way) => way.join(" → "))).toEqual([])
  })

  test("has a line of test for every two of its own", () => {
    const tests = total(testFiles.map(({ lines }) => lines))
    const source = total(sourceFiles.map(({ lines }) => lines))
    expect(tests / source).toBeGreaterThanOrEqual(TEST_SHARE)
  })
})
