import { join } from "node:path"
import { expect, test } from "vitest"
import { add, closingLine, failure, NONE, playwrightCounts, vitestCounts } from "./counts"
import { ROOT } from "./root"

const vitest = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  numFailedTestSuites: 0,
  testResults: [],
}

test("counts add up to one plain line", () => {
  const counts = add({ ...NONE, passed: 1, skipped: 2 }, { ...failure("lint"), passed: 2 })
  expect(closingLine(counts)).toBe("tests: 3 passed, 1 failed, 2 skipped")
  expect(counts.failures).toEqual(["lint"])
})

test("a test file that cannot be run counts as failed", () => {
  expect(vitestCounts(vitest)).toEqual({ ...NONE, passed: 3, skipped: 1 })
  expect(vitestCounts({ ...vitest, numFailedTestSuites: 2 }).failed).toBe(2)
  expect(vitestCounts({ ...vitest, numFailedTests: 1, numFailedTestSuites: 1 }).failed).toBe(1)
})

test("a flaky browser test is a failed one", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }
  const counts = playwrightCounts({ stats, errors: [{}], suites: [] })
  expect(counts).toMatchObject({ passed: 5, failed: 3, skipped: 0 })
})

test("what failed in Vitest is told by its name and the first lines of why", () => {
  const why = `\u001b[31mAssertionError\u001b[39m: expected 1 to be 2\n${"    at x\n".repeat(40)}`
  const testResults = [
    {
      name: join(ROOT, "tests/a.test.ts"),
      status: "failed",
      message: "",
      assertionResults: [
        { status: "passed", fullName: "one" },
        { status: "failed", fullName: "two", failureMessages: [why] },
      ],
    },
    { name: join(ROOT, "b.test.ts"), status: "failed", message: "no such", assertionResults: [] },
    { name: join(ROOT, "c.test.ts"), status: "passed", message: "", assertionResults: [] },
  ]
  const [two = "", broken, ...others] = vitestCounts({ ...vitest, testResults }).failures
  const lines = two.split("\n")
  expect(lines[0]).toBe("tests/a.test.ts > two")
  expect(lines[1]).toBe("    AssertionError: expected 1 to be 2")
  expect(lines).toHaveLength(15)
  expect(broken).toBe("b.test.ts\n    no such")
  expect(others).toEqual([])
})

test("what failed in the browser is told with the groups that it stands in", () => {
  const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 }
  const test = (status: string, message?: string) => ({
    title: status,
    ok: status === "expected",
    tests: [{ status, results: [{ errors: message ? [{ message }] : [] }] }],
  })
  const inner = { title: "a fan", specs: [test("expected"), test("unexpected", "Timed out")] }
  const suites = [{ title: "cart.spec.ts", specs: [], suites: [inner] }]
  const { failures } = playwrightCounts({ stats, errors: [{ message: "no browser" }], suites })
  expect(failures).toEqual([
    "cart.spec.ts > a fan > unexpected\n    Timed out",
    "outside of any test\n    no browser",
  ])
})
