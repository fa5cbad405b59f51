/** Units of a minute and more; shorter ones divide. */
const UNIT_MINUTES = { m: 1, h: 60, d: 1440, w: 10_080 } as const

const DURATION = /^(\d+(?:\.\d+)?|\.\d+)(ms|s|m|h|d|w)$/

/**
 * Minutes of a duration text, one number with one unit (`250ms`, `90s`, `25m`, `2h`, `1d`, `1w`), or undefined when it is
 * not one (docs/spec/model.md).
 */
export function durationMinutes(text: string): number | undefined {
  const match = DURATION.exec(text)
  if (match === null) return undefined
  const unit = match[2] as keyof typeof UNIT_MINUTES | 'ms' | 's'
  const amount = Number(match[1])
  // Dividing by a whole number keeps 90s at exactly 1.5, which multiplying by a rounded 1/60 would not.
  if (unit === 'ms') return amount / 60_000
  if (unit === 's') return amount / 60
  return amount * UNIT_MINUTES[unit]
}
