import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DIAGNOSTICS } from '../../src/base/index.ts'
import { prepare, simulate, type InputData } from '../../src/engine/index.ts'
import { models } from '../support/arbitraries.ts'
import { modelOf } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

const INPUT = 'in_0123456789abcdef'
const inputs = new Map<string, InputData>([[INPUT, { id: INPUT, extension: 'csv', text: 'n\n1\n2\n3\n4\n' }]])

/** A model with every field and form that there is. */
const rich = modelOf({
  nodes: {
    in: { kind: 'source', arrivals: 'demand * 1.2', title: 'Customers' },
    night: { kind: 'source', arrivals: { input: INPUT, column: 'n', min: 0.5 } },
    r: { kind: 'router', policy: 'shares' },
    a: {
      kind: 'service',
      servers: { profile: 'weekday-office', mean: 4, round: true },
      serviceTime: '90s',
      parallelism: [1, 2, 0, 1],
      failureRate: 0.25,
      retry: { maxAttempts: 3, backoff: [0.5, 0.5] },
      queueLimit: 'MAX(3, SHIFT(a.queueDepth, 1))',
      onFull: 'reject',
      target: { wait: '5m', share: 0.9 },
    },
    b: {
      kind: 'service',
      capacity: { of: 'in.arrivals', max: 9 },
      schedule: { everyBins: 2, offset: 1 },
      initialQueue: 4,
    },
    out: { kind: 'sink', outcome: 'completed' },
    bad: { kind: 'sink', outcome: 'failed' },
  },
  edges: [
    'in -> r',
    { from: 'night', to: 'r', lag: 1, id: 'late' },
    { from: 'r', to: 'a', share: 0.4 },
    { from: 'r', to: 'b', share: '1 - 0.4' },
    { from: 'a', to: 'out', outlet: 'served' },
    { from: 'a', to: 'bad', outlet: 'exhausted' },
    { from: 'a', to: 'b', outlet: 'rejected' },
    { from: 'b', to: 'r', share: [0, 0.5, 0, 0.5], lag: 2 },
    'b -> out',
  ],
  bins: 4,
  series: { demand: [3, 40, 7, 1], noise: 'EMA(demand, 0.5) + CONV(demand, [0, 1]) + HOUR()' },
  thresholds: [{ that: 'a.waitTime#p95', atMost: 5, name: 'fast' }],
})

/** Things that do not belong where they are put, or only just do. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[1e308, -1e308, 5e-324, 1e31, 1e30, -1, -0, 0, 1, 1e12, 0.5, NaN, Infinity, null, true, '', ' ', 'x', 'default'],
    ...['a', 'in', 'a.queueDepth', 'b.served', '`r->a`.flow', 'late.flow', 'system.workInSystem', 'a.arrivals * 1e300'],
    ...['1 / 0', 'LOG(0)', '-1', '1e308 * 10', 'SHIFT(', 'SHIFT(demand, 1e9)', 'SMA(demand, 1000000)', 'demand demand'],
    ...['90s', '0s', '1e9w', 'served', 'rejected', 'exhausted', 'sink', 'service', 'reject', 'UTC', 'x'.repeat(70)],
    ...['2025-02-30T00:00:00Z', '9999-12-31T23:59:59Z', '0000-01-01T00:00:00Z', 'toString', '__proto__', 'constructor'],
    ...[
      [],
      {},
      [1],
      [[1]],
      [null],
      [1, 2, 3, 4],
      [0, 0, 0, -1],
      [1, 'a'],
      { profile: [1, 2] },
      { profile: 'nightly', mean: 1 },
    ],
    ...[
      { input: 'in_ffffffffffffffff' },
      { of: 1, min: 9, max: 1 },
      { of: { of: { of: 2 } } },
      { profile: [0, 0], mean: 1 },
    ],
    ...[
      { file: 'x.csv' },
      { of: 1, input: INPUT },
      { distribution: 'normal' },
      { everyBins: 1 },
      { wait: 1 },
      { maxAttempts: 1 },
    ],
  ),
  fc.double(),
  fc.integer(),
  fc.string(),
  fc.jsonValue({ maxDepth: 2 }),
)

const name = fc.oneof(
  fc.constantFrom(
    'capacity',
    'servers',
    'lag',
    'share',
    'outlet',
    'id',
    'kind',
    'a',
    'A',
    'in',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom(
    '',
    'toString',
    'from',
    'arrivals',
    'serviceTime',
    'series',
    'offsets',
    'x y',
    '1',
    'CON',
    'MAX',
    'ä',
  ),
)

type Change =
  | { readonly kind: 'remove' }
  | { readonly kind: 'rename'; readonly to: string }
  | { readonly kind: 'replace'; readonly by: unknown }
  | { readonly kind: 'add'; readonly as: string; readonly value: unknown }

const change: fc.Arbitrary<{ readonly at: number; readonly change: Change }> = fc.record({
  at: fc.nat(100_000),
  change: fc.oneof(
    fc.constant<Change>({ kind: 'remove' }),
    name.map((to): Change => ({ kind: 'rename', to })),
    { weight: 4, arbitrary: odd.map((by): Change => ({ kind: 'replace', by })) },
    fc.tuple(name, odd).map(([as, value]): Change => ({ kind: 'add', as, value })),
  ),
})

/** Every place in a document, as path. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))]
}

/** The document with one place changed. */
function changed(value: unknown, path: readonly (string | number)[], what: Change): unknown {
  const [key, ...rest] = path
  if (key === undefined) return atEnd(value, what)
  const entries = Object.entries(value as object).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== String(key)) return [[name, inner]]
    if (rest.length > 0) return [[name, changed(inner, rest, what)]]
    if (what.kind === 'remove') return []
    if (what.kind === 'rename') return [[what.to, inner]]
    return [[name, atEnd(inner, what)]]
  })
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : ownEntries(entries)
}

