import type { Run, Series } from '../../src/engine/index.ts'
import { runOf, type Fields } from '../support/models.ts'
import { toleranceOf } from '../support/vectors.ts'
import { naiveRun, type NaiveRun } from './naive.ts'

/** Amounts up to this are equal to 0 by the tolerance of amounts: what is told of them is told of rounding. */
const NOTHING = 1e-9

/** Both computations of one model, by the ids of series. */
interface Both {
  readonly engine: ReadonlyMap<string, Series>
  readonly naive: NaiveRun
  /** What comes to each node. */
  readonly arrivals: readonly Float64Array[]
}

/** The first bin of each series in which engine and oracle differ; and the series that only one of them has. */
export function differences(document: Fields): string[] {
  const naive = naiveRun(document)
  const run: Run = runOf(document)
  const engine = new Map(run.series.map((series) => [series.id, series]))
  const arrivals = run.series.flatMap((series) => (series.measure === 'arrivals' ? [series.values] : []))
  const both: Both = { engine, naive, arrivals }
  // A metric that the oracle does not know is not for it to judge.
  const known = new Set([...naive.keys()].map((id) => id.slice(id.lastIndexOf('.') + 1)))
  const only = run.series
    .filter(({ id, measure }) => !naive.has(id) && known.has(measure))
    .map(({ id }) => `only the engine has ${id}`)
  const missing = [...naive.keys()].filter((id) => !both.engine.has(id))
  const unequal = run.series.flatMap((series) => {
    const expected = naive.get(series.id)
    const bin = expected?.findIndex((_, t) => !agree(both, series, t)) ?? -1
    return bin < 0 ? [] : [`${series.id} is ${series.values[bin]!} in bin ${bin}, not ${expected![bin]!}`]
  })
  return [...only, ...missing.map((id) => `only the oracle has ${id}`), ...unequal]
}

/** Whether both say the same of a bin, or what they say is of rounding. */
function agree(both: Both, series: Series, t: number): boolean {
  const [a, b] = [series.values[t]!, both.naive.get(series.id)![t]!]
  if (Number.isNaN(a) && Number.isNaN(b)) return true
  const tolerance = toleranceOf(series.measure)
  if (Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b))) return true
  return Math.abs(a - b) <= tolerance * digitsLost(both, t) || isOfNothing(both, series, t)
}

/**
 * A part of the greatest amount that has come to any node so far: what is left of large amounts has lost their digits. It
 * counts in models whose loops multiply, and nowhere else.
 */
function digitsLost({ arrivals }: Both, t: number): number {
  return arrivals.reduce((most, values) => values.subarray(0, t + 1).reduce((m, v) => Math.max(m, v), most), 0) / 1000
}

/** The amount of which a mean or ratio is told. */
const AMOUNTS: Readonly<Record<string, readonly string[]>> = {
  waitTime: ['attempts'],
  latency: ['attempts', 'arrivals'],
  littleWait: ['attempts'],
  retryTax: ['attempts'],
  serviceTime: ['attempts'],
  cycleTime: ['attempts'],
  flowEfficiency: ['attempts'],
  throughputRatio: ['arrivals'],
}

function isOfNothing({ engine, naive }: Both, { owner, measure, class: workClass }: Series, t: number): boolean {
  const suffix = workClass === null ? '' : `.${workClass}`
  const amount = AMOUNTS[measure]?.map((name) => engine.get(`${owner.id}.${name}${suffix}`)).find(Boolean)
  if (amount !== undefined) return amount.values[t]! <= NOTHING
  if (measure !== 'oldestAge') return false
  // The oldest of any class may be a crumb of a class of which nothing else waits.
  const queues = [...engine.values()].filter((other) => other.owner.id === owner.id && other.measure === 'queueDepth')
  const depths = queues.flatMap(({ id, values }) => [values[t]!, naive.get(id)![t]!])
  return depths.some((depth) => depth > 0 && depth <= NOTHING)
}
