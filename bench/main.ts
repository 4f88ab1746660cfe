/** Runs the scenarios, prints what they found beside the budgets, and writes it to results/. */
import { readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { ROOT } from "../local/root"
import { progress } from "../local/progress"
import { explain, Sentence } from "../local/sentence"
import { hasFailed, judge, parseBudgets, type Budgets } from "./lib/budgets"
import { load, machine } from "./lib/machine"
import { newResults, writeResults, type Result } from "./lib/results"
import type { Scenario } from "./lib/scenario"
import { details, verdicts } from "./lib/table"
import { checkout } from "./scenarios/checkout"
import { firstViews } from "./scenarios/first-views"
import { freshness } from "./scenarios/freshness"
import { lighthouse } from "./scenarios/lighthouse"
import { npmStart } from "./scenarios/npm-start"
import { pages } from "./scenarios/pages"
import { search } from "./scenarios/search"
import { steady } from "./scenarios/steady"

const SCENARIOS: Scenario[] = [
  search,
  pages,
  firstViews,
  freshness,
  lighthouse,
  checkout,
  steady,
  npmStart,
]

/** Load per core above which times that passed say as much about the machine as about the store. */
const BUSY = 0.25

/** Rejects when somebody stops us, so that what was started is stopped on the way out. */
const interrupted = new Promise<never>((_, reject) => {
  const stop = () => reject(new Sentence("Stopped."))
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop)
  process.once("disconnect", stop)
})
interrupted.catch(() => undefined)

async function run(scenario: Scenario, budgets: Budgets): Promise<Result> {
  const began = new Date()
  const start = load()
  const found = await progress(`measure ${scenario.name}`, () => scenario.run())
  return {
    began_at: began.toISOString(),
    seconds: Math.round((Date.now() - began.getTime()) / 1_000),
    load: { start, end: load() },
    judged: judge(found.measurements, budgets[scenario.name]),
    details: found.details,
  }
}

function print(name: string, { judged, details: all, load: { start, end } }: Result): void {
  const { cores } = machine()
  const busy = start / cores > BUSY ? "; it was busy before, so these are no idle figures" : ""
  for (const detail of all) process.stdout.write(`\n${details(detail)}\n`)
  process.stdout.write(`\n${name}: load ${start} at the start, ${end} at the end, ${cores} cores`)
  process.stdout.write(`${busy}\n${verdicts(judged)}\n\n`)
}

function chosen(words: string[]): Scenario[] {
  const scenarios = SCENARIOS.filter(
    ({ name }) => !words.length || words.some((word) => name.includes(word)),
  )
  if (scenarios.length) return scenarios
  const names = SCENARIOS.map(({ name }) => name).join(", ")
  throw new Sentence(`No scenario is called so; there are ${names}.`)
}

async function main(): Promise<number> {
  try {
    const budgets = parseBudgets(readFileSync(join(ROOT, "bench", "budgets.json"), "utf8"))
    const results = newResults()
    for (const scenario of chosen(process.argv.slice(2))) {
      const result = await Promise.race([run(scenario, budgets), interrupted])
      results.scenarios[scenario.name] = result
      print(scenario.name, result)
      process.stdout.write(`written to ${relative(ROOT, writeResults(results))}\n`)
    }
    const failed = Object.values(results.scenarios).some(({ judged }) => hasFailed(judged))
    return failed ? 1 : 0
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    return 1
  }
}

process.exit(await main())
