import fc from 'fast-check'

/** Things that do not belong where they are put, or only just do. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
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
      { of: 1, input: 'in_0123456789abcdef' },
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

const name: fc.Arbitrary<string> = fc.oneof(
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

/** What may happen to a place in a document. */
export type Change =
  | { readonly kind: 'remove' }
  | { readonly kind: 'rename'; readonly to: string }
  | { readonly kind: 'replace'; readonly by: unknown }
  | { readonly kind: 'add'; readonly as: string; readonly value: unknown }

/** A change at a place, counted round. */
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
export function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))]
}

/** The document with one place changed. */
export function changed(value: unknown, path: readonly (string | number)[], what: Change): unknown {
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

/** Documents with one to four places changed. */
export function mutated(documents: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return (
    fc
      .record({ document: documents, changes: fc.array(change, { minLength: 1, maxLength: 4 }) })
      .map(({ document, changes }) =>
        changes.reduce<unknown>((now, { at, change: what }) => {
          const all = places(now)
          return changed(now, all[at % all.length]!, what)
        }, document),
      )
      // A huge grid is right, and slow.
      .filter((document) => !(Number((document as { grid?: { bins?: unknown } } | null)?.grid?.bins) > 1000))
  )
}
