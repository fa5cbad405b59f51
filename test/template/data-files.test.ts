import { expect, test } from 'vitest'
import { instantMs } from '../../src/base/index.ts'
import { zoneClock } from '../../src/zones/index.ts'
import { bindInputs, collectFiles, filePathProblems, type Zones } from '../../src/template/index.ts'
import { briefly } from './read-template.ts'

const ZONES: Zones = { offsetAt: zoneClock }

const LOCAL = 'time,count\n2025-03-30 00:00,3\n2025-03-30 01:00,4\n2025-03-30 03:00,5\n'
const WITH_OFFSETS = 'time,count\n2025-03-30T00:00:00Z,3\n2025-03-30T01:00:00Z,4\n'

const input = (id: string, text: string) => ({ id: `in_${id.repeat(16)}`, extension: 'csv', text })

const FOUND = new Map([
  ['local.csv', input('a', LOCAL)],
  ['copies/local.csv', input('a', LOCAL)],
  ['utc.csv', input('b', WITH_OFFSETS)],
])

const window = { start: '2025-03-30T00:00:00Z', timezone: 'America/New_York' }

/** A model whose series `s` is the form. */
const withSeries = (s: unknown) => ({ window, series: { s } })

const bind = (document: Record<string, unknown>) => bindInputs(document, FOUND, ZONES)

/** The bound form of `withSeries`. */
const boundForm = (form: unknown) =>
  (bind(withSeries(form)).value!.document['series'] as { s: Record<string, unknown> }).s

test('files are found wherever a series may stand, and nowhere else', () => {
  const document = {
    window: { file: 'w.csv' },
    thresholds: [{ file: 't.csv' }],
    series: { file: 'demand * 2', a: { file: 'a.csv' }, b: { of: { file: 'b.csv' }, max: 3 }, c: [1, 2], d: 'x', e: 5 },
    topology: {
      nodes: {
        file: { kind: 'source', arrivals: { file: 'c.csv', column: 'n' } },
        n: {
          kind: 'service',
          retry: { budget: { file: 'd.csv' } },
          file: 'e.csv',
          capacity: { profile: 'x', mean: { file: 5 } },
        },
      },
      edges: [{ from: 'a', to: 'b', share: { file: 'a.csv' } }, { file: 'f.csv' }],
      resources: { file: { capacity: { file: 'h.csv' } } },
      file: 'g.csv',
    },
  }
  expect(collectFiles(document).map(({ path, file }) => `${path.join('.')} ${file}`)).toEqual([
    'series.a a.csv',
    'series.b.of b.csv',
    'topology.nodes.file.arrivals c.csv',
    'topology.nodes.n.retry.budget d.csv',
    'topology.edges.0.share a.csv',
    'topology.resources.file.capacity h.csv',
  ])
})

test.each([
  '',
  '/etc/passwd',
  '../a.csv',
  'a/../b.csv',
  'a/..',
  './a.csv',
  'a//b.csv',
  'a/',
  'C:/a.csv',
  'c:a.csv',
  'a\\b.csv',
  'a\0.csv',
])('the path %j may lead outside', (file) => {
  expect(briefly(filePathProblems(file, ['series', 's', 'file']))).toEqual(['file-outside series.s.file'])
  expect(bind(withSeries({ file })).diagnostics.map(({ code }) => code)).toEqual(['file-outside'])
})

test.each(['a.csv', 'a b/ü.csv', '..a/b...csv', '.hidden'])('the path %j stays inside', (file) => {
  expect(filePathProblems(file, [])).toEqual([])
})

test('a file becomes an input in the same place, with its other fields', () => {
  const { value, diagnostics } = bind({
    window,
    series: { s: { of: { file: 'utc.csv', column: 'count', gaps: 'zero' } } },
    topology: { nodes: { a: { kind: 'source', arrivals: { file: 'utc.csv', column: 'count' } } }, edges: [] },
    seed: 3,
  })
  expect(diagnostics).toEqual([])
  expect(value?.document).toEqual({
    window,
    series: { s: { of: { input: 'in_bbbbbbbbbbbbbbbb', column: 'count', gaps: 'zero' } } },
    topology: {
      nodes: { a: { kind: 'source', arrivals: { input: 'in_bbbbbbbbbbbbbbbb', column: 'count' } } },
      edges: [],
    },
    seed: 3,
  })
  expect([...value!.inputs.keys()]).toEqual(['in_bbbbbbbbbbbbbbbb'])
})

