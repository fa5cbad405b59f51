import { checked, type BinRange, type Checked, type Diagnostic } from '../base/index.ts'
import { afterWarmUp } from './after-warm-up.ts'
import { digestReads, type Digests } from './digest.ts'
import { drawsAnything, repeatedEvaluation, type RepeatedLook } from './evaluate/index.ts'
import { offences } from './judge.ts'
import { streamKeys } from './kernel/index.ts'
import { keptSeries } from './outputs.ts'
import type { Column, SeriesSpec } from './plan/index.ts'
import type { ReplicateTable } from './replicate-table.ts'
import type { Summary } from './run.ts'
import type { CompiledModel } from './simulate.ts'
import { openSummaryRoom, putSummary, summaryNames, type SummaryRoom, type SummedUp } from './summarise.ts'

/** One number of the summary of a series. */
export interface SummaryNumber {
  /** Id of the series. */
  readonly series: string
  readonly name: keyof Summary
}

/** What is kept of every replicate of a model that compiles. */
export interface ReplicatePlan {
  readonly compiled: CompiledModel
  /** The patterns that choose the series with bands. */
  readonly patterns: readonly string[]
  /** The series with bands, as in the plan. */
  readonly banded: readonly SeriesSpec[]
  /** Every number of every summary, series by series as in the plan. */
  readonly numbers: readonly SummaryNumber[]
  /** Whether the model draws anything: without draws all replicates are equal. */
  readonly draws: boolean
}

/** Series that have bands unless others are asked for; a pattern of these may match nothing. */
export const USUAL_BANDS: readonly string[] = ['*.queueDepth', '*.waitTime', 'system.*']

/**
 * What is to be kept of replicates (docs/spec/replications.md). A pattern that matches no series is `output-unknown`.
 *
 * @param patterns as those of `outputs`; the usual ones unless given
 */
export function planReplicates(compiled: CompiledModel, patterns?: readonly string[]): Checked<ReplicatePlan> {
  const { plan } = compiled
  const chosen = patterns ?? USUAL_BANDS
  const { value: banded = [], diagnostics } = keptSeries(chosen, plan.series, ['options', 'bands'])
  const replicatePlan: ReplicatePlan = {
    compiled,
    patterns: chosen,
    banded,
    numbers: plan.series.flatMap((spec) => summaryNames(spec).map((name) => ({ series: spec.id, name }))),
    draws: drawsAnything(plan),
  }
  return checked(replicatePlan, patterns === undefined ? [] : diagnostics)
}

/** Evaluates one replicate, keeps its part in a table, and answers what its data have that the model cannot use. */
export type EvaluateReplicate = (replicate: number, table: ReplicateTable) => readonly Diagnostic[]

/**
 * Makes a function that evaluates replicates of one plan, one after another, in one frame: nothing is compiled again, and
 * what no draw changes is computed once. The numbers of a replicate are bit for bit those of a run with its draws.
 */
export function startReplicates({ compiled, banded, numbers }: ReplicatePlan): EvaluateReplicate {
  const { model, plan } = compiled
  const current: Current = {
    replicate: 0,
    table: undefined,
    record: new Float64Array(numbers.length),
    still: new Map(),
  }
  const evaluateWith = repeatedEvaluation(plan, { looks: replicateLooks({ compiled, banded }, current) })
  return (replicate, table) => {
    current.replicate = replicate
    current.table = table
    const diagnostics = offences(plan, evaluateWith(streamKeys(model.seed, replicate)))
    table.keep(replicate, current.record)
    for (const [band, values] of current.still) table.keepBand(replicate, band, values)
    return diagnostics
  }
}

/** The replicate that is under way. */
interface Current {
  replicate: number
  /** Where its bands are kept. */
  table: ReplicateTable | undefined
  /** Its numbers of summaries; those that no draw changes stay from replicate to replicate. */
  readonly record: Float64Array
  /** The bands that no draw changes. */
  readonly still: Map<number, Float64Array>
}

/** Series that are one column and are summed up alike: what a source serves, an edge carries and a service gets. */
interface Alike {
  readonly spec: SeriesSpec
  readonly names: readonly (keyof Summary)[]
  /** Its own column, then that of its weights. */
  readonly reads: readonly Column[]
  /** Where in a record the numbers of their summaries begin. */
  readonly figures: number[]
  /** Which of the series with bands they are. */
  readonly bands: number[]
}

