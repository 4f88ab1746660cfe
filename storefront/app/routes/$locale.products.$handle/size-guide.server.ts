import { sizeChart, textIn } from "~/catalogue/tables"

export interface SizeGuideView {
  basis: string
  measures: string[]
  rows: { size: string; cm: string[]; eu: string; uk: string; us: string; jp: string }[]
}

/** A product's size chart as its page shows it, figures as the language writes them; null without one. */
export function sizeGuide(key: unknown, language: string, tag: string): SizeGuideView | null {
  const chart = sizeChart(key)
  if (!chart) return null
  const { format } = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const figure = (value: number | string) => (typeof value === "number" ? format(value) : value)
  return {
    basis: textIn(chart.basis, language),
    measures: chart.measures.map((measure) => textIn(measure, language)),
    rows: chart.rows.map((row) => ({ ...row, cm: row.cm.map(figure) })),
  }
}
