import type { Fields } from '../support/models.ts'
import { walkCohorts, type Cohort, type CohortAnswer } from './naive-cohorts.ts'
import {
  naiveAttempts,
  naiveDiscipline,
  naiveRejected,
  workOf,
  type Lot,
  type NaiveDiscipline,
} from './naive-discipline.ts'
import type { Outlets } from './naive-edges.ts'
import { blockedFactor } from './naive-rooms.ts'
import { meanOf, sumOf } from './naive-model.ts'
import { failureRatesOf, initialOf, retryOf, type NaiveStart } from './naive-service-start.ts'
import type { Flow, NaiveWorld } from './naive-world.ts'

/** One bin of a service: its recurrence (docs/spec/service.md), by class where an array says nothing else. */
export interface NaiveServiceBin {
  readonly start: NaiveStart
  readonly own: number
  readonly arrivals: readonly number[]
  readonly retries: readonly number[]
  /** Σ present · work. */
  readonly workPresent: number
  readonly attempts: readonly number[]
  readonly errors: readonly number[]
  readonly served: readonly number[]
  readonly exhausted: readonly number[]
  readonly abandoned: readonly number[]
  readonly rejected: readonly number[]
  readonly blocked: readonly number[]
  readonly queueDepth: readonly number[]
  readonly inBackoff: readonly number[]
  readonly waiting: readonly Lot[]
  /** By class and attempt: what enters back-off. */
  readonly backing: readonly (readonly number[])[]
  readonly walks: readonly CohortAnswer[]
  readonly serviceTimes: readonly number[]
  /** Age with which attempts leave. */
  readonly ages: readonly number[]
  readonly outlets: Outlets
}

/** The visit of a service in bin t. */
export function serviceBin(world: NaiveWorld, id: string, t: number): NaiveServiceBin {
  const { fields } = world.node(id)
  const { classes } = world.model
  const start = world.start(id, t)
  const arriving = world.arrivals(id, t)
  const discipline = naiveDiscipline(fields, classes)
  const own = world.held(id) ? (world.allotments(t).own.get(id) ?? start.capacity) : start.capacity
  const present = presentOf(start, arriving.amounts, { t, discipline })
  const perClass = (lots: readonly Lot[], amounts: readonly number[]): number[] =>
    classes.map((_, c) => sumOf(lots.map((lot, i) => (lot.c === c ? amounts[i]! : 0))))

  const undisturbed = naiveAttempts(present, own, discipline)
  const failureRates = failureRatesOf(world, fields, t)
  const succeed = perClass(present, undisturbed).map((amount, c) => amount * (1 - failureRates[c]!))
  const factor = world.held(id) ? blockedFactor(world, id, { t, served: succeed }) : 1
  const attempted = undisturbed.map((amount) => amount * factor)
  const failure = failures(world, fields, { t, present, attempted, failureRates })

  const unattempted = present.map((lot, i) => ({ ...lot, amount: lot.amount - attempted[i]! }))
  const entries = classes.map((_, c) => arriving.amounts[c]! + sumOf(start.returning[c]!))
  const remains = sumOf(unattempted.map(({ amount }) => amount))
  const impatient = start.lateRate * Math.max(0, sumOf(entries) - sumOf(attempted))
  const late = impatient * (1 + 1e-12) >= remains ? remains : impatient
  const lateAmounts = unattempted.map(({ amount }) => (remains > 0 ? amount * (late / remains) : 0))
  const patient = unattempted.map((lot, i) => ({ ...lot, amount: lot.amount - lateAmounts[i]! }))
  const limit =
    fields.queueLimit === undefined || fields.onFull === 'block' ? Infinity : world.field(fields.queueLimit, t)
  const depth = sumOf(patient.map(({ amount }) => amount))
  const excess = depth <= limit * (1 + 1e-12) ? 0 : depth - limit
  const everything = patient.map(({ amount }) => amount)
  const refused =
    limit === 0 ? everything : excess > 0 ? naiveRejected(patient, excess, discipline) : patient.map(() => 0)
  const left = patient.map((lot, i) => ({ ...lot, amount: lot.amount - refused[i]! }))
  // A full queue is exactly full: what is left of much larger amounts has lost its digits.
  const full = excess > 0 && limit > 0 ? limit / sumOf(left.map(({ amount }) => amount)) : 1
  const waiting = left.map((lot) => ({ ...lot, amount: lot.amount * full })).filter(({ amount }) => amount > 0)

  const found = {
    start,
    own,
    arrivals: arriving.amounts,
    retries: start.returning.map(sumOf),
    workPresent: workOf(present, discipline),
    attempts: perClass(present, attempted),
    blocked: perClass(
      present,
      undisturbed.map((amount, i) => amount - attempted[i]!),
    ),
    ...failure,
    abandoned: perClass(unattempted, lateAmounts).map((amount, c) => amount + start.left[c]!),
    rejected: perClass(patient, refused),
    queueDepth: perClass(
      waiting,
      waiting.map(({ amount }) => amount),
    ),
    waiting,
  }
  return withTimes(world, id, { t, arriving, entries, late: remains > 0 ? late / remains : 0, found, discipline })
}

function presentOf(
  start: NaiveStart,
  arrivals: readonly number[],
  { t, discipline }: { t: number; discipline: NaiveDiscipline },
): Lot[] {
  const bin = discipline.name === 'fifo' ? t : 0
  const entering = arrivals.flatMap((amount, c): Lot[] =>
    start.returning[c]!.map((returned, a) => ({ c, a, bin, amount: a === 0 ? amount : returned })),
  )
  const staying = start.staying.map((lot) => (discipline.name === 'fifo' ? lot : { ...lot, bin }))
  const merged: Lot[] = []
  for (const lot of [...staying, ...entering]) {
    const same = merged.findIndex((other) => other.c === lot.c && other.a === lot.a && other.bin === lot.bin)
    if (same < 0) merged.push(lot)
    else merged[same] = { ...lot, amount: merged[same]!.amount + lot.amount }
  }
  return merged.filter(({ amount }) => amount > 0)
}

