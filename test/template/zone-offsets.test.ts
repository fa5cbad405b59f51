import { expect, test } from 'vitest'
import { instantMs, localClock } from '../../src/base/index.ts'
import { zoneClock } from '../../src/zones/index.ts'
import { completeModel, resolveOffsets, type Zones } from '../../src/template/index.ts'
import { briefly } from './read-template.ts'

const ZONES: Zones = { offsetAt: zoneClock }

function offsets(timezone: string, from: string, to: string): string[] {
  const entries = resolveOffsets(instantMs(from)!, instantMs(to)!, zoneClock(timezone)!)
  return entries.map(({ fromUtc, offsetMinutes }) => `${fromUtc} ${offsetMinutes}`)
}

test.each<[string, string[]]>([
  ['UTC', ['2025-01-01T00:00:00Z 0']],
  ['Asia/Kathmandu', ['2025-01-01T00:00:00Z 345']],
  ['Europe/Berlin', ['2025-01-01T00:00:00Z 60', '2025-03-30T01:00:00Z 120', '2025-10-26T01:00:00Z 60']],
  ['America/New_York', ['2025-01-01T00:00:00Z -300', '2025-03-09T07:00:00Z -240', '2025-11-02T06:00:00Z -300']],
  ['Pacific/Chatham', ['2025-01-01T00:00:00Z 825', '2025-04-05T14:00:00Z 765', '2025-09-27T14:00:00Z 825']],
])('the year 2025 in %s', (timezone, expected) => {
  expect(offsets(timezone, '2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z')).toEqual(expected)
})

test('a day that a zone left out is one change of 24 hours', () => {
  expect(offsets('Pacific/Apia', '2011-12-25T00:00:00Z', '2012-01-02T00:00:00Z')).toEqual([
    '2011-12-25T00:00:00Z -600',
    '2011-12-30T10:00:00Z 840',
  ])
})

test('offsets begin at the start, and a change at the end is not among them', () => {
  expect(offsets('Europe/Berlin', '2025-03-30T01:00:00Z', '2025-10-26T01:00:00Z')).toEqual(['2025-03-30T01:00:00Z 120'])
  expect(offsets('Europe/Berlin', '2025-03-30T00:59:59Z', '2025-03-30T01:00:01Z')).toEqual([
    '2025-03-30T00:59:59Z 60',
    '2025-03-30T01:00:00Z 120',
  ])
  expect(offsets('Europe/Berlin', '2025-06-01T00:00:00Z', '2025-06-01T00:00:00Z')).toHaveLength(1)
})

test('resolved offsets are the local clock again, down to the second', () => {
  const from = instantMs('2024-12-30T12:34:56Z')!
  for (const timezone of [
    'Europe/Berlin',
    'America/New_York',
    'Pacific/Chatham',
    'Africa/Casablanca',
    'Asia/Kathmandu',
  ]) {
    const clock = zoneClock(timezone)!
    const entries = resolveOffsets(from, from + 400 * 86_400_000, clock)
    const resolved = localClock(entries)
    for (let hour = 0; hour < 400 * 24; hour += 5) {
      expect(resolved(from + hour * 3_600_000)).toBe(clock(from + hour * 3_600_000))
    }
    for (const { fromUtc, offsetMinutes } of entries.slice(1)) {
      expect(clock(instantMs(fromUtc)!)).toBe(offsetMinutes)
      expect(clock(instantMs(fromUtc)! - 1000)).not.toBe(offsetMinutes)
    }
  }
})

test('clocks know local mean time, the years before 100 and names of any case', () => {
  expect(zoneClock('Europe/Berlin')!(instantMs('1890-01-01T00:00:00Z')!) * 60).toBe(53 * 60 + 28)
  expect(zoneClock('Europe/Berlin')!(instantMs('0050-06-01T00:00:00Z')!)).toBeCloseTo(53.467, 2)
  expect(zoneClock('America/New_York')!(instantMs('0001-01-01T00:00:00Z')!)).toBeCloseTo(-296.033, 2)
  expect(zoneClock('europe/berlin')!(instantMs('2025-01-01T00:00:00Z')!)).toBe(60)
})

