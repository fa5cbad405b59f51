import type { Run } from '../../src/engine/index.ts'
import { runOf, type Fields } from '../support/models.ts'
import { isDrawn, naiveDrawn, withStreams } from './naive-drawn.ts'
import { naiveFormula } from './naive-formula.ts'
import { initialOf } from './naive-service-start.ts'
import { naiveDuration, readNaiveModel, sumOf, type NaiveModel, type NaiveNode } from './naive-model.ts'

/** A finished run as plain judgement sees it: the document, and the values it published. */
export interface Finished {
  readonly model: NaiveModel
  readonly run: Run
  /** 0, 1, … */
  readonly bins: readonly number[]
  readonly has: (id: string) => boolean
  /** Value of a series in a bin; NaN where it is undefined, 0 before bin 0 and where there is no such series. */
  readonly at: (id: string, t: number) => number
  /** Value of a field that takes a series. */
  readonly field: (value: unknown, t: number) => number
}

/** Runs a model that keeps everything. */
export function finishedRun(document: Fields): Finished {
  const run = runOf(document)
  const model = readNaiveModel(withStreams(document))
  const series = new Map(run.series.map(({ id, values }) => [id, values]))
  const at = (id: string, t: number): number => (t < 0 ? 0 : (series.get(id)?.[t] ?? 0))
  const field = (value: unknown, t: number): number => {
    if (typeof value === 'number') return value
    if (Array.isArray(value)) return Number(value[t])
    if (isDrawn(value as Fields)) return naiveDrawn(value as Fields, { seed: 0, valueAt: field }, t)
    return naiveDuration(String(value)) ?? naiveFormula(String(value), t, at)
  }
  return {
    model,
    run,
    bins: Array.from({ length: model.bins }, (_, t) => t),
    has: (id) => series.has(id),
    at,
    field,
  }
}

/** What an item of each class takes of the capacity of a service. */
function workOf({ fields }: NaiveNode, { classes }: NaiveModel): number[] {
  return classes.map((name) => (fields.work as Record<string, number> | undefined)?.[name] ?? 1)
}

/** Σ of a measure over classes, each times the work of an item. */
export function inWork({ model, at }: Finished, node: NaiveNode, measure: string): (t: number) => number {
  const work = workOf(node, model)
  const ids = model.classed ? model.classes.map((name) => `${node.id}.${measure}.${name}`) : [`${node.id}.${measure}`]
  return (t) => sumOf(ids.map((id, c) => work[c]! * at(id, t)))
}

/** Arrivals and retries, in units of work. */
export function entriesIn(run: Finished, node: NaiveNode): (t: number) => number {
  const [arrivals, retries] = [inWork(run, node, 'arrivals'), inWork(run, node, 'retries')]
  return (t) => arrivals(t) + retries(t)
}

/** Items that a node holds before bin 0. */
export function initialAt({ kind, fields }: NaiveNode, { classes }: NaiveModel): number {
  if (kind === 'service') return sumOf(initialOf(fields, 'initialQueue', classes))
  return kind === 'store' ? sumOf(initialOf(fields, 'initial', classes)) : 0
}

/** Bins of the schedule of a service; 1 without one. */
export function periodOf({ fields }: NaiveNode): number {
  return (fields.schedule as { everyBins: number } | undefined)?.everyBins ?? 1
}

/** The mean over the period that ends with a bin; undefined before a whole one has passed. */
export function meanOver(period: number, values: (t: number) => number): (t: number) => number | undefined {
  return (t) => {
    const bins = Array.from({ length: period }, (_, j) => t - j)
    return t < period - 1 ? undefined : sumOf(bins.map(values)) / period
  }
}

/** Bins in a row in which something holds, `least` of them or more; where it is undefined it counts for nothing. */
export function stretchesOf(
  bins: readonly number[],
  holds: (t: number) => boolean | undefined,
  least: number,
): number[][] {
  const told = bins.filter((t) => holds(t) !== undefined)
  const starts = told.filter((t, i) => holds(t) && !(i > 0 && holds(told[i - 1]!)))
  return starts
    .map((start) => {
      const rest = told.slice(told.indexOf(start))
      const end = rest.findIndex((t) => !holds(t))
      return end < 0 ? rest : rest.slice(0, end)
    })
    .filter((stretch) => stretch.length >= least)
}

/** The queue of a service is longer than a period before, by more than 1e-9 of it. */
export function risesAt({ model, at }: Finished, node: NaiveNode): (t: number) => boolean {
  const period = periodOf(node)
  const queue = (t: number): number => (t < 0 ? initialAt(node, model) : at(`${node.id}.queueDepth`, t))
  return (t) => t >= period - 1 && queue(t) - queue(t - period) > 1e-9 * queue(t)
}

/** More retries than first arrivals, over a period. */
export function stormsAt({ at }: Finished, node: NaiveNode): (t: number) => boolean {
  const [retries, arrivals] = ['retries', 'arrivals'].map((measure) =>
    meanOver(periodOf(node), (t) => at(`${node.id}.${measure}`, t)),
  ) as [(t: number) => number | undefined, (t: number) => number | undefined]
  return (t) => (retries(t) ?? 0) > (arrivals(t) ?? 0) * (1 + 1e-9)
}

/** The wait exceeds the promise; undefined where nothing is attempted. */
export function breaksAt({ at, field }: Finished, { id, fields }: NaiveNode): (t: number) => boolean | undefined {
  const { wait } = fields.target as { wait: unknown }
  return (t) => (Number.isNaN(at(`${id}.waitTime`, t)) ? undefined : at(`${id}.waitTime`, t) > field(wait, t))
}