interface Attempted {
  readonly t: number
  readonly present: readonly Lot[]
  readonly attempted: readonly number[]
  readonly failureRates: readonly number[]
}

/** What fails, and of that what enters back-off and what is exhausted. */
function failures(world: NaiveWorld, fields: Fields, { t, present, attempted, failureRates }: Attempted) {
  const { maxAttempts, budget } = retryOf(fields)
  const of = (c: number, a: number): number =>
    sumOf(present.map((lot, i) => (lot.c === c && lot.a === a ? attempted[i]! : 0)))
  const tried = failureRates.map((_, c) => Array.from({ length: maxAttempts }, (__, a) => of(c, a)))
  const failed = tried.map((levels, c) => levels.map((amount) => amount * failureRates[c]!))
  const below = sumOf(failed.flatMap((levels) => levels.slice(0, -1)))
  const allowed = budget === undefined ? Infinity : world.field(budget, t) * sumOf(tried.map((levels) => levels[0]!))
  const ratio = below <= allowed ? 1 : allowed / below
  const backing = failed.map((levels) => levels.slice(0, -1).map((amount) => amount * ratio))
  return {
    errors: failed.map(sumOf),
    served: tried.map((levels, c) => sumOf(levels.map((amount, a) => amount - failed[c]![a]!))),
    exhausted: failed.map(
      (levels, c) => levels.at(-1)! + sumOf(levels.slice(0, -1).map((amount, a) => amount - backing[c]![a]!)),
    ),
    backing,
  }
}

type Untimed = Omit<NaiveServiceBin, 'inBackoff' | 'walks' | 'serviceTimes' | 'ages' | 'outlets'>

interface Timing {
  readonly t: number
  readonly arriving: Flow
  readonly entries: readonly number[]
  /** Part of what was not attempted that leaves at the end of the bin. */
  readonly late: number
  readonly found: Untimed
  readonly discipline: NaiveDiscipline
}

/** Adds waits, ages and what is in back-off. */
function withTimes(
  world: NaiveWorld,
  id: string,
  { t, arriving, entries, late, found, discipline }: Timing,
): NaiveServiceBin {
  const { fields } = world.node(id)
  const { classes, minutes } = world.model
  const { start, own, attempts } = found
  const emptied = found.waiting.length === 0 && late === 0 && sumOf(found.rejected) === 0 && sumOf(attempts) > 0
  const workOfEntries = sumOf(entries.map((amount, c) => amount * discipline.work[c]!))
  const gone =
    emptied && own > workOfEntries ? Math.min(1, workOf(start.staying, discipline) / (own - workOfEntries)) : undefined
  const walks = classes.map((_, c) =>
    walkCohorts(cohortsBefore(world, id, { t, c }), {
      start: t * minutes,
      minutes,
      leaving: start.rate,
      entries: entries[c]!,
      entryAge: meanOf([arriving.amounts[c]!, found.retries[c]!], [arriving.ages[c]!, start.returningAges[c]!]),
      attempts: attempts[c]!,
      gone,
      emptied,
      late,
      rejected: found.rejected[c]!,
      queueDepth: found.queueDepth[c]!,
    }),
  )
  const service = fields.serviceTime === undefined ? 0 : world.field(fields.serviceTime, t)
  const serviceTimes = discipline.work.map((work) => service * work)
  const ages = walks.map(({ wait, age }, c) => age + wait + serviceTimes[c]!)
  const flow = (amounts: readonly number[], itsAges: readonly number[]): Flow => ({ amounts, ages: itsAges })
  const lates = found.abandoned.map((amount, c) => amount - start.left[c]!)
  const abandonedAges = walks.map(({ leftAge, lateAge }, c) => meanOf([start.left[c]!, lates[c]!], [leftAge, lateAge]))
  const outlets: Outlets = {
    served: flow(found.served, ages),
    exhausted: flow(found.exhausted, ages),
    abandoned: flow(found.abandoned, abandonedAges),
    rejected: flow(
      found.rejected,
      walks.map(({ rejectedAge }) => rejectedAge),
    ),
    attempts: flow(attempts, ages),
    errors: flow(found.errors, ages),
    retries: flow(found.retries, ages),
  }
  return { ...found, inBackoff: inBackoff(world, id, { t, now: found.backing }), walks, serviceTimes, ages, outlets }
}

function cohortsBefore(world: NaiveWorld, id: string, { t, c }: { t: number; c: number }): readonly Cohort[] {
  if (t > 0) return world.service(id, t - 1).walks[c]!.cohorts
  const amount = initialOf(world.node(id).fields, 'initialQueue', world.model.classes)[c]!
  return amount > 0 ? [{ first: 0, last: 0, amount, whole: amount, age: 0 }] : []
}

/** What entered back-off and has not returned by the end of the bin. */
function inBackoff(
  world: NaiveWorld,
  id: string,
  { t, now }: { t: number; now: readonly (readonly number[])[] },
): number[] {
  const { kernel } = retryOf(world.node(id).fields)
  return now.map((levels, c) =>
    sumOf(
      kernel.map((_, i) => {
        const then = i === 0 ? levels : t - i >= 0 ? world.service(id, t - i).backing[c]! : []
        return sumOf(then) * sumOf(kernel.slice(i))
      }),
    ),
  )
}