test.each(['', 'Mars/Olympus', 'Europe/Berlin ', '+01:00', '../etc/passwd', 'Europe', 'local'])(
  '%j is no time zone',
  (name) => {
    expect(zoneClock(name)).toBeUndefined()
  },
)

const model = (window: unknown, grid: unknown = { bins: 288, binSize: 5, binUnit: 'minutes' }) => ({
  window,
  grid,
  seed: 1,
})

test('a model is completed with its start in UTC and the offsets of its window', () => {
  const { value } = completeModel(model({ start: '2025-10-26T00:00+02:00', timezone: 'Europe/Berlin' }), ZONES)
  expect(value).toEqual(
    model({
      start: '2025-10-25T22:00:00Z',
      timezone: 'Europe/Berlin',
      offsets: [
        { fromUtc: '2025-10-25T22:00:00Z', offsetMinutes: 120 },
        { fromUtc: '2025-10-26T01:00:00Z', offsetMinutes: 60 },
      ],
    }),
  )
})

test('offsets that a model brings are left alone, whatever its zone', () => {
  const offsets = [{ fromUtc: '2025-01-01T00:00:00Z', offsetMinutes: 7 }]
  const window = { start: '2025-01-01T00:00:00Z', timezone: 'Mars/Olympus', offsets }
  expect(completeModel(model(window), ZONES)).toEqual({ value: model(window), diagnostics: [] })
})

test.each<[string, unknown, unknown, string[]]>([
  [
    'a zone that is none',
    { start: '2025-01-01T00:00:00Z', timezone: 'Mars' },
    undefined,
    ['timezone-unknown window.timezone'],
  ],
  [
    'a start before the year 1',
    { start: '0000-12-31T23:59:59Z', timezone: 'UTC' },
    undefined,
    ['window-range window.start'],
  ],
  [
    'an offset that leads before the year 1',
    { start: '0001-01-01T00:00:00+01:00', timezone: 'UTC' },
    undefined,
    ['window-range window.start'],
  ],
  [
    'an end after the year 9999',
    { start: '9999-12-31T00:00:01Z', timezone: 'UTC' },
    undefined,
    ['window-range window.start'],
  ],
  [
    'more years than there are',
    { start: '2025-01-01T00:00:00Z', timezone: 'Mars' },
    { bins: 1e6, binSize: 1, binUnit: 'weeks' },
    ['timezone-unknown window.timezone', 'window-range window.start'],
  ],
])('%s is refused', (_name, window, grid, expected) => {
  expect(briefly(completeModel(model(window, grid), ZONES).diagnostics)).toEqual(expected)
})

test('the last second of 9999 is still in range', () => {
  const document = model({ start: '9999-12-31T00:00:00Z', timezone: 'UTC' })
  expect(completeModel(document, ZONES).diagnostics).toEqual([])
})

test.each<[string, unknown, unknown]>([
  ['no window', undefined, undefined],
  ['a window that is text', 'x', undefined],
  ['a start that is no time', { start: '2025-02-30T00:00:00Z', timezone: 'UTC' }, undefined],
  ['no zone', { start: '2025-01-01T00:00:00Z' }, undefined],
  ['no grid', { start: '2025-01-01T00:00:00Z', timezone: 'UTC' }, 5],
  [
    'bins beyond what a grid may have',
    { start: '2025-01-01T00:00:00Z', timezone: 'UTC' },
    { bins: 1e12, binSize: 5, binUnit: 'minutes' },
  ],
  [
    'a unit inherited from objects',
    { start: '2025-01-01T00:00:00Z', timezone: 'UTC' },
    { bins: 1, binSize: 5, binUnit: 'toString' },
  ],
])('%s is left for the check of the model', (_name, window, grid) => {
  const document = model(window, grid)
  expect(completeModel(document, ZONES)).toEqual({ value: document, diagnostics: [] })
})
