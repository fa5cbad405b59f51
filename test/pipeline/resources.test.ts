import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printPlan } from '../../src/engine/index.ts'
import { models, modelsWith, nodesOf } from '../support/arbitraries.ts'
import { byId } from '../support/bits.ts'
import { seriesOf } from '../support/evaluated.ts'
import { FEATURES } from '../support/features.ts'
import {
  briefly,
  complaintsOf,
  modelOf,
  preparedOf,
  runOf,
  shownSeries,
  valuesOf,
  type Fields,
  type ModelParts,
} from '../support/models.ts'
import { scaled } from '../support/tier.ts'
import { sameValue, toleranceOf } from '../support/vectors.ts'

const rounded = (values: readonly (number | null)[]): (number | null)[] =>
  values.map((value) => (value === null ? null : Math.round(value * 1e6) / 1e6))

/** Sources `in0`, `in1`, … of these arrivals, each before a service `s0`, `s1`, … that uses one unit of `db`. */
function sharing(arrivals: readonly unknown[], db: Fields, services: readonly Fields[] = []): Fields {
  const nodes = Object.fromEntries(
    arrivals.flatMap((series, i): [string, Fields][] => [
      [`in${i}`, { kind: 'source', arrivals: series }],
      [`s${i}`, { kind: 'service', uses: { db: 1 }, ...services[i] }],
    ]),
  )
  const edges = arrivals.flatMap((_, i) => [`in${i} -> s${i}`, `s${i} -> out`])
  return modelOf({ bins: 3, nodes: { ...nodes, out: { kind: 'sink' } }, edges, resources: { db } })
}

/** a and b in tandem, both using db. */
function tandem(a: Fields, b: Fields, db: Fields, parts: Partial<ModelParts> = {}): Fields {
  return modelOf({
    bins: 3,
    nodes: {
      in: { kind: 'source', arrivals: 60 },
      a: { kind: 'service', uses: { db: 1 }, ...a },
      b: { kind: 'service', uses: { db: 1 }, ...b },
      out: { kind: 'sink' },
    },
    edges: ['in -> a', 'a -> b', 'b -> out'],
    resources: { db },
    ...parts,
  })
}

describe('who gets what', () => {
  test('two services that want 60 of 80 serve 40 each, and their queues grow by 20', () => {
    const run = runOf(sharing([60, 60], { capacity: 80 }))
    for (const id of ['s0', 's1']) {
      expect(shownSeries(run, `${id}.served`)).toEqual([40, 40, 40])
      expect(shownSeries(run, `${id}.queueDepth`)).toEqual([20, 40, 60])
      expect(shownSeries(run, `${id}.refused`)).toEqual([20, 40, 60])
    }
  })

  test('max-min gives 20 of 20, and 30 of 60', () => {
    const run = runOf(sharing([20, 60, 60], { capacity: 80, policy: 'max-min' }))
    expect(['s0', 's1', 's2'].map((id) => valuesOf(run, `${id}.attempts`)[0])).toEqual([20, 30, 30])
  })

  test('priority serves in the order named', () => {
    const run = runOf(sharing([50, 60, 10], { capacity: 80, policy: 'priority', order: ['s2', 's1', 's0'] }))
    expect(['s0', 's1', 's2'].map((id) => valuesOf(run, `${id}.attempts`)[0])).toEqual([10, 60, 10])
  })

  test('in a tandem the second service is guessed to get what it got in the bin before', () => {
    const run = runOf(tandem({}, {}, { capacity: 80 }))
    expect(rounded(shownSeries(run, 'a.attempts'))).toEqual([60, 30, 51.428571])
    expect(rounded(shownSeries(run, 'b.attempts'))).toEqual([20, 50, 28.571429])
    expect(rounded(shownSeries(run, 'db.used'))).toEqual([80, 80, 80])
  })

  test('what comes over a lag is known, so that nothing is left unused', () => {
    const edges = ['in -> a', { from: 'a', to: 'b', lag: 1 }, 'b -> out']
    const run = runOf(tandem({}, {}, { capacity: 80 }, { edges }))
    // Bin 1: 60 arrive at a, 60 come to b; bin 2: a has 20 + 60 and b 20 + 40.
    expect(rounded(shownSeries(run, 'a.attempts'))).toEqual([60, 40, 45.714286])
    expect(rounded(shownSeries(run, 'b.attempts'))).toEqual([0, 40, 34.285714])
  })

  test('work is held back by its own capacity first: what a service cannot attempt it does not want', () => {
    const run = runOf(sharing([60, 60], { capacity: 80 }, [{ capacity: 10 }]))
    expect(shownSeries(run, 's0.attempts')).toEqual([10, 10, 10])
    expect(shownSeries(run, 's0.refused')).toEqual([0, 0, 0])
    expect(shownSeries(run, 's1.attempts')).toEqual([60, 60, 60])
  })

  test('retries want their part too', () => {
    const retrying = { failureRate: 0.5, retry: { maxAttempts: 2 } }
    const run = runOf(sharing([40, 60], { capacity: 100 }, [retrying]))
    // Bin 0: 100 wanted. Bin 1: 40 + 20 and 60 of 100.
    expect(rounded(shownSeries(run, 's0.attempts')).slice(0, 2)).toEqual([40, 50])
    expect(rounded(shownSeries(run, 's1.attempts')).slice(0, 2)).toEqual([60, 50])
  })
})

