import { Type } from '@sinclair/typebox'
import { beforeAll, describe, expect, test } from 'vitest'
import { DEFINITIONS, modelSchema, vocabularyOf, type Definitions, type Vocabulary } from '../../src/engine/index.ts'
import type { FunctionDef } from '../../src/engine/expression/index.ts'
import type { OpSpec } from '../../src/engine/plan/index.ts'
import { defineNode, FUNCTIONS, PROFILES, seriesField, type MetricDef } from '../../src/engine/vocabulary/index.ts'
import { briefly, complaintsOf, modelOf, runOf, shownSeries, type Fields } from '../support/models.ts'

/** An op that computes each bin from the same bin of the columns it reads. */
function eachBin(of: (...values: number[]) => number): OpSpec['start'] {
  return ({ outs: [out], now }) =>
    (t0, t1) => {
      for (let t = t0; t < t1; t++) out![t] = of(...now.map((column) => column[t]!))
    }
}

/** A node kind of a caller's own: lets a part of what comes pass. */
const turnstile = defineNode({
  kind: 'turnstile',
  doc: 'Lets a part of what comes pass, and turns the rest away.',
  fields: Type.Object({ admit: seriesField('Part of the work that may pass.', { maximum: 1 }) }),
  example: { admit: 0.5 },
  measures: {
    arrivals: { unit: 'items/bin', kind: 'flow', doc: 'work that comes' },
    served: { unit: 'items/bin', kind: 'flow', doc: 'work that may pass' },
    turned: { unit: 'items/bin', kind: 'flow', doc: 'work that is turned away' },
    lost: { unit: 'items/bin', kind: 'flow', doc: 'work turned away without an edge', sum: 'lost' },
  },
  balance: { in: ['arrivals'], out: ['served', 'turned'], held: [], initial: () => 0 },
  inlet: true,
  outlets: ['served', 'turned'],
  lower({ builder, arrivals, series, set, measure, unrouted }) {
    const times = eachBin((a, b) => a * b)
    const less = eachBin((a, b) => a - b)
    set('arrivals', arrivals)
    builder.emit({ name: 'admit', outs: [measure('served')], now: [arrivals, series('admit')!], start: times })
    builder.emit({ name: 'turn', outs: [measure('turned')], now: [arrivals, measure('served')], start: less })
    set('lost', unrouted(['turned']))
  },
})

/** A function of a caller's own. */
const half: FunctionDef = {
  name: 'HALF',
  group: 'shape',
  params: [{ name: 'x', takes: 'series', doc: 'what is halved' }],
  doc: 'Half of x.',
  example: { given: { x: [4] }, expr: 'HALF(x)', gives: [2] },
  lower: (builder, args) =>
    builder.emit({
      name: 'half',
      now: [args.series(0)],
      start: eachBin((x) => x / 2),
    }),
}

/** A metric of a caller's own, for every node that has what it needs. */
const turnedPart: MetricDef = {
  id: 'turnedPart',
  unit: 'ratio',
  kind: 'ratio',
  doc: 'Part of what comes that is turned away.',
  formula: 'turned / arrivals',
  source: 'this test',
  needs: ['turned', 'arrivals'],
  percentiles: ['arrivals'],
  lower: ({ builder, column }) =>
    builder.emit({
      name: 'turned-part',
      now: [column('turned'), column('arrivals')],
      start: eachBin((turned, arrivals) => (arrivals > 0 ? turned / arrivals : NaN)),
    }),
}

const definitions: Definitions = {
  ...DEFINITIONS,
  nodes: new Map([...DEFINITIONS.nodes, [turnstile.kind, turnstile]]),
  functions: new Map([...FUNCTIONS, [half.name, half]]),
  profiles: new Map([...PROFILES, ['lunch', { name: 'lunch', doc: 'One peak.', weights: [0, 1] }]]),
  policies: new Map([
    ...DEFINITIONS.policies,
    [
      'equal',
      {
        policy: 'equal',
        doc: 'Everyone gets the same.',
        ordered: false,
        example: { wants: [3, 9], capacity: 8, gives: [3, 4] },
        divide: (parts, wants, available) => {
          wants.forEach((want, i) => void (parts[i] = Math.min(want, available / wants.length)))
        },
        share: ({ wants, available, of }) => ({
          formula: `MIN(${wants[of]!.formula}, ${available.formula} / ${wants.length})`,
          says: 'an equal part, or less if it wants less',
        }),
      },
    ],
  ]),
  metrics: [...DEFINITIONS.metrics, turnedPart],
  warnings: [
    ...DEFINITIONS.warnings,
    {
      code: 'turned-away',
      severity: 'info',
      doc: 'Work is turned away.',
      fix: 'Let it pass.',
      at: ({ id }, { values }) =>
        values(`${id}.turned`)?.some((value) => value > 0)
          ? {
              stretches: [{ firstBin: 0, lastBin: 0 }],
              worst: null,
              message: `${id} turns away`,
              hint: 'Let it pass.',
            }
          : undefined,
    },
  ],
  checks: [
    ...DEFINITIONS.checks,
    {
      id: 'never-five',
      doc: 'No one is five.',
      at: ({ id }, { values }) =>
        values(`${id}.turned`)?.includes(5) ? { series: `${id}.turned`, bin: 0, amount: 5 } : undefined,
    },
  ],
}

let vocabulary: Vocabulary

beforeAll(async () => {
  vocabulary = await vocabularyOf(definitions)
})

