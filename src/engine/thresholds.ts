import { didYouMean, problem, type Diagnostic, type DocPath, type SeriesKind } from '../base/index.ts'
import { percentilesOf, type PercentileName } from './summarise.ts'
import type { Plan } from './plan/index.ts'
import type { SeriesReader, Threshold } from './vocabulary/index.ts'
import type { Series, Summary, ThresholdResult } from './run.ts'

const STATISTICS = ['total', 'mean', 'min', 'max', 'argmax', 'p50', 'p90', 'p95', 'p99'] as const

type Statistic = (typeof STATISTICS)[number]

interface Target {
  readonly series: string
  readonly statistic: Statistic
}

function targetOf(that: string): Target | undefined {
  const at = that.lastIndexOf('#')
  const statistic = STATISTICS.find((name) => name === that.slice(at + 1))
  return at < 0 || statistic === undefined ? undefined : { series: that.slice(0, at), statistic }
}

/** Thresholds that name something the plan does not have, no bound, or bounds between which nothing lies. */
export function thresholdProblems(thresholds: readonly Threshold[], plan: Plan): Diagnostic[] {
  const kinds = new Map(plan.series.map(({ id, kind }) => [id, kind]))
  return thresholds.flatMap((threshold, i) => [
    ...targetProblems(threshold, ['thresholds', i, 'that'], kinds),
    ...boundProblems(threshold, ['thresholds', i]),
  ])
}

function targetProblems({ that }: Threshold, path: DocPath, kinds: ReadonlyMap<string, SeriesKind>): Diagnostic[] {
  const target = targetOf(that)
  if (target === undefined) {
    const hint = `Write series#statistic; statistics are ${STATISTICS.join(', ')}.`
    return [problem('threshold-unknown', path, `"${that}" names no statistic of a series`, hint)]
  }
  const kind = kinds.get(target.series)
  if (kind === undefined) {
    const hint = didYouMean(target.series, kinds.keys())
    return [problem('threshold-unknown', path, `there is no series ${target.series}`, hint)]
  }
  if (target.statistic === 'total' && kind !== 'flow') {
    const message = `${target.series} is not a flow, so it has no total`
    return [problem('threshold-unknown', path, message, 'Use mean, min, max or a percentile.')]
  }
  return []
}

function boundProblems(threshold: Threshold, path: DocPath): Diagnostic[] {
  const [low, high] = boundsOf(threshold)
  if (low === -Infinity && high === Infinity) {
    const hint = 'Give it atMost, atLeast or within.'
    return [problem('field-missing', [...path, 'atMost'], `the threshold ${threshold.that} has no bound`, hint)]
  }
  if (low <= high) return []
  const message = `nothing is at least ${low} and at most ${high}`
  return [problem('field-value', path, message, 'Write the lower bound first.')]
}

/** What became of each threshold: pass, fail, or not checked because its value is undefined. */
export function checkThresholds(
  thresholds: readonly Threshold[],
  series: readonly Series[],
  summaries: ReadonlyMap<string, Summary>,
  reader: SeriesReader,
): ThresholdResult[] {
  return thresholds.map((threshold) => {
    const { series: id, statistic } = targetOf(threshold.that)!
    const one = series.find((s) => s.id === id)!
    const value = statisticOf(one, statistic, summaries.get(id)!, reader)
    const [low, high] = boundsOf(threshold)
    const status = value === null ? 'not-checked' : value >= low && value <= high ? 'pass' : 'fail'
    const { name } = threshold
    return { that: threshold.that, ...(name === undefined ? {} : { name }), status, value, bound: boundText(low, high) }
  })
}

function statisticOf(series: Series, statistic: Statistic, summary: Summary, reader: SeriesReader): number | null {
  const known = summary[statistic]
  if (known !== undefined) return known
  return percentilesOf(series, series.weight ?? null, reader)[statistic as PercentileName]
}

/** Every bound given must hold. */
function boundsOf({ atMost, atLeast, within }: Threshold): readonly [number, number] {
  const low = Math.max(atLeast ?? -Infinity, within?.[0] ?? -Infinity)
  const high = Math.min(atMost ?? Infinity, within?.[1] ?? Infinity)
  return [low, high]
}

function boundText(low: number, high: number): string {
  if (low === -Infinity) return `at most ${high}`
  if (high === Infinity) return `at least ${low}`
  return `from ${low} to ${high}`
}
