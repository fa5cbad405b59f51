const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const THREE = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** What stands for a value that is undefined. */
export const NOTHING = '–'

/** A number for people: whole from a thousand on, else three digits that count; an exact zero is 0. */
export function numberText(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return NOTHING
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e15)) return value.toExponential(2)
  return (size >= 999.5 ? WHOLE : THREE).format(value)
}

/** A part of one as a percentage. */
export function shareText(value: number | null | undefined): string {
  return value === null || value === undefined ? NOTHING : `${numberText(value * 100)} %`
}

const STEPS = [
  ['d', 1440],
  ['h', 60],
  ['min', 1],
  ['s', 1 / 60],
] as const

/** A length of time in the largest unit that it fills. */
export function minutesText(minutes: number | null | undefined): string {
  if (minutes === null || minutes === undefined) return NOTHING
  if (minutes === 0) return '0 min'
  const size = Math.abs(minutes)
  const [unit, length] = STEPS.find(([, each]) => size >= each) ?? ['ms', 1 / 60_000]
  return `${numberText(minutes / length)} ${unit}`
}

/**
 * A value with its unit as a series has it: `minutes` as a length of time, `ratio` as a percentage.
 *
 * @param unit of the series: `items`, `items/bin`, `minutes`, `ratio`
 */
export function valueText(value: number | null | undefined, unit: string): string {
  if (value === null || value === undefined) return NOTHING
  if (unit === 'minutes') return minutesText(value)
  if (unit === 'ratio') return shareText(value)
  return unit === '' || unit === '1' ? numberText(value) : `${numberText(value)} ${unit}`
}

/** A count and what is counted: `1 warning`, `2 warnings`. */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`
}

/** The part of a number below which a change of it is left by rounding. */
const ROUNDING = 1e-9

/** A change with its sign: `+12`, `−0.3 min`; empty for none but rounding, and where one of the two is undefined. */
export function changeText(before: number | null, after: number | null, text: (value: number) => string): string {
  if (before === null || after === null) return ''
  const size = Math.abs(after - before)
  if (size <= ROUNDING * Math.max(Math.abs(before), Math.abs(after))) return ''
  return `${after > before ? '+' : '−'}${text(size)}`
}
