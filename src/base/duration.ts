const UNIT_MINUTES = { ms: 1 / 60_000, s: 1 / 60, m: 1, h: 60, d: 1440, w: 10_080 } as const

const DURATION = /^(\d+(?:\.\d+)?|\.\d+)(ms|s|m|h|d|w)$/

/** Whether the text is one number with one unit: `250ms`, `90s`, `25m`, `2h`, `1d`, `1w` (docs/spec/model.md). */
export function isDuration(text: string): boolean {
  return DURATION.test(text)
}

/** Minutes of a duration text, or undefined when it is not one. */
export function durationMinutes(text: string): number | undefined {
  const match = DURATION.exec(text)
  if (match === null) return undefined
  const unit = match[2] as keyof typeof UNIT_MINUTES
  const amount = Number(match[1])
  // Dividing by a whole number keeps 90s at exactly 1.5, which multiplying by a rounded 1/60 would not.
  if (unit === 'ms') return amount / 60_000
  if (unit === 's') return amount / 60
  return amount * UNIT_MINUTES[unit]
}
