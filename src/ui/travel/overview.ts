import type { Window } from './answers.ts'

/** The course of one series over a whole run, as shapes in a box of 1000 × 100 with 0 at the bottom. */
export interface Overview {
  /** From 0 up to the greatest of each point. */
  readonly area: string
  /** The mean of each point. */
  readonly line: string
  /** The value at the top of the box. */
  readonly most: number
}

/** Width and height of the box. */
export const OVERVIEW = { width: 1000, height: 100 } as const

/**
 * The shapes of a series of a window; undefined when it has no defined value.
 *
 * @param least value that the top of the box stands for at least
 */
export function overviewOf(
  { series, startBin, endBin, binsPerPoint }: Window,
  id: string,
  least = 0,
): Overview | undefined {
  const points = series[id]
  if (points === undefined) return undefined
  const high = 'values' in points ? points.values : points.max
  const mean = 'values' in points ? points.values : points.mean
  const defined = high.filter((value) => value !== null)
  if (defined.length === 0) return undefined
  const most = defined.reduce((a, b) => Math.max(a, b), least)
  const bins = endBin - startBin + 1
  const x = (point: number): number => (OVERVIEW.width * Math.min(bins, point * binsPerPoint)) / bins
  const y = (value: number | null): number => OVERVIEW.height * (1 - (most > 0 ? (value ?? 0) / most : 0))
  const steps = high.map((value, i) => `V${round(y(value))}H${round(x(i + 1))}`)
  const line = mean.map((value, i) => `${i === 0 ? 'M' : 'L'}${round((x(i) + x(i + 1)) / 2)} ${round(y(value))}`)
  return { area: `M0 ${OVERVIEW.height}${steps.join('')}V${OVERVIEW.height}Z`, line: line.join(''), most }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
