import { isDrawn } from './naive-drawn.ts'
import type { Fields } from '../support/models.ts'
import type { Lot } from './naive-discipline.ts'
import { mixOf, naiveKernel, naivePerClass } from './naive-model.ts'
import type { NaiveWorld } from './naive-world.ts'

/** What of a service is known before anything arrives in the bin. */
export interface NaiveStart {
  /** Gate · capacity · parallelism; Infinity is unlimited. */
  readonly capacity: number
  /** Part of what waits that leaves now. */
  readonly rate: number
  /** Part of the entries beyond the attempts that leaves at the end of the bin. */
  readonly lateRate: number
  /** Waited at the end of the bin before. */
  readonly waited: readonly Lot[]
  /** By class. */
  readonly left: readonly number[]
  readonly staying: readonly Lot[]
  /** By class and attempt, from the second (index 1) on. */
  readonly returning: readonly (readonly number[])[]
  /** By class: mean age of what returns. */
  readonly returningAges: readonly number[]
}

/** Retries of a service: how many levels, and the kernel of its back-off. */
export function retryOf(fields: Fields): { maxAttempts: number; kernel: number[]; budget: unknown } {
  const {
    maxAttempts = 1,
    backoff = [1],
    budget,
  } = (fields.retry ?? {}) as {
    maxAttempts?: number
    backoff?: number[]
    budget?: unknown
  }
  return { maxAttempts, kernel: naiveKernel(backoff), budget }
}

/** Waiting before bin 0, by class. */
export function initialOf(fields: Fields, field: 'initialQueue' | 'initial', classes: readonly string[]): number[] {
  return naivePerClass(fields[field], { fields, classes })
}

/** Arrivals of a source, by class. */
export function arrivalsOf(world: NaiveWorld, fields: Fields, t: number): number[] {
  const { arrivals } = fields
  if (isMap(arrivals)) return world.fieldPerClass(arrivals, t)
  const all = world.field(arrivals, t)
  return world.model.classes.map((name) => all * mixOf(fields, name, world.model.classes))
}

/** Part of the attempts that fails in bin t, by class. */
export function failureRatesOf(world: NaiveWorld, fields: Fields, t: number): number[] {
  const { failureRate = 0 } = fields
  if (isMap(failureRate)) return world.fieldPerClass(failureRate, t)
  return world.model.classes.map(() => world.field(failureRate, t))
}

/** Whether a field is a map class -> value. */
export function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDrawn(value as Fields)
}

/** The start of bin t. */
export function startOf(world: NaiveWorld, id: string, t: number): NaiveStart {
  const { fields } = world.node(id)
  const { classes, minutes } = world.model
  const { maxAttempts, kernel } = retryOf(fields)
  const patience = fields.patience === undefined ? Infinity : world.field(fields.patience, t)
  const x = minutes / patience
  const lateRate = x === 0 ? 0 : x === Infinity ? 1 : 1 + Math.expm1(-x) / x
  const rate = fields.abandonRate === undefined ? -Math.expm1(-x) : world.field(fields.abandonRate, t)
  const waited =
    t > 0
      ? world.service(id, t - 1).waiting
      : initialOf(fields, 'initialQueue', classes).map((amount, c) => ({ c, a: 0, bin: -1, amount }))
  const past = (j: number): { backing: readonly (readonly number[])[]; ages: readonly number[] } | undefined =>
    t - j >= 0 ? world.service(id, t - j) : undefined
  const returns = classes.map((_, c) =>
    Array.from({ length: maxAttempts }, (__, a) =>
      a === 0 ? [] : kernel.map((k, i) => k * (past(i + 1)?.backing[c]![a - 1] ?? 0)),
    ),
  )
  const mass = (c: number, value: (j: number) => number): number =>
    returns[c]!.flatMap((parts) => parts.map((part, i) => (part > 0 ? part * value(i + 1) : 0))).reduce(
      (s, v) => s + v,
      0,
    )
  return {
    capacity: capacityOf(world, fields, t),
    rate,
    lateRate,
    waited,
    left: classes.map((_, c) => waited.reduce((sum, lot) => (lot.c === c ? sum + rate * lot.amount : sum), 0)),
    staying: waited.map((lot) => ({ ...lot, amount: lot.amount - rate * lot.amount })),
    returning: returns.map((levels) => levels.map((parts) => parts.reduce((sum, part) => sum + part, 0))),
    returningAges: classes.map((_, c) => mass(c, (j) => past(j)!.ages[c]! + j * minutes) / mass(c, () => 1)),
  }
}

function capacityOf(world: NaiveWorld, fields: Fields, t: number): number {
  let capacity = Infinity
  if (fields.capacity !== undefined) capacity = world.field(fields.capacity, t)
  if (fields.servers !== undefined)
    capacity = (world.field(fields.servers, t) * world.model.minutes) / world.field(fields.serviceTime, t)
  const times = (factor: number): number => (factor === 0 ? 0 : capacity * factor)
  if (fields.parallelism !== undefined) capacity = times(world.field(fields.parallelism, t))
  if (fields.schedule !== undefined) {
    const { everyBins, offset = 0 } = fields.schedule as { everyBins: number; offset?: number }
    capacity = times(t >= offset && (t - offset) % everyBins === 0 ? 1 : 0)
  }
  return capacity
}
