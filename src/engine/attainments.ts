import { durationMinutes, type BinRange } from '../base/index.ts'
import type { Figures, Missing } from './reduce-range.ts'
import type { Attainment } from './run.ts'
import { keptOf, type ModelNode, type SeriesReader } from './vocabulary/index.ts'

/** A node, as far as its promise goes. */
type Promising = Pick<ModelNode, 'id' | 'fields'>

interface Target {
  readonly wait: unknown
  readonly share?: number
}

/** Attainment of every node with a `target`, in the order given. */
export function attainmentsOf(
  nodes: readonly Promising[],
  reader: SeriesReader,
  range: BinRange,
): Figures<readonly Attainment[]> {
  const found = nodes
    .filter(({ fields }) => fields['target'] !== undefined)
    .map(({ id, fields }) => attainmentOf(id, fields['target'] as Target, reader, range))
  return { value: found.map(({ value }) => value), missing: found.flatMap(({ missing }) => missing) }
}

function attainmentOf(
  node: string,
  { wait, share }: Target,
  reader: SeriesReader,
  range: BinRange,
): Figures<Attainment> {
  const attempts = reader.values(`${node}.attempts`)
  const waitTime = reader.values(`${node}.waitTime`)
  const bins = attempts?.length ?? waitTime?.length ?? 0
  const constant = constantWait(wait)
  const written = (): Float64Array | undefined =>
    constant === undefined ? writtenOut(wait, reader) : new Float64Array(bins).fill(constant)
  // While the run is made it is known in every bin, whatever form it has.
  const target = reader.values(`${node}.targetWait`) ?? written()
  const parts = { attempts, waitTime, targetWait: target }
  const missing = Object.entries(parts).flatMap(([name, values]): Missing[] =>
    values === undefined ? [{ part: 'attainment', series: `${node}.${name}` }] : [],
  )
  const promise = { node, targetWait: constant ?? null, targetShare: share ?? null }
  if (attempts === undefined || waitTime === undefined || target === undefined) {
    return { value: { ...promise, attempts: null, withinTarget: null, attainment: null }, missing }
  }
  const kept = keptOf({ attempts, waitTime, target }, range)
  const attainment = kept.attempts > 0 ? kept.withinTarget / kept.attempts : null
  return { value: { ...promise, ...kept, attainment }, missing }
}

function constantWait(wait: unknown): number | undefined {
  if (typeof wait === 'number') return wait
  return typeof wait === 'string' ? durationMinutes(wait) : undefined
}

/** A target that is one value per bin, or a series of the run; other formulas are not evaluated again. */
function writtenOut(wait: unknown, reader: SeriesReader): Float64Array | undefined {
  if (Array.isArray(wait)) return Float64Array.from(wait as readonly number[])
  return typeof wait === 'string' ? reader.values(wait) : undefined
}
