import { failuresOfPlaywright, failuresOfVitest, type Suite, type TestFile } from "./failures"

/** How many tests passed, failed and were skipped. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
  /** What failed, each by its name and the first lines of why: told again at the end of a run. */
  failures: string[]
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] }

/** One failure that no report tells of. */
export const failure = (what: string): Counts => ({ ...NONE, failed: 1, failures: [what] })

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  failures: [...a.failures, ...b.failures],
})

/** The one line that ends `npm test`. */
export const closingLine = ({ passed, failed, skipped }: Omit<Counts, "failures">) =>
  `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numFailedTestSuites: number
  testResults: TestFile[]
}

/** Counts of Vitest's JSON; a file that could not be run at all is a failure too. */
export function vitestCounts(report: VitestReport): Counts {
  const broken = report.numFailedTests === 0 ? report.numFailedTestSuites : 0
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: failuresOfVitest(report.testResults),
  }
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: { message?: string }[]
  suites: Suite[]
}

/** Counts of Playwright's JSON; an error outside of any test is a failure too. */
export function playwrightCounts({ stats, errors, suites }: PlaywrightReport): Counts {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: failuresOfPlaywright(suites, errors),
  }
}
