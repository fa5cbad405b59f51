import { expect, test } from 'vitest'
import { PROFILES } from '../../src/engine/vocabulary/index.ts'
import { evaluateForm, told } from './evaluate-form.ts'

const OFFICE = PROFILES.get('weekday-office')!.weights
const OFFICE_MEAN = OFFICE.reduce((sum, weight) => sum + weight, 0) / 24

/** Berlin, spring 2025: 02:00 becomes 03:00 on 30 March at 01:00 UTC. */
const BERLIN_SPRING = [
  { fromUtc: '2025-03-29T23:00:00Z', offsetMinutes: 60 },
  { fromUtc: '2025-03-30T01:00:00Z', offsetMinutes: 120 },
]

/** Berlin, autumn 2025: 03:00 becomes 02:00 on 26 October at 01:00 UTC. */
const BERLIN_AUTUMN = [
  { fromUtc: '2025-10-25T22:00:00Z', offsetMinutes: 120 },
  { fromUtc: '2025-10-26T01:00:00Z', offsetMinutes: 60 },
]

test('an hourly bin takes its weight, scaled to mean 1, times the mean', () => {
  const { values, diagnostics } = evaluateForm({ profile: 'weekday-office', mean: 100 }, { bins: 24 })
  expect(diagnostics).toEqual([])
  expect(values).toEqual(OFFICE.map((weight) => 100 * (weight / OFFICE_MEAN)))
})

test('every named profile has 24 weights and the mean of a day of bins is the mean', () => {
  expect([...PROFILES.keys()].sort()).toEqual(['hub-rush-hour', 'three-shift', 'weekday-office'])
  for (const [name, { weights }] of PROFILES) {
    expect(weights).toHaveLength(24)
    const { values } = evaluateForm({ profile: name, mean: 7 }, { bins: 2, binSize: 1, binUnit: 'days' })
    for (const value of values) expect(value).toBeCloseTo(7, 12)
  }
})

test('between the centres of two parts the curve is a straight line, around the end to the beginning', () => {
  // Weights 1 and 3, mean 2: .5 at 06:00 and 1.5 at 18:00. Six-hour bins have six parts, at :30 of each hour.
  const { values } = evaluateForm({ profile: [1, 3], mean: 1 }, { bins: 24 })
  const curve = (hour: number): number => (hour < 6 ? 1 - (hour + 6) / 12 + 0.5 : hour < 18 ? hour / 12 : 3 - hour / 12)
  values.forEach((value, hour) => expect(value).toBeCloseTo(curve(hour + 0.5), 12))
})

test('bins shorter than an hour take the curve at their own centre', () => {
  const quarter = evaluateForm({ profile: [1, 3], mean: 12 }, { bins: 4, binSize: 15, start: '2025-01-06T06:00:00Z' })
  // From .5 at 06:00 up by 1/12 per hour, times 12: 6 + h at 06:07:30, 06:22:30, ...
  expect(quarter.values).toEqual([6.125, 6.375, 6.625, 6.875])
  const five = evaluateForm({ profile: [1, 3], mean: 12 }, { bins: 2, binSize: 5, start: '2025-01-06T06:00:00Z' })
  expect(five.values[0]).toBeCloseTo(6 + 2.5 / 60, 12)
  expect(five.values[1]).toBeCloseTo(6 + 7.5 / 60, 12)
})

test('a bin of an hour and a half takes the mean of its two halves', () => {
  const { values } = evaluateForm(
    { profile: [1, 3], mean: 12 },
    { bins: 1, binSize: 90, start: '2025-01-06T17:30:00Z' },
  )
  // Centres 17:52:30 (rising: 17.875 / 12) and 18:37:30 (falling: 3 - 18.625 / 12).
  expect(values[0]).toBeCloseTo((17.875 + 36 - 18.625) / 2, 12)
})

