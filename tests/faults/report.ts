import { cpSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../../local/root"
import type { Ended } from "./batch"
import { outcomeOf, type Outcome } from "./laws"
import type { Batch } from "./plan"
import type { Settings } from "./settings"
import { strikeName } from "./strike-plan"
import { stripeFaultName } from "./stripe-faults"

interface Row {
  name: string
  strike: string
  stripe: string
  meanwhile: string
  ending: string
  outcome: Outcome
}

/** What a run of the suite came to. */
export class Report {
  readonly #rows: Row[] = []
  readonly #wrong: string[] = []
  readonly #began = Date.now()
  readonly #settings: Settings

  constructor(settings: Settings) {
    this.#settings = settings
  }

  add({ strike }: Batch, ended: Ended[]): void {
    for (const { fan, books } of ended) {
      const { name, meanwhile, ending, fault } = fan.run
      const stripe = stripeFaultName(fault)
      const outcome = outcomeOf(books)
      this.#rows.push({ name, strike: strikeName(strike), stripe, meanwhile, ending, outcome })
    }
  }

  blame(sentences: string[]): void {
    this.#wrong.push(...sentences)
  }

  count(outcome: Outcome): number {
    return this.#rows.filter((row) => row.outcome === outcome).length
  }

  /** A line per fault: how many runs met it, and what became of them. */
  #lines(by: "strike" | "stripe" | "meanwhile" | "ending"): string[] {
    const names = [...new Set(this.#rows.map((row) => row[by]))].toSorted()
    return names.map((name) => {
      const rows = this.#rows.filter((row) => row[by] === name)
      const of = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length
      const counts = [rows.length, of("ordered"), of("given_back"), of("never_paid")]
      return `  ${name.padEnd(48)}${counts.map((count) => String(count).padStart(11)).join("")}`
    })
  }

  text(): string {
    const seconds = Math.round((Date.now() - this.#began) / 1_000)
    const { seed } = this.#settings
    const head = ["runs", "ordered", "given back", "never paid"].map((word) => word.padStart(11))
    return [
      `\nThe store under faults, seed ${seed}: ${this.#rows.length} runs, ${this.count("ordered")} ordered, ` +
        `${this.count("given_back")} given back, ${this.count("never_paid")} never paid, ` +
        `${this.#wrong.length} violations, ${seconds} s`,
      `  ${"".padEnd(48)}${head.join("")}`,
      ...this.#lines("strike"),
      ...this.#lines("stripe"),
      ...this.#lines("meanwhile").map((line) =>
        line.replace("  ", "  meanwhile: ").replace(/ {11}/, ""),
      ),
      ...this.#lines("ending").map((line) =>
        line.replace("  ", "  comes back: ").replace(/ {12}/, ""),
      ),
      ...this.#wrong.map((sentence) => `  ✗ ${sentence}`),
      "",
    ].join("\n")
  }

  /** Keeps what the store said until now beside the figures: its own folder goes with the run. */
  keepLogs({ number }: Batch, from: string): void {
    cpSync(from, this.#file(`-batch-${number}`), { recursive: true })
  }

  #file(ending: string): string {
    const folder = join(ROOT, ".local", "faults")
    mkdirSync(folder, { recursive: true })
    const began = new Date(this.#began).toISOString()
    return join(folder, `${began.slice(0, 16).replace(":", "")}${ending}`)
  }

  /** Keeps it in .local/faults, as it is by now: a run that is broken off leaves its figures. */
  keep(): string {
    const file = this.#file(".json")
    const { seed, runs } = this.#settings
    const seconds = Math.round((Date.now() - this.#began) / 1_000)
    const kept = { seed, runs, seconds, violations: this.#wrong, rows: this.#rows }
    writeFileSync(file, JSON.stringify(kept, null, 1))
    return file
  }
}
