import { describe, expect, test } from 'vitest'
import { DEFINITIONS } from '../../src/engine/index.ts'
import { balanceBreach, type Breach, type CheckDef } from '../../src/engine/vocabulary/index.ts'
import { modelOf, runOf, valuesOf } from '../support/models.ts'

/** A run in which everything that is checked occurs. */
const run = runOf(
  modelOf({
    nodes: {
      in: { kind: 'source', arrivals: 10 },
      s: {
        kind: 'service',
        capacity: 8,
        failureRate: 0.5,
        retry: { maxAttempts: 2 },
        queueLimit: 5,
        initialQueue: 2,
        uses: { db: 1 },
      },
      r: { kind: 'router' },
      out: { kind: 'sink' },
      bad: { kind: 'sink', outcome: 'failed' },
    },
    edges: [
      'in -> s',
      { from: 's', to: 'r', lag: 2 },
      { from: 'r', to: 'out', share: 0.25 },
      'r -> bad',
      { from: 's', to: 'bad', outlet: 'exhausted' },
    ],
    bins: 6,
    resources: { db: { capacity: 20 } },
  }),
)

/** What a check finds when one value of one series is another. The columns that only checks read are empty. */
function breaches(id: string, series: string, bin: number, value: number): readonly { series: string; bin: number }[] {
  const check = DEFINITIONS.checks.find((def) => def.id === id)!
  const values = (name: string): Float64Array | undefined => {
    if (!run.series.some((s) => s.id === name)) return name.endsWith('.delivered') ? delivered : undefined
    return name === series ? valuesOf(run, name).with(bin, value) : valuesOf(run, name)
  }
  return breachesOf(check, values).map((breach) => ({ series: breach.series, bin: breach.bin }))
}

function breachesOf(check: CheckDef, values: (id: string) => Float64Array | undefined): readonly Breach[] {
  const { model, plan } = run
  if ('testSeries' in check) return plan.series.flatMap((spec) => check.testSeries(spec, values(spec.id)!) ?? [])
  if (!('balances' in check)) {
    const own = { model, values }
    const atNodes = model.nodes.flatMap((node) => check.at?.(node, own) ?? [])
    return [...atNodes, ...model.resources.flatMap((resource) => check.atResource?.(resource, own) ?? [])]
  }
  const columns = (ids: readonly string[]): Float64Array[] => ids.flatMap((id) => values(id) ?? [])
  return [...check.balances({ model, has: (id) => values(id) !== undefined })].flatMap((one) => {
    const parts = { in: columns(one.in), out: columns(one.out), held: columns(one.held) }
    return balanceBreach({ ...one, ...parts }) ?? []
  })
}

const delivered = valuesOf(run, 'r.arrivals')

/** For each check: a series, a bin and a wrong value in it, and where the check then points. */
const WRONG: Readonly<Record<string, readonly (readonly [string, number, number, string])[]>> = {
  conservation: [
    ['s.served', 3, 5, 's'],
    ['s.queueDepth', 5, 9, 's'],
    ['s.inBackoff', 0, 0, 's'],
    ['s.rejected', 2, NaN, 's'],
    ['r.served', 4, 1, 'r'],
    ['bad.failed', 1, 77, 'bad'],
  ],
  'edge-conservation': [
    ['s->r.flow', 1, 0, 's->r'],
    ['s->r.inTransit', 0, 0, 's->r'],
  ],
  'system-conservation': [
    ['system.entered', 0, 11, 'system'],
    ['system.completed', 5, 0, 'system'],
    ['system.failed', 5, 0, 'system'],
    ['system.lost', 3, 99, 'system'],
    ['system.workInSystem', 2, NaN, 'system'],
  ],
  routing: [
    ['r->out.flow', 4, 0, 'r.served'],
    ['s.exhausted->bad.flow', 3, 9, 's.exhausted'],
  ],
  resources: [
    ['db.used', 3, 20 + 1e-7, 'db.used'],
    ['db.used', 0, NaN, 'db.used'],
    ['db.capacity', 2, 7, 'db.used'],
  ],
  'non-negative': [
    ['s.queueDepth', 3, -1e-8, 's.queueDepth'],
    ['s.waitTime', 0, -1, 's.waitTime'],
    ['r->out.flow', 2, -Infinity, 'r->out.flow'],
  ],
}

test('every check is shown to fail', () => {
  expect(Object.keys(WRONG).sort()).toEqual(DEFINITIONS.checks.map(({ id }) => id).sort())
})

describe.each(DEFINITIONS.checks.map((def) => [def.id, def] as const))('the check %s', (id, { doc }) => {
  test('it says what holds', () => {
    expect(doc).toMatch(/^[A-Za-z].*\.$/)
  })

  test('it passes when the numbers are right', () => {
    expect(run.checks.find((check) => check.id === id)).toEqual({ id, status: 'pass', breaches: [] })
  })

  test.each(WRONG[id] ?? [])('%s in bin %i being %f is found', (series, bin, value, place) => {
    const found = breaches(id, series, bin, value)
    expect(found.map((breach) => breach.series)).toContain(place)
    // A wrong stock is wrong in its bin and the next; the worse of them is named.
    expect(found.every((breach) => breach.bin === bin || breach.bin === bin + 1 || breach.bin === bin + 2)).toBe(true)
  })
})

test('rounding below 1e-9 is no breach', () => {
  expect(breaches('non-negative', 's.queueDepth', 3, -1e-10)).toEqual([])
  expect(breaches('conservation', 's.served', 3, valuesOf(run, 's.served')[3]! + 5e-10)).toEqual([])
})

test('system.created may be negative', () => {
  expect(breaches('non-negative', 'system.created', 3, -5)).toEqual([])
})
