import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFINITIONS, simulate, type NodeKind } from '../../src/engine/index.ts'
import { briefly, complaintsOf, modelOf, runOf, valuesOf, type Fields } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

const UNITS = ['items', 'items/bin', 'minutes', 'ratio', 'none']
const KINDS = ['flow', 'stock', 'ratio', 'time', 'value']

/** A model around one node `x` of a kind: work comes to it where it can, and leads on where it can. */
function around(kind: NodeKind, fields: Fields, arrivals: unknown = 7, bins = 6): Fields {
  return modelOf({
    nodes: { in: { kind: 'source', arrivals }, out: { kind: 'sink' }, x: { kind: kind.kind, ...fields } },
    edges: [kind.inlet ? 'in -> x' : 'in -> out', ...(kind.outlets.length > 0 ? ['x -> out'] : [])],
    bins,
  })
}

const PATH = 'topology.nodes.x'

describe.each([...DEFINITIONS.nodes])('the node kind %s', (name, kind) => {
  const { properties, required = [] } = kind.fields as { properties: Record<string, Fields>; required?: string[] }

  test('it is registered under its own name, and described', () => {
    expect(kind.kind).toBe(name)
    expect(kind.doc).toMatch(/^[A-Z].*\.$/)
  })

  test('its example is a node of a model that runs', () => {
    expect(simulate(around(kind, kind.example)).diagnostics).toEqual([])
  })

  test('the example has every field that is required', () => {
    expect(required.filter((field) => !(field in kind.example))).toEqual([])
  })

  test('each field that is required is missed', () => {
    for (const field of required) {
      const rest = Object.entries(kind.example).filter(([name]) => name !== field)
      expect(briefly(complaintsOf(around(kind, Object.fromEntries(rest))))).toEqual([`field-missing ${PATH}.${field}`])
    }
  })

  test('a field it does not have is refused, with the nearest it has', () => {
    expect(briefly(complaintsOf(around(kind, { ...kind.example, colour: 1 })))).toEqual([
      `field-unknown ${PATH}.colour`,
    ])
    for (const field of Object.keys(properties)) {
      const { [field]: value = 1, ...rest } = kind.example
      const [first, ...others] = complaintsOf(around(kind, { ...rest, [`${field}x`]: value })).filter(
        ({ code }) => code === 'field-unknown',
      )
      expect(first?.hint).toBe(`Did you mean ${field}?`)
      expect(others).toEqual([])
    }
  })

  test('each field refuses a value of another type', () => {
    for (const field of Object.keys(properties)) {
      const found = complaintsOf(around(kind, { ...kind.example, [field]: true }))
      expect(found.map(({ path }) => path.join('.'))).toContain(`${PATH}.${field}`)
      expect(found.filter(({ code }) => code !== 'field-type' && code !== 'field-value')).toEqual([])
    }
  })

  test('every field is described', () => {
    for (const [field, { description }] of Object.entries(properties)) expect(description, field).toMatch(/^[A-Z].+/)
  })

  test('every measure has a unit, a kind and a meaning', () => {
    for (const [measure, { unit, kind: seriesKind, doc }] of Object.entries(kind.measures)) {
      expect(measure).toMatch(/^[a-z][A-Za-z]*$/)
      expect(UNITS, measure).toContain(unit)
      expect(KINDS, measure).toContain(seriesKind)
      expect(doc, measure).toMatch(/^\S.*[^.]$/)
    }
  })

  test('what balances and what leaves are measures', () => {
    const { balance, measures, outlets } = kind
    const named = [...balance.in, ...balance.out, ...balance.held, ...outlets]
    expect(named.filter((measure) => measures[measure] === undefined)).toEqual([])
  })

  test('its example conserves work whatever arrives', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 40 }), (arrivals) => {
        const run = runOf(
          around(
            kind,
            kind.example,
            arrivals.map((n) => n / 3),
            arrivals.length,
          ),
        )
        const ids = new Set(run.series.map(({ id }) => id))
        const sum = (measures: readonly string[], t: number): number =>
          measures.reduce((total, m) => total + (ids.has(`x.${m}`) ? valuesOf(run, `x.${m}`)[t]! : 0), 0)
        let before = kind.balance.initial(kind.example, 'default')
        for (let t = 0; t < arrivals.length; t++) {
          const [inflow, outflow, held] = [kind.balance.in, kind.balance.out, kind.balance.held].map((m) =>
            sum(m, t),
          ) as [number, number, number]
          expect(Math.abs(inflow - outflow - (held - before))).toBeLessThanOrEqual(
            1e-9 * Math.max(1, inflow, outflow, held),
          )
          before = held
        }
      }),
      { numRuns: scaled(20, 200) },
    )
  })
})
