/**
 * The value that a share (0 to 1) of the values does not exceed, by nearest rank: always one that was
 * measured, never one between two.
 * @throws RangeError for no values, of which nothing can be said.
 */
export function percentile(values: readonly number[], share: number): number {
  if (!values.length) throw new RangeError("There is no percentile of nothing.")
  const sorted = values.toSorted((a, b) => a - b)
  const rank = Math.max(1, Math.ceil(share * sorted.length))
  return sorted[Math.min(rank, sorted.length) - 1] as number
}

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0)

/** To a tenth: what is measured here is not known more exactly than that. */
export const tenths = (value: number): number => Math.round(value * 10) / 10

/** For seconds, and for ratios. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100
