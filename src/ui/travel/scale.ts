/** Steps of the colour of utilization below saturation. */
export const LEVELS = 8

/** Utilization from here on is drawn as saturated: full, but for rounding. */
const FULL = 1 - 1e-9

/** A step of the colour scale: `none` where utilization is undefined, `full` where a node is saturated. */
export type Level = 'none' | 'full' | `${number}`

/** The step of a utilization, which the style sheet turns into a colour for light and for dark. */
export function levelOf(utilization: number): Level {
  if (Number.isNaN(utilization)) return 'none'
  if (utilization >= FULL) return 'full'
  return `${Math.min(LEVELS - 1, Math.max(0, Math.floor(utilization * LEVELS)))}`
}

const WIDTH = { least: 1.25, most: 9 }

/**
 * Pixels of an edge: proportional to its flow, as a part of the greatest flow of any edge in the run, above a hairline.
 * An undefined flow, and one of 0, is a hairline.
 */
export function edgeWidth(flow: number, greatest: number): number {
  return WIDTH.least + (WIDTH.most - WIDTH.least) * partOf(flow, greatest)
}

/** A value as a part of the greatest in the run, 0 to 1; 0 where it is undefined. */
export function partOf(value: number, greatest: number): number {
  return value > 0 && greatest > 0 ? Math.min(1, value / greatest) : 0
}

const MARK_SPEED = { least: 14, most: 120 }

/** Pixels per second of the marks on an edge; 0 where nothing flows. */
export function markSpeed(flow: number, greatest: number): number {
  const part = partOf(flow, greatest)
  return part === 0 ? 0 : MARK_SPEED.least + (MARK_SPEED.most - MARK_SPEED.least) * part
}