/** What is done about series that are alike once they are computed: their summaries and their bands are kept. */
type Keep = () => void

/** One look at each column, or at those that have the same weights. */
function replicateLooks(
  { compiled: { model, plan, digests }, banded }: Pick<ReplicatePlan, 'compiled' | 'banded'>,
  current: Current,
): readonly RepeatedLook[] {
  const range = afterWarmUp(model)
  const room = openSummaryRoom(plan.grid.bins, Infinity)
  return byWeight(alikeIn(digests, banded)).map((group): RepeatedLook => ({
    reads: group.flatMap(({ reads }) => reads),
    at(columns, isOnce) {
      let next = 0
      const kept = group.map((alike): Kept => {
        const [values, weights = null] = columns.slice(next, (next += alike.reads.length))
        return { alike, values: values!, weights }
      })
      const keeps = kept.map((one, i) => keeping(one, kept[i - 1], { current, isOnce, range, room }))
      return () => {
        for (const keep of keeps) keep()
      }
    },
  }))
}

interface Kept {
  readonly alike: Alike
  readonly values: Float64Array
  readonly weights: Float64Array | null
}

interface Keeping {
  readonly current: Current
  readonly isOnce: boolean
  readonly range: BinRange
  readonly room: SummaryRoom
}

/**
 * Makes what keeps series that are alike.
 *
 * @param before whose weights and numbers are the same: where its values are, too, so is what they come to. The latency of work that
 *               comes from a source and is served at once is its wait.
 */
function keeping(
  { alike, values, weights }: Kept,
  before: Kept | undefined,
  { current, isOnce, range, room }: Keeping,
): Keep {
  const { spec, names, figures, bands } = alike
  const ranged = (column: Float64Array): Float64Array => column.subarray(range.startBin, range.endBin + 1)
  const summed: SummedUp = {
    kind: spec.kind,
    values: ranged(values),
    weights: spec.weight === undefined ? undefined : weights && ranged(weights),
    startBin: range.startBin,
  }
  const known = before && { values: ranged(before.values), figures: before.alike.figures[0]! }
  const first = figures[0]!
  const { record } = current
  return () => {
    if (known !== undefined && areEqual(known.values, summed.values))
      copyNumbers(record, known.figures, first, names.length)
    else putSummary({ out: record, at: first }, summed, room)
    for (let i = 1; i < figures.length; i++) copyNumbers(record, first, figures[i]!, names.length)
    for (const band of bands) {
      if (isOnce) current.still.set(band, values.slice())
      else current.table?.keepBand(current.replicate, band, values)
    }
  }
}

function copyNumbers(record: Float64Array, from: number, to: number, count: number): void {
  for (let i = 0; i < count; i++) record[to + i] = record[from + i]!
}

/** Whether two columns are the same in every bin, undefined where the other is. */
function areEqual(a: Float64Array, b: Float64Array): boolean {
  for (let t = 0; t < a.length; t++) if (a[t] !== b[t] && (a[t] === a[t] || b[t] === b[t])) return false
  return true
}

/** Those with the same weights and the same numbers together. */
function byWeight(all: readonly Alike[]): readonly (readonly Alike[])[] {
  const groups = new Map<string, Alike[]>()
  for (const alike of all) {
    const { spec, names, reads } = alike
    const key =
      typeof spec.weight === 'string' ? [reads[1], ...names].join(' ') : `alone ${reads[0]} ${names.join(' ')}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [alike])
    else known.push(alike)
  }
  return [...groups.values()]
}

function alikeIn(digests: Digests, banded: readonly SeriesSpec[]): readonly Alike[] {
  const { series, of, first } = digests
  const bandOf = new Map(banded.map(({ id }, i) => [id, i]))
  const found = Array.from(first, (s, digest): Alike => {
    const spec = series[s]!
    return { spec, names: summaryNames(spec), reads: digestReads(digests, digest), figures: [], bands: [] }
  })
  let next = 0
  for (const [s, { id }] of series.entries()) {
    const { figures, bands, names } = found[of[s]!]!
    figures.push(next)
    next += names.length
    const band = bandOf.get(id)
    if (band !== undefined) bands.push(band)
  }
  return found
}
