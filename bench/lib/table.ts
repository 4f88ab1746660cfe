import type { Judged } from "./budgets"
import type { Detail } from "./scenario"

type Cell = string | number | null

const FIGURE = new Intl.NumberFormat("en", { maximumFractionDigits: 5 })
const written = (cell: Cell) =>
  cell === null ? "–" : typeof cell === "number" ? FIGURE.format(cell) : cell

/** Columns of a width each, numbers to the right, words to the left. */
export function table(columns: string[], rows: Cell[][]): string {
  const texts = [columns, ...rows.map((row) => row.map(written))]
  const widths = columns.map((_, at) => Math.max(...texts.map((row) => (row[at] ?? "").length)))
  const toRight = columns.map((_, at) => rows.every((row) => typeof row[at] !== "string"))
  const line = (row: string[]) =>
    row
      .map((text, at) =>
        toRight[at] ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0),
      )
      .join("  ")
      .trimEnd()
  return texts.map(line).join("\n")
}

/** A scenario's verdicts, one line each. */
export const verdicts = (judged: Judged[]): string =>
  table(
    ["measurement", "value", "unit", "limit", "verdict"],
    judged.map(({ name, value, unit, limit, verdict }) => [name, value, unit, limit, verdict]),
  )

export const details = ({ title, columns, rows }: Detail): string =>
  `${title}\n${table(columns, rows)}`
