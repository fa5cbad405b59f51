/**
 * Median of the differences between neighbours, of those above 0: rows of one instant are no step. NaN when there is
 * none. Of an even number the lower of the two in the middle: a mean of them would be a step that no rows have, and would
 * reach over a gap. O(n log n).
 */
export function medianStep(stamps: Float64Array): number {
  const steps = stamps.map((stamp, i) => (i === 0 ? 0 : stamp - stamps[i - 1]!)).filter((step) => step > 0)
  steps.sort()
  return steps.length === 0 ? NaN : steps[Math.floor((steps.length - 1) / 2)]!
}
