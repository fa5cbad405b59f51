import type { Fields } from '../support/models.ts'
import type { NaiveContext } from './naive.ts'

/** What comes to a service in a bin, and whether an edge leaves by an outlet. */
export interface NaiveVisit {
  readonly arrivals: number
  /** Mean minutes since entering of the arrivals. */
  readonly age: number
  readonly context: NaiveContext
  readonly open: (outlet: string) => boolean
}

/** One bin of a service: appends its series; answers the ages of what leaves, by outlet. */
export type NaiveService = (t: number, visit: NaiveVisit) => Readonly<Record<string, number>>

/** Work that entered evenly from `first` to `last`, minutes; `whole` is how much it was then. */
interface Slice {
  readonly first: number
  readonly last: number
  readonly amount: number
  readonly whole: number
  readonly age: number
}

/** What failed for attempt a in each bin, and the age with which it left. */
interface Failed {
  readonly amounts: readonly number[]
  readonly age: number
}

/** A service with the state of docs/spec/service.md: q by attempt, and everything that ever failed. */
export function createNaiveService(id: string, fields: Fields): NaiveService {
  const { maxAttempts = 1, backoff = [1] } = (fields.retry ?? {}) as { maxAttempts?: number; backoff?: number[] }
  const whole = backoff.reduce((sum, part) => sum + part, 0)
  const kernel = backoff.map((part) => part / whole)
  const initial = Number(fields.initialQueue ?? 0)
  let q = Array.from({ length: maxAttempts }, (_, a) => (a === 0 ? initial : 0))
  let waiting: Slice[] = initial > 0 ? [{ first: 0, last: 0, amount: initial, whole: initial, age: 0 }] : []
  const past: Failed[] = []

  return (t, { arrivals, age, context, open }) => {
    const own = ownCapacity(fields, t, context)
    const returning = q.map((_, a) =>
      a === 0 ? 0 : sumOf(kernel.map((k, j) => k * (past[t - 1 - j]?.amounts[a - 1] ?? 0))),
    )
    const present = q.map((queued, a) => queued + (a === 0 ? arrivals : 0) + returning[a]!)
    const all = sumOf(present)
    const attempted = present.map((amount) => (all <= own * (1 + 1e-12) ? amount : amount * (own / all)))
    const rate = fields.failureRate === undefined ? 0 : context.field(fields.failureRate, t)
    const failed = attempted.map((amount) => amount * rate)
    const left = present.map((amount, a) => amount - attempted[a]!)
    const limit = fields.queueLimit === undefined ? Infinity : context.field(fields.queueLimit, t)
    const rejected = sumOf(left) <= limit * (1 + 1e-12) ? 0 : sumOf(left) - limit
    const before = sumOf(q)
    q = rejected > 0 ? left.map((amount) => amount * (limit / sumOf(left))) : left
    const retries = sumOf(returning)
    const backing = failed.slice(0, -1)
    const walk = walkOver(waiting, {
      start: t * context.minutes,
      minutes: context.minutes,
      before,
      entries: arrivals + retries,
      entryAge: entryAge({ arrivals, age, retries, kernel, past, t, minutes: context.minutes }),
      attempts: sumOf(attempted),
      own,
      emptied: all <= own * (1 + 1e-12),
      rejected,
      queueDepth: sumOf(q),
    })
    waiting = walk.waiting
    const service = fields.serviceTime === undefined ? 0 : context.field(fields.serviceTime, t)
    const latency = walk.age + walk.wait + service
    past.push({ amounts: backing, age: latency })
    const away = sumOf(
      kernel.flatMap((_, j) => (past[t - j]?.amounts ?? []).map((amount) => amount * sumOf(kernel.slice(j)))),
    )
    publish(id, fields, context, {
      arrivals,
      own,
      retries,
      rejected,
      inBackoff: away,
      t,
      latency,
      open,
      attempts: sumOf(attempted),
      errors: sumOf(failed),
      exhausted: failed.at(-1)!,
      queueDepth: sumOf(q),
      wait: walk.wait,
      oldest: walk.oldest,
      service,
    })
    return { served: latency, exhausted: latency, rejected: walk.rejectedAge }
  }
}

