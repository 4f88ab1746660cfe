import { expect, test } from "vitest"
import { add, closingLine, playwrightCounts, vitestCounts } from "./counts"

const vitest = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  numFailedTestSuites: 0,
}

test("counts add up to one plain line", () => {
  const counts = add({ passed: 1, failed: 0, skipped: 2 }, { passed: 2, failed: 1, skipped: 0 })
  expect(closingLine(counts)).toBe("tests: 3 passed, 1 failed, 2 skipped")
})

test("a test file that cannot be run counts as failed", () => {
  expect(vitestCounts(vitest)).toEqual({ passed: 3, failed: 0, skipped: 1 })
  expect(vitestCounts({ ...vitest, numFailedTestSuites: 2 }).failed).toBe(2)
  expect(vitestCounts({ ...vitest, numFailedTests: 1, numFailedTestSuites: 1 }).failed).toBe(1)
})

test("a flaky browser test is a failed one", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 0 })
})
