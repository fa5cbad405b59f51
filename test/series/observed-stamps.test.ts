import { expect, test } from 'vitest'
import { spanOfStamps } from '../../src/engine/vocabulary/index.ts'
import { csv, evaluateForm, INPUT, told, type FormResult, type FormSetting } from './evaluate-form.ts'

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

const AUTUMN = { start: '2025-10-25T22:00:00Z', timezone: 'Europe/Berlin', offsets: BERLIN_AUTUMN }

function observe(
  stamps: readonly string[],
  setting: Partial<FormSetting>,
  form: Record<string, unknown> = {},
): FormResult {
  const text = csv('time,value', ...stamps.map((stamp, i) => `${stamp},${i + 1}`))
  return evaluateForm(
    { input: INPUT, column: 'value', time: 'time', ...form },
    { bins: stamps.length, ...setting, csv: text },
  )
}

test.each([
  ['an instant', '2025-01-06T00:00:00Z', '2025-01-06T01:00:00Z'],
  ['an instant with a numeric offset', '2025-01-06T01:30:00+01:30', '2025-01-05T20:00:00-05:00'],
  ['a fraction of a second', '2025-01-06T00:00:00.5Z', '2025-01-06T01:00:00.123456789Z'],
  ['no seconds', '2025-01-06T00:00', '2025-01-06T01:00'],
  ['a space for T', '2025-01-06 00:00:00', '2025-01-06 01:00:00'],
  ['a date alone, which is midnight', '2025-01-06', '2025-01-06T01:00'],
])('an iso stamp may be %s', (_what, first, second) => {
  const result = observe([first, second], {})
  expect(result.diagnostics).toEqual([])
  expect(result.values).toEqual([1, 2])
})

test('stamps may be counted from 1970, in seconds or milliseconds', () => {
  const setting = { start: '2023-11-14T22:13:20Z', binSize: 1, binUnit: 'seconds' } as const
  expect(observe(['1700000000.5', '1700000001.25'], setting, { timeFormat: 'epoch-s' }).values).toEqual([1, 2])
  expect(observe(['1700000000999', '1700000001999'], setting, { timeFormat: 'epoch-ms' }).values).toEqual([1, 2])
})

test('stamps before 1970 have a sign', () => {
  const setting = { start: '1969-12-31T23:59:58Z', binSize: 1, binUnit: 'seconds' } as const
  expect(observe(['-2', '-1'], setting, { timeFormat: 'epoch-s' }).values).toEqual([1, 2])
})

test('a pattern says where the digits stand', () => {
  expect(observe(['06.01.2025 00:00', '06.01.2025 01:00'], {}, { timeFormat: 'dd.MM.yyyy HH:mm' }).values).toEqual([
    1, 2,
  ])
  expect(
    observe(['20250106T000000.999', '20250106T010000.000'], {}, { timeFormat: 'yyyyMMddTHHmmss.SSS' }).values,
  ).toEqual([1, 2])
  const days = { binSize: 1, binUnit: 'days' } as const
  expect(observe(['01/06/2025', '01/07/2025'], days, { timeFormat: 'MM/dd/yyyy' }).values).toEqual([1, 2])
})

test.each(['HH:mm', 'yyyy-MM-dd hh:mm', 'yyyy-MM-ddTHH:mm:ssZ', 'yyyy-MM-dd dd', 'epoch', 'epoch-us', ''])(
  'the pattern %j is refused',
  (timeFormat) => {
    expect(told(observe(['2025-01-06'], {}, { timeFormat }))).toEqual(['field-value timeFormat'])
  },
)

test.each([
  ['iso', '2025-02-29'],
  ['iso', '2025-01-06T24:00'],
  ['iso', '2025-1-6'],
  ['iso', '2025-01-06T00:00:00+24:00'],
  ['iso', '0000-01-01'],
  ['iso', ''],
  ['iso', '1736121600'],
  ['epoch-s', '1736121600000'],
  ['epoch-s', '2025-01-06'],
  ['dd.MM.yyyy', '6.1.2025'],
  ['dd.MM.yyyy', '31.02.2025'],
  ['dd.MM.yyyy', '06-01-2025'],
])('as %s, %j is no stamp', (timeFormat, stamp) => {
  const result = observe([stamp, stamp], {}, { timeFormat })
  expect(told(result)).toEqual(['stamp-invalid time'])
  expect(result.diagnostics[0]!.message).toContain(`"${stamp}" on line 2 `)
  expect(result.diagnostics[0]!.message).toContain('(and 1 more line)')
})

test('stamps without offset are local in the zone of the window', () => {
  const offsets = [{ fromUtc: '2001-03-12T05:00:00Z', offsetMinutes: -300 }]
  const setting = { start: '2001-03-12T05:00:00Z', timezone: 'America/New_York', offsets }
  expect(observe(['2001-03-12T00:00', '2001-03-12T01:00'], setting).values).toEqual([1, 2])
})