function ownCapacity(fields: Fields, t: number, { field, minutes }: NaiveContext): number {
  let capacity = Infinity
  if (fields.capacity !== undefined) capacity = field(fields.capacity, t)
  if (fields.servers !== undefined) capacity = (field(fields.servers, t) * minutes) / field(fields.serviceTime, t)
  const times = (factor: number): number => (factor === 0 ? 0 : capacity * factor)
  if (fields.parallelism !== undefined) capacity = times(field(fields.parallelism, t))
  if (fields.schedule !== undefined) {
    const { everyBins, offset = 0 } = fields.schedule as { everyBins: number; offset?: number }
    capacity = times(t >= offset && (t - offset) % everyBins === 0 ? 1 : 0)
  }
  return capacity
}

interface EntryAge {
  readonly arrivals: number
  readonly age: number
  readonly retries: number
  readonly kernel: readonly number[]
  readonly past: readonly Failed[]
  readonly t: number
  readonly minutes: number
}

/** Flow-weighted mean age of what comes and what returns; a back-off of j bins adds jΔ. */
function entryAge({ arrivals, age, retries, kernel, past, t, minutes }: EntryAge): number {
  if (arrivals + retries === 0) return 0
  let mass = arrivals > 0 ? arrivals * age : 0
  kernel.forEach((k, index) => {
    const then = past[t - 1 - index]
    const amount = k * sumOf(then?.amounts ?? [])
    if (amount > 0) mass += amount * (then!.age + (index + 1) * minutes)
  })
  return mass / (arrivals + retries)
}

interface Walk {
  readonly start: number
  readonly minutes: number
  readonly before: number
  readonly entries: number
  readonly entryAge: number
  readonly attempts: number
  readonly own: number
  readonly emptied: boolean
  readonly rejected: number
  readonly queueDepth: number
}

/** First in, first out: the oldest is attempted, the newest refused. */
function walkOver(slices: readonly Slice[], walk: Walk) {
  const { start, minutes, before, entries, attempts, own } = walk
  const end = start + minutes
  const entered: Slice = { first: start, last: end, amount: entries, whole: entries, age: walk.entryAge }
  const queue = entries > 0 ? [...slices, entered] : [...slices]
  let wait: number
  let age: number
  let rest: Slice[]
  if (walk.emptied) {
    // Until u the queue is worked off, and q + entries · u attempted evenly; the rest is attempted as it enters.
    const u = own === Infinity ? 0 : own > entries ? Math.min(1, before / (own - entries)) : 1
    const early = [...slices, { ...entered, last: start + u * minutes, amount: entries * u }]
    const amount = sumOf(early.map((slice) => slice.amount))
    const mean = amount > 0 ? sumOf(early.map((slice) => slice.amount * middle(slice))) / amount : start
    wait = amount > 0 ? (amount * Math.max(0, start + (u * minutes) / 2 - mean)) / attempts : 0
    age = sumOf(queue.map((slice) => slice.amount * slice.age)) / attempts
    rest = []
  } else {
    const [taken, left] = take(queue, attempts)
    wait = Math.max(0, start + minutes / 2 - meanOf(taken, middle))
    age = meanOf(taken, (slice) => slice.age)
    rest = left
  }
  const [refused, kept] = takeNewest(rest, walk.rejected)
  const there = walk.queueDepth > 0 ? kept : []
  const waiting = there.filter((slice, i) => i === there.length - 1 || slice.amount >= 1e-12 * slice.whole)
  const oldest = waiting[0] === undefined ? 0 : end - waiting[0].first
  const rejectedAge = walk.rejected > 0 ? meanOf(refused, (slice) => slice.age + end - middle(slice)) : NaN
  return { wait: attempts > 0 ? wait : NaN, age: attempts > 0 ? age : NaN, waiting, oldest, rejectedAge }
}

