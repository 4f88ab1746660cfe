import BigNumber from "bignumber.js"

/**
 * Rounds parts to whole smallest units so that they sum to the rounded total exactly (largest
 * remainder): the parts that were cut most are raised first. Parts and total are smallest units,
 * possibly with fractions; parts are not negative.
 * @throws RangeError when the parts are further from the total than rounding can explain.
 */
export function allocate(parts: BigNumber[], total: number): number[] {
  const floors = parts.map((part) => part.integerValue(BigNumber.ROUND_FLOOR).toNumber())
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0)
  if (missing < 0 || missing > parts.length) {
    throw new RangeError(`lines sum to ${total - missing}, but the total is ${total}`)
  }
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part.minus(floors[index] ?? 0) }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index)
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index))
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0))
}