test('a form may bring the zone of its stamps, with its offsets', () => {
  const offsets = [{ fromUtc: '2025-01-01T00:00:00Z', offsetMinutes: 60 }]
  const stamps = ['2025-01-06T01:00', '2025-01-06T02:00']
  expect(observe(stamps, {}, { timezone: 'Europe/Berlin', offsets }).values).toEqual([1, 2])
  expect(told(observe(stamps, {}, { timezone: 'Europe/Berlin' }))).toEqual(['field-missing offsets'])
  expect(observe(['2025-01-06T00:00Z', '2025-01-06T01:00Z'], {}, { timezone: 'Europe/Berlin' }).values).toEqual([1, 2])
})

test('the day of 23 hours has no gap', () => {
  const hours = Array.from({ length: 24 }, (_, h) => h).filter((h) => h !== 2)
  const stamps = hours.map((h) => `2025-03-30T${String(h).padStart(2, '0')}:00`)
  const setting = { start: '2025-03-29T23:00:00Z', timezone: 'Europe/Berlin', offsets: BERLIN_SPRING }
  expect(observe(stamps, setting).values).toEqual(stamps.map((_, i) => i + 1))
})

test('a stamp in the skipped hour is invalid', () => {
  const setting = { start: '2025-03-29T23:00:00Z', timezone: 'Europe/Berlin', offsets: BERLIN_SPRING }
  const result = observe(['2025-03-30T01:59', '2025-03-30T02:00', '2025-03-30T02:59', '2025-03-30T03:00'], setting)
  expect(told(result)).toEqual(['stamp-invalid time'])
  expect(result.diagnostics[0]!.message).toContain('"2025-03-30T02:00" on line 3 (and 1 more line)')
})

test('a stamp in the doubled hour is the first one unless the rows go back', () => {
  const minutes = ['02:00', '02:30', '02:00', '02:30', '03:00', '03:30']
  const stamps = minutes.map((minute) => `2025-10-26T${minute}`)
  const halves = { ...AUTUMN, start: '2025-10-26T00:00:00Z', binSize: 30 }
  expect(observe(stamps, halves).values).toEqual([1, 2, 3, 4, 5, 6])
  // Only one row in the doubled hour: it is the first one, and the hour after it is a gap.
  const once = observe(
    ['00:00', '01:00', '02:00', '03:00'].map((minute) => `2025-10-26T${minute}`),
    { ...AUTUMN, bins: 5 },
    { gaps: 'zero' },
  )
  expect(once.values).toEqual([1, 2, 3, 0, 4])
})

test('hourly rows go back when the doubled hour is written twice', () => {
  const stamps = ['00:00', '01:00', '02:00', '02:00', '03:00'].map((minute) => `2025-10-26T${minute}`)
  expect(observe(stamps, AUTUMN).values).toEqual([1, 2, 3, 4, 5])
})

test('events of one instant in the doubled hour stay together', () => {
  const minutes = ['01:50', '01:55', '02:00', '02:00', '02:05', '02:10']
  const stamps = minutes.map((minute) => `2025-10-26T${minute}`)
  const { values } = observe(stamps, { ...AUTUMN, start: '2025-10-26T00:00:00Z', bins: 2 }, { resample: 'count' })
  expect(values).toEqual([4, 0])
})

test('rows that go back anywhere else are out of order', () => {
  const stamps = ['00:00', '01:00', '00:30'].map((minute) => `2025-10-26T${minute}`)
  expect(told(observe(stamps, AUTUMN))).toEqual(['input-rows time'])
})

test('spanOfStamps gives the local time over which a zone is needed', () => {
  const text = csv('t,v', '2025-10-26T01:00,1', '2025-10-26T02:30,1', '2025-10-26T02:00,1')
  const span = spanOfStamps(text, { time: 't' })
  expect(span.value).toEqual({ firstMs: Date.UTC(2025, 9, 26, 1), lastMs: Date.UTC(2025, 9, 26, 2, 30) })
  const pattern = spanOfStamps(csv('t', '26.10.2025'), { time: 't', timeFormat: 'dd.MM.yyyy' })
  expect(pattern.value).toEqual({ firstMs: Date.UTC(2025, 9, 26), lastMs: Date.UTC(2025, 9, 26) })
})

test('spanOfStamps gives null when no stamp is local', () => {
  expect(spanOfStamps(csv('v', '1'), {})).toEqual({ value: null, diagnostics: [] })
  expect(spanOfStamps(csv('t'), { time: 't' }).value).toBeNull()
  expect(spanOfStamps(csv('t', '2025-10-26T01:00Z'), { time: 't' }).value).toBeNull()
  expect(spanOfStamps(csv('t', '1700000000'), { time: 't', timeFormat: 'epoch-s' }).value).toBeNull()
})

test('spanOfStamps tells what is wrong with the file, below the place of the form', () => {
  expect(spanOfStamps(csv('t', 'noon'), { time: 't' }, ['series', 'x']).diagnostics).toMatchObject([
    { code: 'stamp-invalid', path: ['series', 'x', 'time'] },
  ])
  expect(spanOfStamps('', { time: 't' }).diagnostics).toMatchObject([{ code: 'input-format', path: [] }])
})
