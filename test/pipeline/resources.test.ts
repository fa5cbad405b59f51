import { describe, expect, test } from 'vitest'
import { runOf, shownSeries, type Fields } from '../support/models.ts'
import { modelOf, type ModelParts } from '../support/models.ts'

/** A model with resources. */
function withResources(resources: Fields, parts: ModelParts): Fields {
  const model = modelOf(parts)
  return { ...model, topology: { ...(model.topology as Fields), resources } }
}

const rounded = (values: readonly (number | null)[]): (number | null)[] =>
  values.map((value) => (value === null ? null : Math.round(value * 1e6) / 1e6))

describe('vectors', () => {
  test('tandem', () => {
    const run = runOf(
      withResources(
        { db: { capacity: 80 } },
        {
          bins: 3,
          nodes: {
            in: { kind: 'source', arrivals: 60 },
            a: { kind: 'service', uses: { db: 1 } },
            b: { kind: 'service', uses: { db: 1 } },
            out: { kind: 'sink' },
          },
          edges: ['in -> a', 'a -> b', 'b -> out'],
        },
      ),
    )
    expect(rounded(shownSeries(run, 'a.attempts'))).toEqual([60, 30, 51.428571])
    expect(rounded(shownSeries(run, 'b.attempts'))).toEqual([20, 50, 28.571429])
    console.log(run.series.map((s) => s.id + ' ' + [...s.values]).join('\n'))
  })
  test('rooms', () => {
    const run = runOf(
      modelOf({
        bins: 4,
        nodes: {
          in: { kind: 'source', arrivals: 10 },
          a: { kind: 'service', capacity: 10 },
          b: { kind: 'service', capacity: 10, queueLimit: 5, onFull: 'block' },
          c: { kind: 'service', capacity: 2, queueLimit: 5, onFull: 'block' },
          out: { kind: 'sink' },
        },
        edges: ['in -> a', 'a -> b', 'b -> c', 'c -> out'],
      }),
    )
    expect(shownSeries(run, 'a.attempts')).toEqual([10, 4, 2, 2])
    expect(shownSeries(run, 'b.attempts')).toEqual([7, 2, 2, 2])
    expect(shownSeries(run, 'a.queueDepth')).toEqual([0, 6, 14, 22])
    expect(shownSeries(run, 'b.queueDepth')).toEqual([3, 5, 5, 5])
    expect(shownSeries(run, 'c.queueDepth')).toEqual([5, 5, 5, 5])
    console.log(run.series.map((s) => s.id + ' ' + [...s.values]).join('\n'))
  })
})
