import { sizeChart, textIn } from "~/catalogue/tables"
import { sizeLabel } from "~/lib/sizes"

const CM_PER_INCH = 2.54

export interface SizeGuideView {
  basis: string
  measures: string[]
  /** Centimetres, then inches: "53 / 20.9". */
  rows: { size: string; lengths: string[]; eu: string; uk: string; us: string; jp: string }[]
}

/** A product's size chart as its page shows it, figures as the language writes them; null without one. */
export function sizeGuide(key: unknown, language: string, tag: string): SizeGuideView | null {
  const chart = sizeChart(key)
  if (!chart) return null
  const { format } = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  // A measure is a number, or a span of two: "80–84".
  const each = (value: number | string, write: (cm: number) => string) =>
    String(value).replace(/\d+(?:\.\d+)?/g, (digits) => write(Number(digits)))
  const lengths = (value: number | string) =>
    [each(value, format), each(value, (cm) => format(cm / CM_PER_INCH))].join(" / ")
  return {
    basis: textIn(chart.basis, language),
    measures: chart.measures.map((measure) => textIn(measure, language)),
    rows: chart.rows.map(({ cm, ...row }) => ({
      ...row,
      size: sizeLabel(row.size, language),
      lengths: cm.map(lengths),
    })),
  }
}
