import {
  classService,
  classWaiting,
  patienceShares,
  type ClassServiceColumns,
  type PerClass,
  type ServiceFlows,
} from '../../src/engine/kernel/index.ts'
import { DISCIPLINES } from '../../src/engine/vocabulary/index.ts'

/** The same in every bin, or bin by bin. */
export type Values = number | readonly number[]

/** A service with classes a, b, …, one for each entry of `arrivals`. */
export interface ServiceCase {
  readonly bins: number
  /** Δ; an hour unless given. */
  readonly binMinutes?: number
  readonly arrivals: readonly Values[]
  readonly own?: Values
  readonly capped?: Values
  readonly work?: readonly number[]
  readonly failureRate?: readonly Values[]
  readonly maxAttempts?: number
  readonly backoff?: readonly number[]
  readonly budget?: Values
  readonly abandonRate?: Values
  /** Minutes. */
  readonly patience?: Values
  readonly queueLimit?: Values
  readonly initialQueue?: readonly number[]
  readonly discipline?: string
  readonly priority?: readonly string[]
  readonly weights?: Readonly<Record<string, number>>
  /** One obeying edge for all that is served, with this allotment. */
  readonly allotment?: Values
  readonly serviceTime?: Values
  /** First bins of the pieces in which it is evaluated; one piece unless given. */
  readonly pieces?: readonly number[]
}

const FLOWS = [
  'attempts',
  'served',
  'queueDepth',
  'errors',
  'exhausted',
  'retries',
  'backing',
  'inBackoff',
  'left',
  'late',
  'abandoned',
  'rejected',
  'blocked',
] as const

/** Every column of a service: by class, and after the classes the total. */
export type Flows = Readonly<Record<(typeof FLOWS)[number], PerClass>>

/** What a case gives. The ages have no total. */
export interface ServiceRun extends Flows {
  readonly refused: Float64Array
  readonly waitTime: PerClass
  readonly latency: PerClass
  readonly oldestAge: Float64Array
  readonly abandonedAge: PerClass
  readonly rejectedAge: PerClass
}

/** The values of one bin after another. */
export function columnOf(bins: number, values: Values): Float64Array {
  return Float64Array.from({ length: bins }, (_, t) => (typeof values === 'number' ? values : values[t]!))
}

/** The flows and waiting times of one service. */
export function runService(given: ServiceCase): ServiceRun {
  const { bins, binMinutes = 60, maxAttempts = 1, backoff = maxAttempts > 1 ? [1] : [] } = given
  const columns = serviceColumns(given)
  const classes = given.arrivals.map((_, i) => 'abcdefgh'[i]!)
  const work = given.work ?? classes.map(() => 1)
  const initialQueue = given.initialQueue ?? classes.map(() => 0)
  const { discipline = 'proportional', priority, weights } = given
  const setup = { classes, levels: maxAttempts, work, ...(priority && { priority }), ...(weights && { weights }) }
  const start = DISCIPLINES.get(discipline)!.start(setup)
  const serve = classService(columns, { initialQueue, work, maxAttempts, backoff, discipline: start })
  const ages = {
    each: agesOf(bins, classes.length),
    total: { waitTime: new Float64Array(bins), latency: new Float64Array(bins) },
    oldestAge: new Float64Array(bins),
  }
  const walk = classWaiting(
    {
      ...columns.each,
      ...ages,
      arrivals: columns.arrivals,
      arrivalsAge: classes.map(() => new Float64Array(bins)),
      own: columns.capped ?? columns.own,
      ...(given.serviceTime !== undefined && { serviceTime: columnOf(bins, given.serviceTime) }),
    },
    { binMinutes, initialQueue, work, backoff },
  )
  const pieces = [...(given.pieces ?? [0]), bins]
  pieces.slice(1).forEach((end, i) => {
    serve(pieces[i]!, end)
    walk(pieces[i]!, end)
  })
  const both = FLOWS.map((flow) => [flow, [...columns.each[flow]!, columns.total[flow]!]])
  return {
    ...(Object.fromEntries(both) as Flows),
    ...ages.each,
    refused: columns.refused!,
    waitTime: [...ages.each.waitTime, ages.total.waitTime],
    latency: [...ages.each.latency, ages.total.latency],
    oldestAge: ages.oldestAge,
  }
}

function agesOf(
  bins: number,
  classes: number,
): Pick<ServiceRun, 'waitTime' | 'latency' | 'abandonedAge' | 'rejectedAge'> {
  const each = (): PerClass => Array.from({ length: classes }, () => new Float64Array(bins))
  return { waitTime: each(), latency: each(), abandonedAge: each(), rejectedAge: each() }
}

function serviceColumns(given: ServiceCase): ClassServiceColumns {
  const { bins, binMinutes = 60, arrivals, failureRate, patience } = given
  const each = Object.fromEntries(FLOWS.map((flow) => [flow, arrivals.map(() => new Float64Array(bins))]))
  const total = Object.fromEntries(FLOWS.map((flow) => [flow, new Float64Array(bins)]))
  const leaving = columnOf(bins, given.abandonRate ?? 0)
  const lateShare = new Float64Array(bins)
  if (patience !== undefined) patienceShares(leaving, lateShare, columnOf(bins, patience), binMinutes, 0, bins)
  const whole = columnOf(bins, 1)
  return {
    arrivals: arrivals.map((values) => columnOf(bins, values)),
    own: columnOf(bins, given.own ?? Infinity),
    each: each as unknown as ServiceFlows<PerClass>,
    total: total as unknown as ServiceFlows<Float64Array>,
    refused: new Float64Array(bins),
    ...(given.capped !== undefined && { capped: columnOf(bins, given.capped) }),
    ...(failureRate !== undefined && { failureRate: failureRate.map((values) => columnOf(bins, values)) }),
    ...(given.budget !== undefined && { budget: columnOf(bins, given.budget) }),
    ...((given.abandonRate !== undefined || patience !== undefined) && { leaving }),
    ...(patience !== undefined && { lateShare }),
    ...(given.queueLimit !== undefined && { queueLimit: columnOf(bins, given.queueLimit) }),
    ...(given.allotment !== undefined && {
      obeying: [{ allotment: columnOf(bins, given.allotment), shares: arrivals.map(() => whole) }],
    }),
  }
}