test('the profile follows the local clock of the window', () => {
  const offsets = [{ fromUtc: '2025-01-06T00:00:00Z', offsetMinutes: -300 }]
  const { values } = evaluateForm({ profile: 'three-shift', mean: 1 }, { bins: 24, offsets })
  const utc = evaluateForm({ profile: 'three-shift', mean: 1 }, { bins: 24 }).values
  expect(values).toEqual(utc.map((_, t) => utc[(t + 19) % 24]!))
})

test('the hour that a clock change skips is skipped, the doubled one is doubled', () => {
  const local = evaluateForm({ profile: 'weekday-office', mean: 1 }, { bins: 24 }).values
  const spring = { bins: 4, start: '2025-03-29T23:00:00Z', offsets: BERLIN_SPRING }
  expect(evaluateForm({ profile: 'weekday-office', mean: 1 }, spring).values).toEqual([0, 1, 3, 4].map((h) => local[h]))
  const autumn = { bins: 5, start: '2025-10-25T22:00:00Z', offsets: BERLIN_AUTUMN }
  expect(evaluateForm({ profile: 'weekday-office', mean: 1 }, autumn).values).toEqual(
    [0, 1, 2, 2, 3].map((h) => local[h]),
  )
})

test('each part of a bin uses the offset at its own centre', () => {
  const local = evaluateForm({ profile: 'weekday-office', mean: 1 }, { bins: 24 }).values
  const setting = {
    bins: 1,
    binSize: 4,
    binUnit: 'hours',
    start: '2025-03-29T23:00:00Z',
    offsets: BERLIN_SPRING,
  } as const
  const { values } = evaluateForm({ profile: 'weekday-office', mean: 1 }, setting)
  expect(values[0]).toBeCloseTo((local[0]! + local[1]! + local[3]! + local[4]!) / 4, 12)
})

test('168 weights are a week from Monday, and period says so for any number', () => {
  const weights = Array.from({ length: 168 }, (_, h) => (h === 0 ? 168 : 0))
  const setting = { bins: 48, start: '2025-01-05T00:00:00Z' }
  const week = evaluateForm({ profile: weights, mean: 1 }, setting).values
  // Sunday 5 January 2025, then Monday: hour 24 of the window is hour 0 of the week.
  expect(week.map((value, t) => (value === 0 ? -1 : t)).filter((t) => t >= 0)).toEqual([24])
  expect(week[24]).toBe(168)
  const days = { profile: [1, 1, 1, 1, 1, 0, 0], mean: 1, period: 'week' }
  const noon = evaluateForm(days, { bins: 7, binSize: 1, binUnit: 'days', start: '2025-01-06T00:00:00Z' }).values
  expect(noon[2]).toBeCloseTo(7 / 5, 12)
  // Saturday falls to 0 at noon and stays there until Sunday noon.
  expect(noon[5]).toBeLessThan(0.2)
})

test('seven weights without period are parts of a day', () => {
  const { values } = evaluateForm({ profile: [0, 0, 7, 0, 0, 0, 0], mean: 1 }, { bins: 1, binSize: 1, binUnit: 'days' })
  expect(values[0]).toBeCloseTo(1, 1)
})

test('the mean is a series of its own', () => {
  expect(evaluateForm({ profile: [1, 1], mean: 0 }, { bins: 3 }).values).toEqual([0, 0, 0])
})

test('an unknown name is told with the nearest known one', () => {
  const result = evaluateForm({ profile: 'weekday-ofice', mean: 1 }, { bins: 1 })
  expect(told(result)).toEqual(['field-value profile'])
  expect(result.diagnostics[0]!.hint).toBe('Did you mean weekday-office?')
})

test('weights must have a mean above 0', () => {
  expect(told(evaluateForm({ profile: [0, 0], mean: 1 }, { bins: 1 }))).toEqual(['field-value profile'])
  expect(told(evaluateForm({ profile: [1, -2], mean: 1 }, { bins: 1 }))).toEqual(['field-value profile'])
})

test('of gives another series as it is', () => {
  expect(evaluateForm({ of: 12.5 }, { bins: 2 }).values).toEqual([12.5, 12.5])
})
