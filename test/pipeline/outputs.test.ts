import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFINITIONS, SHIPPED, valuesHeld, type Run, type Vocabulary, type WarningDef } from '../../src/engine/index.ts'
import { models } from '../support/arbitraries.ts'
import { expectEqual } from '../support/expect-equal.ts'
import { briefly, complaintsOf, modelOf, oneService, preparedOf, runOf, type Fields } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

/** Series ids of a run of a service between a source and a sink, with a named series. */
const document = oneService('demand', { capacity: 3, queueLimit: 50 }, { series: { demand: 4 } })

const idsOf = (run: Run): string[] => run.series.map(({ id }) => id)

const all = idsOf(runOf(document))

const keptBy = (...outputs: string[]): string[] => idsOf(runOf({ ...document, outputs }))

describe('outputs', () => {
  test.each<[string, string[], (id: string) => boolean]>([
    ['one id', ['s.queueDepth'], (id) => id === 's.queueDepth'],
    ['a named series', ['demand'], (id) => id === 'demand'],
    ['an edge', ['in->s.flow'], (id) => id === 'in->s.flow'],
    ['all of a node', ['s.*'], (id) => id.startsWith('s.')],
    ['a measure of all', ['*.arrivals'], (id) => id.endsWith('.arrivals')],
    ['both ends', ['s*Wait'], (id) => id === 's.littleWait'],
    ['several stars', ['*s*.queue*h*'], (id) => id === 's.queueDepth'],
    ['a star for nothing', ['demand*'], (id) => id === 'demand'],
    ['everything', ['*'], () => true],
    ['nothing', [], () => false],
    ['nothing, at last', ['s.*', '!*'], () => false],
    ['what a later pattern takes back', ['s.*', '!s.*Wait', 's.littleWait'], (id) => id.startsWith('s.')],
    [
      'what is not left out, where that comes first',
      ['!s.*', 's.served'],
      (id) => !/^s\./.test(id) || id === 's.served',
    ],
  ])('keep %s', (_what, outputs, keeps) => {
    expect(keptBy(...outputs)).toEqual(all.filter(keeps))
  })

  test('a pattern without a series is refused, one that only repeats is not', () => {
    expect(briefly(complaintsOf({ ...document, outputs: ['s.*', 's.queueDept', '!x*'] }))).toEqual([
      'output-unknown outputs.1',
      'output-unknown outputs.2',
    ])
    expect(keptBy('*', 's.served')).toEqual(all)
    // The star does not bridge what the ends share.
    expect(briefly(complaintsOf({ ...document, outputs: ['s.ser*rved'] }))).toEqual(['output-unknown outputs.0'])
  })

  test('change nothing but which series are there', { timeout: 120_000 }, () => {
    const patterns: string[][] = [['system.*'], ['!system.*'], []]
    fc.assert(
      fc.property(models, fc.constantFrom(...patterns), (model, outputs) => {
        const whole = runOf(model)
        const part = runOf({ ...model, outputs })
        const isSystem = (id: string): boolean => id.startsWith('system.')
        const keeps = (id: string): boolean => outputs.length > 0 && isSystem(id) === (outputs[0] === 'system.*')
        const kept = whole.series.filter(({ id }) => keeps(id))
        expectEqual(part.series, kept)
        expectEqual(new Map(part.summaries), new Map(whole.summaries))
        for (const what of ['warnings', 'checks', 'thresholds', 'bottleneck', 'attainment'] as const) {
          expectEqual(part[what], whole[what], what)
        }
      }),
      { numRuns: scaled(60, 600) },
    )
  })

  test('thresholds hold of series that are not kept, percentiles of any series included', () => {
    const thresholds = ['s.queueDepth#p95', 's.served#p50', 'demand#max'].map((that) => ({ that, atMost: 5 }))
    const run = runOf({ ...document, thresholds, outputs: ['out.arrivals'] })
    const whole = runOf({ ...document, thresholds })
    expect(run.thresholds).toEqual(whole.thresholds)
    expect(run.thresholds.map(({ value }) => value)).toEqual([whole.summaries.get('s.queueDepth')!.p95, 3, 4])
  })
})

