import { didYouMean, problem, type Diagnostic, type DocPath, type SeriesKind } from '../base/index.ts'
import type { Plan } from './plan/index.ts'
import type { Summary, ThresholdResult } from './run.ts'
import type { Threshold } from './vocabulary/index.ts'

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
  if (thresholds.length === 0) return []
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

/** Ids of the series of which a threshold holds a percentile. */
export function percentilesAsked(thresholds: readonly Threshold[]): ReadonlySet<string> {
  const targets = thresholds.flatMap(({ that }) => targetOf(that) ?? [])
  return new Set(targets.filter(({ statistic }) => statistic.startsWith('p')).map(({ series }) => series))
}

/**
 * What became of each threshold: pass, fail, or not checked because its value is undefined.
 *
 * @param statisticsOf all statistics of a series that thresholds hold, by its id
 */
export function checkThresholds(
  thresholds: readonly Threshold[],
  statisticsOf: (id: string) => Summary,
): ThresholdResult[] {
  return thresholds.map((threshold) => {
    const { series: id, statistic } = targetOf(threshold.that)!
    const value = statisticsOf(id)[statistic]!
    const [low, high] = boundsOf(threshold)
    const status = value === null ? 'not-checked' : value >= low && value <= high ? 'pass' : 'fail'
    const { name } = threshold
    return { that: threshold.that, ...(name === undefined ? {} : { name }), status, value, bound: boundText(low, high) }
  })
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