/** 8, then 4 come to a turnstile that lets a quarter pass. */
function model(
  parts: { readonly turnstile?: Fields; readonly series?: Fields; readonly thresholds?: readonly Fields[] } = {},
): Fields {
  return modelOf({
    nodes: {
      in: { kind: 'source', arrivals: [8, 4] },
      t: { kind: 'turnstile', admit: 0.25, title: 'Gate', ...parts.turnstile },
      out: { kind: 'sink' },
    },
    edges: ['in -> t', 't -> out'],
    bins: 2,
    ...(parts.series === undefined ? {} : { series: parts.series }),
    ...(parts.thresholds === undefined ? {} : { thresholds: parts.thresholds }),
  })
}

const complaints = (document: Fields): string[] => briefly(complaintsOf(document, { vocabulary }))
const hints = (document: Fields): (string | undefined)[] =>
  complaintsOf(document, { vocabulary }).map(({ hint }) => hint)

describe('definitions of a caller', () => {
  test('are in the schema of models', () => {
    const schema = JSON.stringify(modelSchema(definitions))
    expect(schema).toContain('turnstile')
    expect(schema).toContain('Part of the work that may pass.')
    expect(JSON.stringify(modelSchema(DEFINITIONS))).not.toContain('turnstile')
  })

  test('a node kind is in a run: its measures, its edges, its part of the system', () => {
    const run = runOf(model(), { vocabulary })
    expect(shownSeries(run, 't.served')).toEqual([2, 1])
    expect(shownSeries(run, 't.turned')).toEqual([6, 3])
    expect(shownSeries(run, 't->out.flow')).toEqual([2, 1])
    expect(shownSeries(run, 'system.lost')).toEqual([6, 3])
    expect(run.checks.filter(({ status }) => status === 'fail')).toEqual([])
  })

  test('an outlet of its own may lead on', () => {
    const document = model()
    const { nodes, edges } = document.topology as { nodes: Fields; edges: Fields[] }
    const away = {
      ...document,
      topology: { nodes, edges: [...edges, { from: 't', to: 'out', outlet: 'turned', lag: 1 }] },
    }
    const run = runOf(away, { vocabulary })
    expect(shownSeries(run, 'out.arrivals')).toEqual([2, 7])
    expect(shownSeries(run, 'out.latency')[1]).toBeCloseTo((6 / 7) * 60, 9)
    expect(shownSeries(run, 'system.lost')).toEqual([0, 0])
  })

  test('a metric is in a run wherever its inputs are, with its summary, and may be held', () => {
    const run = runOf(model({ thresholds: [{ that: 't.turnedPart#p95', atMost: 0.5 }] }), { vocabulary })
    expect(run.series.filter(({ measure }) => measure === 'turnedPart').map(({ id }) => id)).toEqual(['t.turnedPart'])
    expect(run.summaries.get('t.turnedPart')).toMatchObject({ mean: 0.75, p95: 0.75 })
    expect(run.thresholds[0]!.status).toBe('fail')
  })

  test('a function is in formulas, beside the names of the new series', () => {
    const run = runOf(model({ series: { y: 'HALF(t.turned) + t.turnedPart' } }), { vocabulary })
    expect(shownSeries(run, 'y')).toEqual([3.75, 2.25])
  })

  test('a profile, a warning and a check are found too', () => {
    const run = runOf(model({ turnstile: { admit: { profile: 'lunch', mean: 0.1 } } }), { vocabulary })
    expect(run.warnings.map(({ code }) => code)).toContain('turned-away')
    const odd = runOf(model({ turnstile: { admit: 0.375 } }), { vocabulary })
    expect(odd.checks.find(({ id }) => id === 'never-five')!.status).toBe('fail')
  })

  test('a policy divides a resource', () => {
    const document = modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 12 },
        a: { kind: 'service', uses: { db: 1 } },
        b: { kind: 'service', uses: { db: 1 } },
      },
      edges: [{ from: 'in', to: 'a', share: 0.25 }, 'in -> b'],
      bins: 1,
      resources: { db: { capacity: 8, policy: 'equal' } },
    })
    const run = runOf(document, { vocabulary })
    expect(['a', 'b'].map((id) => shownSeries(run, `${id}.attempts`)[0])).toEqual([3, 4])
  })

  test('its fields are judged like all others', () => {
    expect(complaints(model({ turnstile: { admit: 1.5 } }))).toEqual(['series-invalid topology.nodes.t.admit'])
    expect(complaints(model({ turnstile: { admit: 'BIN() - 1' } }))).toEqual(['series-invalid topology.nodes.t.admit'])
    expect(complaints(model({ turnstile: { admit: undefined, title: 'x' } }))).toEqual([
      'field-missing topology.nodes.t.admit',
    ])
  })

  test('messages know their names', () => {
    expect(hints(model({ turnstile: { admitt: 1 } }))).toEqual(['Did you mean admit?'])
    expect(hints(model({ turnstile: { kind: 'turnstyle' } }))).toEqual(['Did you mean turnstile?'])
    expect(hints(model({ series: { y: 'HALFF(1)' } }))).toEqual(['Did you mean HALF?'])
    expect(hints(model({ series: { y: 't.turnd' } }))).toEqual(['Did you mean t.turned?'])
    expect(hints(model({ series: { y: 't.turnedPar' } }))).toEqual(['Did you mean t.turnedPart?'])
    expect(complaints(model({ series: { HALF: 1 } }))).toEqual(['id-reserved series.HALF'])
  })

  test('are unknown to those who do not pass them', () => {
    expect(briefly(complaintsOf(model()))).toEqual(['field-value topology.nodes.t.kind'])
    const formula = modelOf({ nodes: { a: { kind: 'source', arrivals: 'HALF(2)' } } })
    expect(briefly(complaintsOf(formula))).toEqual(['function-unknown topology.nodes.a.arrivals'])
    expect(briefly(complaintsOf(formula, { vocabulary }))).toEqual([])
  })
})
