const BARS = '▁▂▃▄▅▆▇█'

/** A curve in one line: one bar per value from the lowest to the highest, a space where there is no value. */
export function sparkline(values: readonly (number | null)[]): string {
  const defined = values.filter((value) => value !== null)
  const low = Math.min(0, ...defined)
  const high = Math.max(...defined)
  return values.map((value) => (value === null ? ' ' : barOf(value, low, high))).join('')
}

function barOf(value: number, low: number, high: number): string {
  const part = high > low ? (value - low) / (high - low) : 0
  return BARS[Math.min(BARS.length - 1, Math.round(part * (BARS.length - 1)))]!
}

/** At most `most` values, each the mean of a stretch of them; null where a stretch has none. */
export function gathered(values: readonly (number | null)[], most: number): readonly (number | null)[] {
  if (values.length <= most) return values
  return Array.from({ length: most }, (_, i) => {
    const part = values.slice(Math.floor((i * values.length) / most), Math.floor(((i + 1) * values.length) / most))
    const defined = part.filter((value) => value !== null)
    return defined.length === 0 ? null : defined.reduce((sum, value) => sum + value, 0) / defined.length
  })
}
