import { expect, test } from 'vitest'
import { evaluate } from '../../src/engine/evaluate/index.ts'
import { inParts } from '../../src/engine/evaluate/in-parts.ts'
import { smallestUnits } from '../../src/engine/evaluate/near-units.ts'
import { compensatedColumns } from '../../src/engine/kernel/index.ts'
import { modelOf, preparedOf } from '../support/models.ts'

const BINS = 1100

/** Many services side by side, which hold amounts of very different sizes. */
function sideBySide(services: number) {
  const names = Array.from({ length: services }, (_, i) => `s${String(i).padStart(3, '0')}`)
  return modelOf({
    bins: BINS,
    nodes: Object.fromEntries(
      names.flatMap((name, i): [string, Record<string, unknown>][] => [
        [`in_${name}`, { kind: 'source', arrivals: 10 ** ((i * 7) % 13) / 3 }],
        [name, { kind: 'service', capacity: 1 }],
      ]),
    ),
    edges: names.map((name) => `in_${name} -> ${name}`),
  })
}

test('what is added up a few columns at a time comes to the same bits as all at once', () => {
  const { plan, layout } = preparedOf(sideBySide(75))
  const column = (id: string) => plan.series.find((spec) => spec.id === id)!.column
  expect(layout.places.length).toBeGreaterThan(plan.columns)
  const frame = evaluate(plan)
  const queues = plan.series.filter(({ id }) => id.endsWith('.queueDepth')).map((spec) => frame.column(spec.column))
  const expected = new Float64Array(BINS)
  compensatedColumns(expected, queues, 0, BINS)
  expect(frame.column(column('system.workInSystem'))).toEqual(expected)
})

test('columns that are added up need not all be there at the same time', () => {
  const alive = (services: number): number => {
    const { plan } = preparedOf(sideBySide(services))
    return inParts(smallestUnits(plan), plan).units.reduce((most, { ops }) => Math.max(most, ops[0]!.now.length), 0)
  }
  expect(alive(20)).toBe(20)
  expect(alive(75)).toBe(34)
})