function take(slices: readonly Slice[], amount: number): [Slice[], Slice[]] {
  const taken: Slice[] = []
  let left = amount
  const rest = slices.flatMap((slice): Slice[] => {
    if (left <= 0) return [slice]
    const part = Math.min(1, left / slice.amount)
    left -= Math.min(left, slice.amount)
    const cut = slice.first + part * (slice.last - slice.first)
    taken.push({ ...slice, last: cut, amount: slice.amount * part })
    return part === 1 ? [] : [{ ...slice, first: cut, amount: slice.amount - slice.amount * part }]
  })
  return [taken, rest]
}

/** The same from the other end: time runs backwards. */
function takeNewest(slices: readonly Slice[], amount: number): [Slice[], Slice[]] {
  const turn = (list: readonly Slice[]): Slice[] =>
    list.map((s) => ({ ...s, first: -s.last, last: -s.first })).reverse()
  const [taken, rest] = take(turn(slices), amount)
  return [turn(taken), turn(rest)]
}

const middle = ({ first, last }: Slice): number => (first + last) / 2

function meanOf(slices: readonly Slice[], value: (slice: Slice) => number): number {
  const amount = sumOf(slices.map((slice) => slice.amount))
  return amount > 0 ? sumOf(slices.map((slice) => slice.amount * value(slice))) / amount : 0
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

interface Found {
  readonly t: number
  readonly arrivals: number
  readonly own: number
  readonly attempts: number
  readonly errors: number
  readonly exhausted: number
  readonly retries: number
  readonly rejected: number
  readonly queueDepth: number
  readonly inBackoff: number
  readonly wait: number
  readonly oldest: number
  readonly latency: number
  readonly service: number
  readonly open: (outlet: string) => boolean
}

function publish(id: string, fields: Fields, { put, minutes }: NaiveContext, found: Found): void {
  const { arrivals, own, attempts, errors, retries, rejected, queueDepth, wait, service } = found
  const set = (measure: string, value: number): void => {
    put(`${id}.${measure}`, value)
  }
  const ratio = (a: number, b: number): number => (b > 0 ? a / b : NaN)
  const has = (field: string): boolean => fields[field] !== undefined
  const served = attempts - errors
  set('arrivals', arrivals)
  set('attempts', attempts)
  set('served', served)
  set('queueDepth', queueDepth)
  set('throughputRatio', ratio(served, arrivals))
  set('waitTime', wait)
  set('oldestAge', found.oldest)
  set('littleWait', ratio(queueDepth, attempts) * minutes)
  set('latency', found.latency)
  if (has('capacity') || has('servers') || has('schedule')) set('capacity', own === Infinity ? NaN : own)
  if (has('capacity') || has('servers')) {
    const spare = own - arrivals - retries
    set('utilization', ratio(attempts, own))
    set('drainTime', spare > 1e-9 * own ? (queueDepth / spare) * minutes : NaN)
  }
  if (has('failureRate')) {
    set('errors', errors)
    set('exhausted', found.exhausted)
    set('retryTax', attempts > 0 ? 1 - served / attempts : NaN)
  }
  if (has('retry')) {
    set('retries', retries)
    set('inBackoff', found.inBackoff)
  }
  if (has('queueLimit')) set('rejected', rejected)
  if (has('failureRate') || has('queueLimit')) {
    const exhausted = has('failureRate') && !found.open('exhausted') ? found.exhausted : 0
    set('lost', exhausted + (has('queueLimit') && !found.open('rejected') ? rejected : 0))
  }
  if (has('serviceTime')) {
    const cycle = wait + service
    set('serviceTime', attempts > 0 ? service : NaN)
    set('cycleTime', cycle)
    set('flowEfficiency', ratio(service, cycle))
    set('inService', (attempts * service) / minutes)
  }
}
