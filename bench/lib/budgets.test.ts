import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { hasFailed, judge, parseBudgets } from "./budgets"

const ms = (name: string, value: number) => ({ name, value, unit: "ms" })
const most = { atMost: 60, why: "the README" }
const least = { atLeast: 0.5, why: "the README" }
const none = { limit: null, why: "to come" }

describe("a measurement", () => {
  test("keeps its budget up to the limit itself", () => {
    const [judged] = judge([ms("p95", 60)], { p95: most })
    expect(judged).toEqual({ name: "p95", value: 60, unit: "ms", limit: "≤ 60", verdict: "kept" })
  })

  test("exceeds it above, or where a share has to be reached, below", () => {
    const judged = judge([ms("p95", 60.1), ms("ratio", 0.49)], { p95: most, ratio: least })
    expect(judged.map(({ verdict }) => verdict)).toEqual(["exceeded", "exceeded"])
    expect(hasFailed(judged)).toBe(true)
    expect(hasFailed(judge([ms("ratio", 0.5)], { ratio: least }))).toBe(false)
  })

  test("without a limit fails nothing", () => {
    const judged = judge([ms("p95", 1e9), ms("p50", 1e9)], { p95: none })
    expect(judged.map(({ verdict }) => verdict)).toEqual(["no budget", "no budget"])
    expect(hasFailed(judged)).toBe(false)
  })

  test("that came out as no number fails", () => {
    expect(hasFailed(judge([ms("p95", NaN)], { p95: most }))).toBe(true)
    expect(hasFailed(judge([ms("ratio", NaN)], { ratio: least }))).toBe(true)
  })

  test("that is missing fails", () => {
    const judged = judge([], { p95: most })
    expect(judged).toMatchObject([{ name: "p95", value: null, verdict: "not measured" }])
    expect(hasFailed(judged)).toBe(true)
  })
})

describe("budgets.json", () => {
  const folder = join(import.meta.dirname, "..")
  const budgets = parseBudgets(readFileSync(join(folder, "budgets.json"), "utf8"))

  test("has budgets for scenarios that there are", () => {
    const scenarios = readdirSync(join(folder, "scenarios")).map((file) => file.replace(".ts", ""))
    expect(scenarios).toEqual(expect.arrayContaining(Object.keys(budgets)))
  })

  test("gives search at 100,000 at most double the time that it has at 10,000", () => {
    const limit = (name: string) => {
      const budget = budgets.search?.[name]
      return budget && "atMost" in budget ? budget.atMost : NaN
    }
    expect(limit("10000 products: p95")).toBeLessThanOrEqual(60)
    expect(limit("100000 products: p95")).toBeLessThanOrEqual(2 * limit("10000 products: p95"))
  })

  test.each([
    '{"search": {"p95": {"atMost": "60", "why": "x"}}}',
    '{"search": {"p95": {"atMost": 60}}}',
    '{"search": {"p95": {"limit": null}}}',
    '{"search": {"p95": {"atMost": 60, "atLeast": 1, "why": "x"}}}',
  ])("is refused as %s", (text) => {
    expect(() => parseBudgets(text)).toThrow(/budgets.json is not right: search \/ p95/)
  })
})
