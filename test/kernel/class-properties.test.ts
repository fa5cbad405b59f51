import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectEqual } from '../support/expect-equal.ts'
import { scaled } from '../support/tier.ts'
import { columnOf, runService, type ServiceCase, type ServiceRun } from './class-runs.ts'

const NAMES = ['a', 'b', 'c']
const BINS = 14

const series = (of: fc.Arbitrary<number>): fc.Arbitrary<number[]> => fc.array(of, { minLength: BINS, maxLength: BINS })
const amount = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 40, noNaN: true }), fc.nat(20))
const rate = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }))
const limit = fc.oneof(fc.constantFrom(0, Infinity), fc.double({ min: 0, max: 60, noNaN: true }), fc.nat(30))

/** Sometimes there, sometimes not. */
const maybe = <T>(name: string, of: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.option(of).map((value) => (value === null ? {} : { [name]: value }))

/** Fields by which work leaves without an attempt. */
const LOSING = [
  fc.oneof(maybe('abandonRate', series(rate)), maybe('patience', series(fc.constantFrom(0, 1e-3, 20, 60, 1e6)))),
  maybe('queueLimit', series(limit)),
]

/** A service with one to three classes and any of its fields, those of `more` among them. */
const serviceWith = (more: readonly fc.Arbitrary<object>[]): fc.Arbitrary<ServiceCase> =>
  fc.integer({ min: 1, max: 3 }).chain((classes) => {
    const each = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { minLength: classes, maxLength: classes })
    return fc
      .tuple(
        fc.record({
          bins: fc.constant(BINS),
          arrivals: each(series(amount)),
          own: series(limit),
          discipline: fc.constantFrom('proportional', 'fifo', 'priority', 'weighted'),
          priority: fc.shuffledSubarray(NAMES.slice(0, classes), { minLength: classes }),
          weights: fc.record({ a: fc.constantFrom(0.1, 1, 3) }),
          initialQueue: each(amount),
          work: each(fc.constantFrom(1, 1, 0.3, 2.5)),
        }),
        maybe('failureRate', each(series(rate))),
        fc.constantFrom<object>({}, { maxAttempts: 2 }, { maxAttempts: 3, backoff: [0.25, 0, 0.75] }),
        maybe('budget', series(rate)),
        maybe('allotment', series(limit)),
        maybe('cut', series(rate)),
        ...more,
      )
      .map((parts) => capped(Object.assign({}, ...parts) as ServiceCase & { readonly cut?: number[] }))
  })

const anyService = serviceWith(LOSING)

/** With `cut`, resources leave that part of its capacity; of an unlimited one, up to 30. */
function capped({ cut, ...given }: ServiceCase & { readonly cut?: number[] }): ServiceCase {
  if (cut === undefined) return given
  const own = given.own as number[]
  return { ...given, capped: own.map((k, t) => (k === Infinity ? 30 * cut[t]! : k * cut[t]!)) }
}

test('work of every class is conserved in every bin', () => {
  fc.assert(
    fc.property(anyService, (given) => {
      const run = runService(given)
      const classes = given.arrivals.length
      const wrong: string[] = []
      for (let i = 0; i <= classes; i++) {
        let held = i < classes ? given.initialQueue![i]! : given.initialQueue!.reduce((sum, x) => sum + x, 0)
        for (let t = 0; t < BINS; t++) {
          const came = sumOver(given, i, t)
          const out = [run.served, run.exhausted, run.abandoned, run.rejected].reduce((sum, x) => sum + x[i]![t]!, 0)
          const holds = run.queueDepth[i]![t]! + run.inBackoff[i]![t]!
          const off = Math.abs(came - out - (holds - held))
          if (off > 1e-9 * Math.max(1, came, out, holds)) wrong.push(`class ${i}, bin ${t}: ${off}`)
          held = holds
        }
      }
      expect(wrong).toEqual([])
    }),
    { numRuns: scaled(100, 2000) },
  )
})

test('nothing is negative, no capacity, limit or allotment is exceeded, and ages are defined where work flows', () => {
  fc.assert(
    fc.property(anyService, (given) => {
      const run = runService(given)
      const own = columnOf(BINS, given.capped ?? given.own!)
      const wrong: string[] = []
      for (let t = 0; t < BINS; t++) {
        wrong.push(...unsound(run, t).map((name) => `${name}, bin ${t}`))
        const work = given.work!.reduce((sum, w, i) => sum + w * run.attempts[i]![t]!, 0)
        if (exceeds(work, own[t]!)) wrong.push(`own, bin ${t}`)
        if (exceeds(run.queueDepth.at(-1)![t]!, binOf(given.queueLimit, t))) wrong.push(`queueLimit, bin ${t}`)
        // Where nearly all fails, what is served is a difference, as exact as what is attempted.
        const served = run.served.at(-1)![t]! - 1e-15 * run.attempts.at(-1)![t]!
        if (exceeds(served, binOf(given.allotment, t))) wrong.push(`allotment, bin ${t}`)
      }
      expect(wrong).toEqual([])
    }),
    { numRuns: scaled(100, 2000) },
  )
})

