import type { RunGraph } from './answers.ts'

/** Measures and metrics that picture and table of a bin show. */
const SHOWN = [
  'arrivals',
  'served',
  'completed',
  'failed',
  'queueDepth',
  'inTransit',
  'utilization',
  'waitTime',
  'retries',
  'flow',
  'wanted',
  'used',
  'shortfall',
  'workInSystem',
]

/** What is read of a run to travel through it, and in which pieces. */
export interface ShownSeries {
  /** Measures and metrics to ask for: those shown that the run has kept of anything. */
  readonly measures: readonly string[]
  readonly blockBins: number
  readonly maxBlocks: number
}

/** Numbers of one block, about a megabyte of text, and of all blocks that are kept. */
const NUMBERS = { block: 50_000, kept: 4_000_000 }

const BLOCK_BINS = { least: 8, most: 256 }

/** The series to read, with blocks that are small where there are many of them. */
export function shownSeries({ nodes, edges, resources, system }: RunGraph): ShownSeries {
  const kept = [...nodes, ...edges, ...resources, system].flatMap(({ measures, metrics }) => [...measures, ...metrics])
  const shown = kept.filter(({ name }) => SHOWN.includes(name))
  const series = shown.reduce((sum, { classes }) => sum + 1 + classes.length, 0)
  let blockBins = BLOCK_BINS.most
  while (blockBins > BLOCK_BINS.least && blockBins * series > NUMBERS.block) blockBins /= 2
  const names = new Set(shown.map(({ name }) => name))
  return {
    measures: SHOWN.filter((name) => names.has(name)),
    blockBins,
    maxBlocks: Math.min(400, Math.max(8, Math.floor(NUMBERS.kept / Math.max(1, series * blockBins)))),
  }
}