describe('series of a resource', () => {
  test('used, wanted, shortfall and utilization', () => {
    const run = runOf(sharing([60, 30], { capacity: [100, 60, 0] }, [{ uses: { db: 1 } }, { uses: { db: 2 } }]))
    expect(shownSeries(run, 'db.capacity')).toEqual([100, 60, 0])
    expect(shownSeries(run, 'db.wanted')).toEqual([120, 140, 200])
    expect(shownSeries(run, 'db.used')).toEqual([100, 60, 0])
    expect(shownSeries(run, 'db.shortfall')).toEqual([20, 80, 200])
    expect(shownSeries(run, 'db.utilization')).toEqual([1, 1, null])
  })

  test('belong to the resource, and utilization has percentiles', () => {
    const run = runOf(sharing([60], { capacity: 80 }))
    const owned = run.series.filter(({ owner }) => owner.kind === 'resource')
    expect(owned.map(({ id, unit, kind }) => [id, unit, kind])).toEqual([
      ['db.capacity', 'units/bin', 'flow'],
      ['db.shortfall', 'units/bin', 'flow'],
      ['db.used', 'units/bin', 'flow'],
      ['db.utilization', 'ratio', 'ratio'],
      ['db.wanted', 'units/bin', 'flow'],
    ])
    expect(run.summaries.get('db.used')).toEqual({ total: 180, mean: 60, min: 60, max: 60, argmax: 0 })
    expect(run.summaries.get('db.utilization')).toMatchObject({ mean: 0.75, p50: 0.75, p99: 0.75 })
  })

  test('are there without a user', () => {
    const run = runOf(
      modelOf({ bins: 2, nodes: { in: { kind: 'source', arrivals: 1 } }, resources: { db: { capacity: 5 } } }),
    )
    expect(shownSeries(run, 'db.used')).toEqual([0, 0])
    expect(shownSeries(run, 'db.utilization')).toEqual([0, 0])
  })

  test('may be read by formulas', () => {
    const document = tandem(
      { capacity: 'IF(SHIFT(db.utilization, 1) >= 1, 20, 100)' },
      {},
      { capacity: 80 },
      { series: { busy: 'db.used / db.capacity', none: 'b.blocked + a.blocked' } },
    )
    const run = runOf(document)
    // Bin 1: a wants 20 and b 100 of 80; b has only the 40 that waited and the 13.33 that a sends.
    expect(rounded(shownSeries(run, 'a.attempts')).slice(0, 2)).toEqual([60, 13.333333])
    expect(rounded(shownSeries(run, 'busy')).slice(0, 2)).toEqual([1, 0.833333])
    expect(shownSeries(run, 'none')).toEqual([0, 0, 0])
  })
})