describe('what a run holds at once', () => {
  /** A formula of many steps beside one service; only its end is asked for. */
  const steps = (n: number): Fields =>
    Object.fromEntries([
      ['x0', 'BIN()'],
      ...Array.from({ length: n }, (_, i) => [`x${i + 1}`, `x${i} * 1.5 + ${i}`]),
    ]) as Fields
  const held = (n: number, outputs: string[]): number => {
    const model = modelOf({ nodes: { in: { kind: 'source', arrivals: 1 } }, series: steps(n), bins: 10 })
    return valuesHeld(preparedOf({ ...model, outputs }))
  }

  test('does not grow with series that are dropped as soon as nothing reads them', () => {
    expect(held(200, ['x200'])).toBe(held(20, ['x20']))
    expect(held(200, ['*']) - held(20, ['*'])).toBe(180 * 10)
  })

  test('counts what is kept, also where two series are one column', () => {
    const routers = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`r${i}`, { kind: 'router' }]))
    const ids = ['in', ...Object.keys(routers), 'out']
    const model = modelOf({
      nodes: { in: { kind: 'source', arrivals: 1 }, ...routers, out: { kind: 'sink' } },
      edges: ids.slice(1).map((to, i) => `${ids[i]!} -> ${to}`),
      bins: 10,
    })
    const run = runOf(model)
    expect(valuesHeld(preparedOf(model))).toBe(run.series.length * 10)
    expect(valuesHeld(preparedOf({ ...model, outputs: [] }))).toBeLessThan(200)
  })
})

test('what comes before its turn ends is still there: a long chain of formulas gives the same bits', () => {
  const n = 60
  const series = Object.fromEntries([
    ['x0', [3, 1, 4, 1, 5, 9]],
    ...Array.from({ length: n }, (_, i) => [`x${i + 1}`, `SHIFT(x${i}, 1) + x${Math.floor(i / 2)} * 0.5`]),
  ]) as Fields
  const model = modelOf({ nodes: { in: { kind: 'source', arrivals: 1 } }, series })
  const whole = runOf(model)
  const part = runOf({ ...model, outputs: [`x${n}`] })
  expect(part.series.map(({ values }) => values)).toEqual(
    whole.series.filter(({ id }) => id === `x${n}`).map(({ values }) => values),
  )
  expect(new Map(part.summaries)).toEqual(new Map(whole.summaries))
})

describe('a warning of a caller', () => {
  /** Looks at one series of the service and says nothing. */
  const asking = (id: string, reads?: readonly string[]): Vocabulary => {
    const nosy: WarningDef = {
      code: 'nosy',
      severity: 'info',
      doc: 'Asks.',
      fix: 'Let it.',
      ...(reads === undefined ? {} : { reads }),
      at({ id: node }, { values }) {
        if (node === 's') expect(values(id)).toHaveLength(6)
        return undefined
      },
    }
    return { ...SHIPPED, definitions: { ...DEFINITIONS, warnings: [...DEFINITIONS.warnings, nosy] } }
  }

  test('reads every measure of the node it looks at', () => {
    runOf({ ...document, outputs: [] }, { vocabulary: asking('s.queueDepth') })
  })

  test('reads metrics and scratch measures that it names', () => {
    runOf({ ...document, outputs: [] }, { vocabulary: asking('s.littleWait', ['littleWait']) })
    runOf({ ...document, outputs: [] }, { vocabulary: asking('s.oldest', ['oldest']) })
  })

  test.each(['s.littleWait', 's.oldest', 'demand', 'in.arrivals'])(
    'is told that %s is not there, whether the run keeps it or not',
    (id) => {
      expect(() => runOf(document, { vocabulary: asking(id) })).toThrow(RangeError)
    },
  )
})
