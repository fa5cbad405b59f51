import type { Series } from '../../src/engine/index.ts'
import { changedItems } from '../support/document-changes.ts'
import { classesOf } from '../support/model-parts.ts'
import { runOf, type Fields } from '../support/models.ts'
import { sameValue, toleranceOf } from '../support/vectors.ts'
import { naiveRun, type NaiveRun } from './naive.ts'

/** What is expected at random, which the oracle does not compute: closed forms and tables judge it. */
const CHAIN = ['expectedWait', 'expectedLoss', 'serviceLevel']

/** Items that rounding may leave, or take, where there were a hundred. */
const CRUMB = 1e-10

/** What a series is about, where it is a mean over some work or relative to it: the measure that counts it. */
const ABOUT: Readonly<Record<string, string>> = {
  ...{ waitTime: 'attempts', cycleTime: 'attempts', flowEfficiency: 'attempts', serviceTime: 'attempts' },
  ...{ littleWait: 'attempts', retryTax: 'attempts', throughputRatio: 'arrivals', oldestAge: 'queueDepth' },
  ...{ utilization: 'capacity', drainTime: 'capacity', latency: 'attempts' },
}

/** Series of a run by their ids. */
type Values = ReadonlyMap<string, ArrayLike<number>>

/** How much inputs are moved to see what hinges on rounding. */
const HAIR = 1e-11

/** The first bin of each series in which engine and oracle, whose run is given, differ; and the series that only one of them has. */
export function differences(document: Fields, naive: NaiveRun): string[] {
  const { series } = runOf(document)
  const engine: Values = new Map(series.map(({ id, values }) => [id, values]))
  // A metric that the oracle does not know is not for it to judge.
  const only = series.filter(({ id, measure }) => !naive.has(id) && !CHAIN.includes(measure))
  const missing = [...naive.keys()].filter((id) => !engine.has(id))
  // Only when something differs; most models need none of these.
  let nearby: Values[] | undefined
  const wrong = (of: Series, b: number, t: number): boolean => {
    const a = of.values[t]!
    const tolerance = toleranceIn([naive, engine], of, { t, classes: classesOf(document) ?? [] })
    if (tolerance > 1 || sameValue(a, b, tolerance)) return false
    nearby ??= [1, 2, 3, 4].map((round) => naiveRun(hairOff(document, round)))
    return !isNear(a, [b, ...nearby.map((other) => other.get(of.id)![t]!)], tolerance)
  }
  const unequal = series.flatMap((of) => {
    const expected = naive.get(of.id) ?? []
    const bin = expected.findIndex((b, t) => wrong(of, b, t))
    return bin < 0 ? [] : [`${of.id} is ${of.values[bin]!} in bin ${bin}, not ${expected[bin]!}`]
  })
  return [
    ...only.map(({ id }) => `only the engine has ${id}`),
    ...missing.map((id) => `only the oracle has ${id}`),
    ...unequal,
  ]
}

/** Relative tolerance of a bin of a series: the less work it is about, the more of it is rounding. */
function toleranceIn(
  runs: readonly Values[],
  { owner, measure, class: name }: Series,
  { t, classes }: { t: number; classes: readonly string[] },
): number {
  const about = ABOUT[measure]
  if (about === undefined) return toleranceOf(measure)
  const amountOf = (end: string): number =>
    Math.max(
      ...runs.map((run) => (run.get(`${owner.id}.${about}${end}`) ?? run.get(`${owner.id}.arrivals${end}`))?.[t] ?? 0),
    )
  // The oldest work of all may be of a class of which next to nothing waits.
  const ends = measure === 'oldestAge' && classes.length > 0 ? classes : name === null ? [''] : [name]
  const amounts = ends.map((end) => amountOf(end === '' ? '' : `.${end}`))
  return toleranceOf(measure) + CRUMB / Math.min(...amounts.filter((amount) => amount > 0))
}

/** The model with every number of items a hair off. */
function hairOff(document: Fields, round: number): Fields {
  let state = round
  return changedItems(document, (items) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return items * (1 + HAIR * (state / 1073741824 - 1))
  })
}

/** Whether a value is one of those that a hair makes, or no further from them than a few hairs make them differ. */
function isNear(a: number, values: readonly number[], tolerance: number): boolean {
  const spread = Math.max(...values) - Math.min(...values)
  return values.some((one) => sameValue(a, one, tolerance) || Math.abs(a - one) <= spread)
}
