import type { Answer } from '../api/client.ts'

/** Width and height of the box that shapes are drawn in. */
export const SHAPE = { width: 1000, height: 200 } as const

/** Two courses of one series in one box, with 0 or the least value at the bottom. */
export interface DifferenceShape {
  readonly base: string
  readonly tried: string
  /** Between the two. */
  readonly between: string
  /** Values at the top and at the bottom. */
  readonly most: number
  readonly least: number
}

type Points = readonly (number | null)[]

/** One value per point of a window: the mean where a point holds several bins. */
export function pointsOf({ series }: Answer<'getWindow'>, id: string): Points {
  const points = series[id]
  if (points === undefined) return []
  return 'values' in points ? points.values : points.mean
}

/** The shapes of both courses; undefined where neither has a value. Each is as wide as the longer one in bins. */
export function differenceShape(base: Points, tried: Points): DifferenceShape | undefined {
  const defined = [...base, ...tried].filter((value) => value !== null)
  if (defined.length === 0) return undefined
  const most = defined.reduce((a, b) => Math.max(a, b), 0)
  const least = defined.reduce((a, b) => Math.min(a, b), 0)
  const span = most - least || 1
  const y = (value: number): number => round(SHAPE.height * (1 - (value - least) / span))
  const place = { y, step: SHAPE.width / Math.max(base.length, tried.length) }
  return { base: lineOf(base, place), tried: lineOf(tried, place), between: between(base, tried, place), most, least }
}

interface Place {
  readonly y: (value: number) => number
  readonly step: number
}

/** A line with a gap where a value is undefined. */
function lineOf(points: Points, { y, step }: Place): string {
  let pen = 'M'
  let line = ''
  points.forEach((value, i) => {
    if (value === null) {
      pen = 'M'
      return
    }
    line += `${pen}${round((i + 0.5) * step)} ${y(value)}`
    pen = 'L'
  })
  return line
}

/** One bar for each point that both have, from one value to the other. */
function between(base: Points, tried: Points, { y, step }: Place): string {
  const bars = tried.map((value, i) => {
    const before = base[i] ?? null
    if (value === null || before === null || value === before) return ''
    return `M${round(i * step)} ${y(before)}H${round((i + 1) * step)}V${y(value)}H${round(i * step)}Z`
  })
  return bars.join('')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
