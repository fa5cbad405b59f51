import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advanceUnit, stepsOf } from '../../src/engine/evaluate/evaluate.ts'
import { createFrame } from '../../src/engine/evaluate/frame.ts'
import { layOutUnits } from '../../src/engine/evaluate/layout.ts'
import { each } from '../../src/engine/evaluate/lists.ts'
import { nearUnits, smallestUnits, type Unit } from '../../src/engine/evaluate/near-units.ts'
import { streamKeys, type Plan } from '../../src/engine/index.ts'
import { models } from '../support/arbitraries.ts'
import { modelOf, preparedOf } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

/** Bits of the columns of all series, each as it is once its unit is done, so many bins at a time. */
function bitsOf(plan: Plan, units: readonly Unit[], binsAtOnce: number): Map<string, BigUint64Array> {
  const { bins } = plan.grid
  const layout = layOutUnits(units, plan.columns, { kept: [], looks: plan.series.map(({ column }) => [column]) })
  const frame = createFrame(layout, bins, streamKeys(7, 0))
  const found = new Map<string, BigUint64Array>()
  layout.units.forEach((unit, u) => {
    const started = stepsOf(unit, frame)
    for (let t = 0; t < bins; t += binsAtOnce) advanceUnit(started, t, Math.min(bins, t + binsAtOnce))
    each(layout.looksAfter, u, (look) => {
      const { id, column } = plan.series[look]!
      found.set(id, new BigUint64Array(frame.column(column).slice().buffer))
    })
  })
  return found
}

test('units that are put together and go a few bins at a time compute what they compute in the order of the plan', () => {
  fc.assert(
    fc.property(models, fc.integer({ min: 1, max: 4 }), (document, binsAtOnce) => {
      const { plan } = preparedOf(document)
      const units = smallestUnits(plan)
      const near = nearUnits(units, { columns: plan.columns, grid: { ...plan.grid, bins: 1e6 } })
      expect(near.flatMap(({ ops }) => ops).length).toBe(units.flatMap(({ ops }) => ops).length)
      expect(bitsOf(plan, near, binsAtOnce)).toEqual(bitsOf(plan, units, plan.grid.bins))
    }),
    { numRuns: scaled(12, 400) },
  )
})

test('a service is followed by its metrics before the next service is computed', () => {
  const names = ['a', 'b', 'c']
  const { plan, layout } = preparedOf(
    modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 3 },
        ...Object.fromEntries(names.map((name) => [name, { kind: 'service', capacity: 2 }])),
      },
      edges: ['in -> a', 'a -> b', 'b -> c'],
    }),
  )
  const order = layout.units.flatMap(({ ops }) => ops)
  const places = names.map((name) => {
    const { column } = plan.series.find(({ id }) => id === `${name}.utilization`)!
    return order.findIndex(({ outs }) => outs.includes(column))
  })
  const flows = names.map((name) => {
    const { column } = plan.series.find(({ id }) => id === `${name}.queueDepth`)!
    return order.findIndex(({ outs }) => outs.includes(column))
  })
  expect(places[0]).toBeLessThan(flows[1]!)
  expect(places[1]).toBeLessThan(flows[2]!)
})
