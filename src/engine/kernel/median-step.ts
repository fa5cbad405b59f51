/**
 * Median of the differences between neighbours, of those above 0: rows of one instant are no step. NaN when there is
 * none. O(n log n).
 */
export function medianStep(stamps: Float64Array): number {
  const steps = stamps.map((stamp, i) => (i === 0 ? 0 : stamp - stamps[i - 1]!)).filter((step) => step > 0)
  steps.sort()
  const middle = steps.length / 2
  if (middle === 0) return NaN
  return (steps[Math.floor(middle - 0.5)]! + steps[Math.floor(middle)]!) / 2
}
