import type { BinRange } from '../base/index.ts'
import type { RunFile } from '../bundle/index.ts'
import { outside, selectPosition } from './bin-time.ts'
import { selectBin, type Selected } from './selection.ts'

/** A range of bins by their indices; ends left out are the first and last bin of the run. */
export interface BinRangeQuery {
  readonly startBin?: number | undefined
  readonly endBin?: number | undefined
}

/** A range of bins by their indices, or by instants. */
export interface WhenQuery extends BinRangeQuery {
  /** RFC 3339 with an offset or Z: an instant of the first bin. */
  readonly from?: string | undefined
  /** The first instant after the range: the last bin is that which begins before it. */
  readonly to?: string | undefined
}

/** The range of bins, when it lies inside the run; never clamped. */
export function selectRange(run: RunFile, query: BinRangeQuery): Selected<BinRange> {
  const { startBin = 0, endBin = run.grid.bins - 1 } = query
  const start = selectBin(run, startBin)
  if (start.refusal !== undefined) return start
  const end = selectBin(run, endBin)
  if (end.refusal !== undefined) return end
  return startBin <= endBin
    ? { value: { startBin, endBin } }
    : reversed(`the range of bins ${startBin} to ${endBin} is reversed`, 'Give the earlier bin first.')
}

/** The same, where instants may stand for the bins: all bins of which some part lies between them. */
export function selectWhen(run: RunFile, query: WhenQuery): Selected<BinRange> {
  const { from, to } = query
  if (from === undefined && to === undefined) return selectRange(run, query)
  if (query.startBin !== undefined || query.endBin !== undefined) {
    const message = 'both bins and instants are given'
    return { refusal: { code: 'options-conflict', message, hint: 'Give startBin and endBin, or from and to.' } }
  }
  const start = edgeOf(run, from, 'from', 0)
  if (start.refusal !== undefined) return start
  const end = edgeOf(run, to, 'to', run.grid.bins)
  if (end.refusal !== undefined) return end
  if (start.value < end.value) return { value: { startBin: Math.floor(start.value), endBin: Math.ceil(end.value) - 1 } }
  const first = from === undefined ? 'the start of the run' : JSON.stringify(from)
  const last = to === undefined ? 'its end' : JSON.stringify(to)
  return reversed(`no time lies between ${first} and ${last}`, 'Give the earlier instant first.')
}

function edgeOf(run: RunFile, at: string | undefined, field: string, open: number): Selected<number> {
  if (at === undefined) return { value: open }
  const position = selectPosition(run, at, field)
  if (position.refusal !== undefined) return position
  return position.value >= 0 && position.value <= run.grid.bins
    ? position
    : outside(run, at, Math.floor(position.value))
}

function reversed(message: string, hint: string): Selected<never> {
  return { refusal: { code: 'range-invalid', message, hint } }
}
