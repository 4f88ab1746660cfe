/** One figure that a budget may hold, under a name that stays the same from run to run. */
export interface Measurement {
  name: string
  value: number
  /** Of the value: "ms", "kB", "orders/s". */
  unit: string
}

/** Figures beside the measurements, printed and kept, that no budget looks at. */
export interface Detail {
  title: string
  columns: string[]
  rows: (string | number | null)[][]
}

export interface Findings {
  measurements: Measurement[]
  details: Detail[]
}

export interface Scenario {
  /** What `npm run bench -- <word>` looks for, and what budgets.json calls it. */
  name: string
  /** Measures; whatever it starts it stops, also when it fails. */
  run(): Promise<Findings>
}