test('two files of equal bytes are one input', () => {
  const { value } = bind({ window, series: { a: { file: 'local.csv' }, b: { file: 'copies/local.csv' } } })
  expect(value?.document['series']).toEqual({
    a: { input: 'in_aaaaaaaaaaaaaaaa' },
    b: { input: 'in_aaaaaaaaaaaaaaaa' },
  })
  expect(value?.inputs.size).toBe(1)
})

test('local stamps get the offsets of their own zone over the time their rows cover', () => {
  const form = boundForm({ file: 'local.csv', column: 'count', time: 'time', timezone: 'Europe/Berlin' })
  expect(form['offsets']).toEqual([
    { fromUtc: '2025-03-29T00:00:00Z', offsetMinutes: 60 },
    { fromUtc: '2025-03-30T01:00:00Z', offsetMinutes: 120 },
  ])
})

test('local stamps without a zone of their own are in that of the window', () => {
  const form = boundForm({ file: 'local.csv', column: 'count', time: 'time' })
  expect(form['offsets']).toEqual([{ fromUtc: '2025-03-29T00:00:00Z', offsetMinutes: -240 }])
})

test.each<[string, Record<string, unknown>]>([
  ['rows without stamps', { file: 'local.csv', column: 'count' }],
  ['stamps with offsets', { file: 'utc.csv', column: 'count', time: 'time', timezone: 'Europe/Berlin' }],
])('%s need no offsets', (_name, form) => {
  expect(boundForm(form)).not.toHaveProperty('offsets')
})

test('offsets that a form brings are left alone', () => {
  const offsets = [{ fromUtc: '2025-01-01T00:00:00Z', offsetMinutes: 7 }]
  expect(boundForm({ file: 'local.csv', time: 'time', offsets })['offsets']).toEqual(offsets)
})

test('the offsets of a file reach a day beyond its rows, so that every local time of them is known', () => {
  const offsets = boundForm({ file: 'local.csv', time: 'time', timezone: 'Pacific/Kiritimati' })['offsets']
  const [{ fromUtc }] = offsets as [{ fromUtc: string }]
  expect(instantMs(fromUtc)).toBeLessThanOrEqual(instantMs('2025-03-30T00:00:00+14:00')!)
})

test.each<[string, unknown, string[]]>([
  ['a file that is not there', { file: 'locale.csv' }, ['file-missing series.s.file']],
  ['a file that is a number', { file: 5 }, ['field-type series.s.file']],
  ['a file and an input', { file: 'utc.csv', input: 'in_1' }, ['series-form series.s']],
  [
    'a zone that is none',
    { file: 'local.csv', time: 'time', timezone: 'Mars' },
    ['timezone-unknown series.s.timezone'],
  ],
  ['a column of stamps that is not there', { file: 'local.csv', time: 'when' }, ['input-column series.s.time']],
  ['stamps that are none', { file: 'local.csv', time: 'count' }, ['stamp-invalid series.s.time']],
])('%s is refused', (_name, form, expected) => {
  const { value, diagnostics } = bind(withSeries(form))
  expect(value).toBeUndefined()
  expect(briefly(diagnostics)).toEqual(expected)
})

test('the problems of all files are reported at once', () => {
  const { diagnostics } = bind({
    window,
    series: { a: { file: 'x.csv' }, b: { file: '../y.csv' }, c: { of: { file: 'z.csv' } } },
  })
  expect(diagnostics.map(({ code }) => code)).toEqual(['file-missing', 'file-outside', 'file-missing'])
})

test('a document nested without end is looked through to the depth of documents', () => {
  let form: unknown = { file: 'utc.csv' }
  for (let i = 0; i < 100_000; i++) form = { of: form }
  expect(collectFiles(withSeries(form))).toEqual([])
})