test('evaluating it in pieces gives the same bits', () => {
  fc.assert(
    fc.property(anyService, fc.uniqueArray(fc.integer({ min: 1, max: BINS - 1 }), { maxLength: 3 }), (given, cuts) => {
      expectEqual(runService({ ...given, pieces: [0, ...cuts.sort((a, b) => a - b)] }), runService(given))
    }),
    { numRuns: scaled(50, 2000) },
  )
})

test('all that waits, over time, is what the attempts have waited, for every discipline and class', () => {
  fc.assert(
    fc.property(serviceWith([]), (any) => {
      // The last bins attempt all there is, so that nothing is left whose age would count.
      const end = <T>(values: readonly T[], last: T): T[] => values.map((x, t) => (t < BINS - 4 ? x : last))
      const own = end(any.own as number[], Infinity)
      const allotment = any.allotment && end(any.allotment as number[], Infinity)
      const held = any.capped && end(any.capped as number[], Infinity)
      const given = { ...any, own, ...(allotment && { allotment }), ...(held && { capped: held }) }
      const run = runService(given)
      for (let cls = 0; cls < given.arrivals.length; cls++) {
        let waited = 0
        for (let t = 0; t < BINS; t++) {
          if (run.attempts[cls]![t]! > 0) waited += run.attempts[cls]![t]! * run.waitTime[cls]![t]!
        }
        const area = areaUnderQueue(given, run, cls)
        expect(Math.abs(waited - area)).toBeLessThanOrEqual(1e-7 * Math.max(1, area))
      }
    }),
    { numRuns: scaled(100, 2000) },
  )
})

function sumOver({ arrivals }: ServiceCase, cls: number, t: number): number {
  const values = arrivals as readonly (readonly number[])[]
  return cls < arrivals.length ? values[cls]![t]! : values.reduce((sum, column) => sum + column[t]!, 0)
}

/** What is negative, or has an age where nothing flows, or none where something does. */
function unsound(run: ServiceRun, t: number): string[] {
  const { refused, oldestAge, waitTime, latency, abandonedAge, rejectedAge, ...flows } = run
  const sizes = Object.entries({ ...flows, refused: [refused], oldestAge: [oldestAge] })
  const negative = sizes.filter(([, columns]) => columns.some((column) => !(column[t]! >= 0))).map(([name]) => name)
  const ages = Object.entries({ waitTime, latency, abandonedAge, rejectedAge })
  const flowOf = {
    waitTime: run.attempts,
    latency: run.attempts,
    abandonedAge: run.abandoned,
    rejectedAge: run.rejected,
  }
  const undefinedAges = ages.filter(([name, columns]) =>
    columns.some((column, cls) => {
      const flows = flowOf[name as keyof typeof flowOf][cls]![t]! > 0
      return flows ? !(column[t]! >= -1e-9) : !Number.isNaN(column[t]!)
    }),
  )
  return [...negative, ...undefinedAges.map(([name]) => name)]
}

/** Beyond rounding, which is absolute only for the smallest numbers there are. */
function exceeds(value: number, most: number): boolean {
  return value > most * (1 + 1e-11) + 1e-300
}

function binOf(values: ServiceCase['own'], t: number): number {
  return values === undefined ? Infinity : typeof values === 'number' ? values : values[t]!
}

/** ∫ queue dt of one class, item minutes: a queue changes evenly over a bin, but for one that empties inside it. */
function areaUnderQueue(given: ServiceCase, run: ServiceRun, cls: number): number {
  const own = columnOf(BINS, given.capped ?? given.own!)
  const queueAt = (i: number, t: number): number => (t < 0 ? given.initialQueue![i]! : run.queueDepth[i]![t]!)
  let area = 0
  for (let t = 0; t < BINS; t++) {
    const [before, after] = [queueAt(cls, t - 1), queueAt(cls, t)]
    let part = 1
    if (run.queueDepth.at(-1)![t] === 0) {
      let queue = 0
      let entries = 0
      given.work!.forEach((work, i) => {
        queue += work * queueAt(i, t - 1)
        entries += work * (sumOver(given, i, t) + run.retries[i]![t]!)
      })
      part = own[t]! > entries ? Math.min(1, queue / (own[t]! - entries)) : 1
    }
    area += ((before + after) / 2) * part * 60
  }
  return area
}