function atEnd(value: unknown, what: Change): unknown {
  if (what.kind === 'replace') return what.by
  if (what.kind !== 'add') return value
  if (Array.isArray(value)) return [...(value as unknown[]), what.value]
  if (typeof value !== 'object' || value === null) return value
  return ownEntries([...Object.entries(value), [what.as, what.value]])
}

/** As a parser of JSON makes it: also `__proto__` is a key like any other. */
function ownEntries(entries: readonly (readonly [string, unknown])[]): object {
  const made = {}
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true })
  return made
}

const mutated = fc
  .record({ document: fc.oneof(fc.constant(rich), models), changes: fc.array(change, { minLength: 1, maxLength: 4 }) })
  .map(({ document, changes }) =>
    changes.reduce<unknown>((now, { at, change: what }) => {
      const all = places(now)
      return changed(now, all[at % all.length]!, what)
    }, document),
  )
  // A huge grid is right, and slow.
  .filter((document) => !(Number((document as { grid?: { bins?: unknown } } | null)?.grid?.bins) > 1000))

/** What is wrong with an answer of the engine, whatever it was asked. */
function unfit(document: unknown): string[] {
  const { value, diagnostics } = simulate(document, { inputs })
  const wrong = diagnostics.flatMap(({ code, message, path, severity, hint }) => [
    ...(code in DIAGNOSTICS ? [] : [`the code ${code} does not exist`]),
    ...(severity === 'error' && Array.isArray(path) && /^\S.*[^.]$/s.test(message) ? [] : [`${code}: ${message}`]),
    ...(hint === undefined || /^[A-Z(].*[.?]$/s.test(hint) ? [] : [`${code}: the hint is ${hint}`]),
  ])
  if (value === undefined) return diagnostics.length > 0 ? wrong : ['no run and no complaint']
  const infinite = value.series.filter(({ values }) => values.some((v) => Math.abs(v) === Infinity))
  const summaries = [...value.summaries].filter(([, summary]) =>
    Object.values(summary).some((v) => v !== null && !Number.isFinite(v)),
  )
  return [
    ...wrong,
    ...infinite.map(({ id }) => `${id} is infinite`),
    ...summaries.map(([id]) => `the summary of ${id} is infinite or undefined`),
    ...value.checks
      .filter(({ status }) => status !== 'pass')
      .map(({ id, breaches }) => `${id}: ${JSON.stringify(breaches)}`),
  ]
}

test('the rich model is right', () => {
  expect(unfit(rich)).toEqual([])
  expect(simulate(rich, { inputs }).diagnostics).toEqual([])
})

test(
  'whatever a document is, the answer is a run that holds or complaints that are known',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(mutated, (document) => {
        expect(unfit(document)).toEqual([])
      }),
      { numRuns: scaled(200, 2000) },
    )
  },
)

test('anything at all may stand where a model is expected', () => {
  fc.assert(
    fc.property(odd, (document) => {
      const { value, diagnostics } = prepare(document)
      expect(value).toBeUndefined()
      expect(diagnostics.length).toBeGreaterThan(0)
    }),
    { numRuns: scaled(200, 2000) },
  )
})