describe('what is wrong with resources', () => {
  const wrong = (db: Fields, user: Fields = {}): string[] => briefly(complaintsOf(tandem(user, {}, db)))

  test('names that do not exist', () => {
    expect(wrong({ capacity: 1 }, { uses: { cache: 1 } })).toEqual(['resource-unknown topology.nodes.a.uses.cache'])
  })

  test('an order that is missing, incomplete, or not asked for', () => {
    const path = 'topology.resources.db.order'
    expect(wrong({ capacity: 1, policy: 'priority' })).toEqual([`field-missing ${path}`])
    expect(wrong({ capacity: 1, policy: 'priority', order: ['a'] })).toEqual([`order-incomplete ${path}`])
    expect(wrong({ capacity: 1, policy: 'priority', order: ['a', 'b', 'a'] })).toEqual([`order-incomplete ${path}`])
    expect(wrong({ capacity: 1, policy: 'priority', order: ['a', 'b', 'in'] })).toEqual([`order-incomplete ${path}`])
    expect(wrong({ capacity: 1, order: ['a', 'b'] })).toEqual([`field-unknown ${path}`])
  })

  test('a capacity or units out of range', () => {
    expect(wrong({ capacity: -1 })).toEqual(['series-invalid topology.resources.db.capacity'])
    expect(wrong({ capacity: '1 / 0' })).toEqual(['series-invalid topology.resources.db.capacity'])
    expect(wrong({ capacity: 1 }, { uses: { db: 0 } })).toEqual(['series-invalid topology.nodes.a.uses.db'])
    expect(wrong({ capacity: 1 }, { uses: { db: 'BIN()' } })).toEqual(['series-invalid topology.nodes.a.uses.db'])
  })

  test('an id that is taken', () => {
    expect(
      briefly(complaintsOf(modelOf({ nodes: { A: { kind: 'sink' } }, resources: { a: { capacity: 1 } } }))),
    ).toEqual(['id-duplicate topology.resources.a'])
  })

  test('allotments that need what they are needed for are a loop, which says where it can be opened', () => {
    const [found, ...others] = complaintsOf(tandem({ capacity: 'b.attempts + 1' }, {}, { capacity: 80 }))
    expect(others).toEqual([])
    expect(found).toMatchObject({ code: 'algebraic-loop', path: ['topology', 'nodes', 'a', 'capacity'] })
    expect(found!.message).toContain('b.attempts')
    expect(briefly(complaintsOf(tandem({ capacity: 'SHIFT(b.attempts, 1) + 1' }, {}, { capacity: 80 })))).toEqual([])
    expect(briefly(complaintsOf(tandem({}, {}, { capacity: 'a.attempts' })))).toEqual([
      'algebraic-loop topology.resources.db.capacity',
    ])
  })

  test('a formula may read the arrivals of its own held service where they are known', () => {
    const run = runOf(tandem({ capacity: 'a.arrivals / 2' }, {}, { capacity: 80 }))
    expect(shownSeries(run, 'a.attempts')).toEqual([30, 30, 30])
    const [found] = complaintsOf(tandem({}, { capacity: 'b.arrivals' }, { capacity: 80 }))
    expect(found!.code).toBe('algebraic-loop')
    expect(found!.hint).toContain('topology.nodes.b.capacity (SHIFT)')
  })
})

test('a formula that reads a held service in the same bin makes what it feeds a guess', () => {
  const document = modelOf({
    bins: 3,
    nodes: {
      in: { kind: 'source', arrivals: 60 },
      echo: { kind: 'source', arrivals: 'a.attempts' },
      a: { kind: 'service', uses: { db: 1 } },
      b: { kind: 'service', uses: { db: 1 } },
      out: { kind: 'sink' },
    },
    edges: ['in -> a', 'a -> out', 'echo -> b', 'b -> out'],
    resources: { db: { capacity: 80 } },
  })
  const run = runOf(document)
  expect(rounded(shownSeries(run, 'a.attempts'))).toEqual([60, 30, 51.428571])
  expect(rounded(shownSeries(run, 'b.attempts'))).toEqual([20, 50, 28.571429])
})

/** Models in which nothing is held, and nothing reads what a held service would make of the same bin. */
const freeModels = modelsWith(
  FEATURES.filter((feature) => !['block', 'resources', 'same-bin-reads', 'share-formulas'].includes(feature)),
)

test('models without held nodes have no allotments', () => {
  fc.assert(
    fc.property(freeModels, (document) => {
      expect(printPlan(preparedOf(document).plan)).not.toMatch(/ = allot |capped|allotment/)
    }),
    { numRuns: scaled(20, 200) },
  )
})

test('no resource is overdrawn, and every check holds', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(models, (document) => {
      const run = runOf(document)
      expect(run.checks.filter(({ status }) => status !== 'pass')).toEqual([])
      for (const { owner, measure, values } of run.series) {
        if (owner.kind !== 'resource' || measure !== 'used') continue
        const capacity = valuesOf(run, `${owner.id}.capacity`)
        expect(values.findIndex((used, t) => !(used <= capacity[t]! * (1 + 1e-12)))).toBe(-1)
      }
    }),
    { numRuns: scaled(100, 300) },
  )
})

test(
  'where nothing is short, held services give the numbers of services that are not held',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(freeModels, (document) => {
        const nodes = Object.entries(nodesOf(document)).map(([id, fields]): [string, Fields] => [
          id,
          fields.kind === 'service' ? { ...fields, uses: { db: 2 } } : fields,
        ])
        const { edges } = document.topology as Fields
        const topology = { nodes: Object.fromEntries(nodes), edges, resources: { db: { capacity: 1e20 } } }
        const held = byId(seriesOf({ ...document, topology }))
        const wrong = seriesOf(document).series.filter(({ id, measure, values }) => {
          const other = held(id)
          const tolerance = toleranceOf(measure)
          return other === undefined || values.some((value, t) => !sameValue(other[t]!, value, tolerance))
        })
        expect(wrong.map(({ id }) => id)).toEqual([])
      }),
      { numRuns: scaled(40, 400) },
    )
  },
)
