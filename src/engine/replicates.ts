import { checked, type Checked, type Diagnostic } from '../base/index.ts'
import { digestReads } from './digest.ts'
import { drawsAnything, repeatedEvaluation } from './evaluate/index.ts'
import { offences } from './judge.ts'
import { streamKeys } from './kernel/index.ts'
import { keptSeries } from './outputs.ts'
import type { Column, Plan, SeriesSpec } from './plan/index.ts'
import type { ReplicateTable } from './replicate-table.ts'
import type { Summary } from './run.ts'
import type { Prepared } from './simulate.ts'
import { summarise, summaryNames } from './summarise.ts'

/** One number of the summary of a series. */
export interface SummaryNumber {
  /** Id of the series. */
  readonly series: string
  readonly name: keyof Summary
}

/** What is kept of every replicate of a model that compiles. */
export interface ReplicatePlan {
  readonly prepared: Prepared
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
export function planReplicates(prepared: Prepared, patterns?: readonly string[]): Checked<ReplicatePlan> {
  const { plan } = prepared
  const chosen = patterns ?? USUAL_BANDS
  const { value: ids = new Set<string>(), diagnostics } = keptSeries(chosen, plan.series, ['options', 'bands'])
  const replicatePlan: ReplicatePlan = {
    prepared,
    patterns: chosen,
    banded: plan.series.filter(({ id }) => ids.has(id)),
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
export function startReplicates({ prepared, banded, numbers }: ReplicatePlan): EvaluateReplicate {
  const { model, plan } = prepared
  const { bins } = plan.grid
  const bands = new Float64Array(banded.length * bins)
  const figures = new Float64Array(numbers.length)
  const looks = replicateLooks({ prepared, banded, bands, figures })
  const evaluateWith = repeatedEvaluation(plan, {
    looks: looks.map(({ reads }) => reads),
    look: (i, columns) => looks[i]!.take(columns),
  })
  return (replicate, table) => {
    const diagnostics = offences(plan, evaluateWith(streamKeys(model.seed, replicate)))
    table.keep(replicate, bands, figures)
    return diagnostics
  }
}

interface ReplicateLook {
  readonly reads: readonly Column[]
  readonly take: (columns: readonly Float64Array[]) => void
}

interface Kept extends Pick<ReplicatePlan, 'prepared' | 'banded'> {
  /** Bins of the series with bands, one after the other. */
  readonly bands: Float64Array
  readonly figures: Float64Array
}

/** Series that are one column and are summed up alike: what a source serves, an edge carries and a service gets. */
interface Alike {
  readonly spec: SeriesSpec
  readonly reads: readonly Column[]
  /** Where the numbers of their summaries begin. */
  readonly figures: number[]
  /** Where their bins begin, of those that have bands. */
  readonly bands: number[]
}

/** One look at each column: at its summary, and at its bins where one of its series has bands. */
function replicateLooks({ prepared: { model, plan }, banded, bands, figures }: Kept): readonly ReplicateLook[] {
  const range = { startBin: model.warmUp, endBin: plan.grid.bins - 1 }
  const scratch = new Float64Array(2 * plan.grid.bins)
  return alikeIn(plan, banded).map(({ spec, reads, figures: starts, bands: places }) => {
    const { kind, weight } = spec
    const names = summaryNames(spec)
    return {
      reads,
      take([values, weights = null]) {
        const summary = summarise(
          { kind, values: values!, ...(weight === undefined ? {} : { weights }) },
          range,
          scratch,
        )
        for (let i = 0; i < names.length; i++) {
          const value = summary[names[i]!] ?? NaN
          for (const start of starts) figures[start + i] = value
        }
        for (const place of places) bands.set(values!, place)
      },
    }
  })
}

function alikeIn({ series, grid }: Plan, banded: readonly SeriesSpec[]): readonly Alike[] {
  const columns = new Map(series.map(({ id, column }) => [id, column]))
  const bandOf = new Map(banded.map(({ id }, i) => [id, i * grid.bins]))
  const found = new Map<string, Alike>()
  let next = 0
  for (const spec of series) {
    const reads = digestReads(spec, columns)
    const key = [summaryNames(spec).join(), ...reads].join(' ')
    const alike = found.get(key) ?? { spec, reads, figures: [], bands: [] }
    found.set(key, alike)
    alike.figures.push(next)
    next += summaryNames(spec).length
    const band = bandOf.get(spec.id)
    if (band !== undefined) alike.bands.push(band)
  }
  return [...found.values()]
}
