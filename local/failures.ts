import { relative } from "node:path"
import { stripVTControlCharacters } from "node:util"
import { ROOT } from "./root"

/** Of a reason, so many lines: what was expected and what came; the whole stands where it failed. */
const LINES = 14

const told = (name: string, why: string | undefined) => {
  const lines = stripVTControlCharacters(why ?? "")
    .split("\n")
    .map((line) => line.trimEnd())
    .filter(Boolean)
  return [name, ...lines.slice(0, LINES).map((line) => `    ${line}`)].join("\n")
}

/** A file in the JSON that Vitest writes. `message` is of a file that could not be run. */
export interface TestFile {
  name: string
  status: string
  message: string
  assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[]
}

/** What failed of Vitest's tests: tests by their names, and files in which none could be run. */
export const failuresOfVitest = (files: TestFile[]): string[] =>
  files.flatMap((file) => {
    const place = relative(ROOT, file.name)
    const failed = file.assertionResults.filter(({ status }) => status === "failed")
    if (failed.length === 0) return file.status === "failed" ? [told(place, file.message)] : []
    return failed.map((one) => told(`${place} > ${one.fullName}`, one.failureMessages?.[0]))
  })

/** A file or a group of tests in the JSON that Playwright writes. */
export interface Suite {
  title: string
  specs: {
    title: string
    ok: boolean
    tests: { status: string; results: { errors: { message?: string }[] }[] }[]
  }[]
  suites?: Suite[]
}

const ofSuite = (suite: Suite, above: string[]): string[] => {
  const path = [...above, suite.title]
  const own = suite.specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ results }) => {
        const why = results.flatMap(({ errors }) => errors.map(({ message }) => message))
        return told([...path, spec.title].join(" > "), why[0])
      }),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => ofSuite(inner, path))]
}

/** What failed of the browser's tests; `errors` are those outside of any test. */
export const failuresOfPlaywright = (suites: Suite[], errors: { message?: string }[]): string[] => [
  ...suites.flatMap((suite) => ofSuite(suite, [])),
  ...errors.map(({ message }) => told("outside of any test", message)),
]
