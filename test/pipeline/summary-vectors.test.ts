import { expect, test } from 'vitest'
import { percentiles, weightedPercentiles } from '../../src/engine/kernel/index.ts'
import { balanceBreach } from '../../src/engine/vocabulary/index.ts'
import { modelOf, runOf, valuesOf, type Fields } from '../support/models.ts'

const service = (fields: Fields): Fields => ({ kind: 'service', ...fields })

test('percentiles are of type 7, or those at which the weights reach their part', () => {
  const found = new Float64Array(2)
  percentiles(Float64Array.of(4, 2, 1, 3), { min: 1, max: 4 }, [0.5, 0.9], { out: found, at: 0, stride: 1 })
  expect(found[0]).toBe(2.5)
  expect(found[1]).toBeCloseTo(3.7, 12)
  const [waits, attempts] = [Float64Array.of(10, 5, 20), Float64Array.of(8, 1, 1)]
  expect(weightedPercentiles(waits, attempts, [0.5, 0.9, 0.95, 0.99])).toEqual([10, 10, 20, 20])
})

test('the bottleneck of a line of full queues is the last, with all of the waiting', () => {
  const blocks = { queueLimit: 5, onFull: 'block' }
  const run = runOf(
    modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 10 },
        a: service({ capacity: 10 }),
        b: service({ capacity: 10, ...blocks }),
        c: service({ capacity: 2, ...blocks }),
        out: { kind: 'sink' },
      },
      edges: ['in -> a', 'a -> b', 'b -> c', 'c -> out'],
      bins: 4,
    }),
  )
  expect([...valuesOf(run, 'a.queueDepth')]).toEqual([0, 6, 14, 22])
  expect(run.bottleneck).toMatchObject({ id: 'c', from: 0, to: 3, bins: 4, utilization: 1, shareOfWaiting: 1 })
})

function shared(more: Fields): Fields {
  return modelOf({
    nodes: {
      in: { kind: 'source', arrivals: 60 },
      too: { kind: 'source', arrivals: 60 },
      a: service({ uses: { crew: 1 }, ...more }),
      b: service({ uses: { crew: 1 }, ...more }),
      out: { kind: 'sink' },
    },
    edges: ['in -> a', 'too -> b', 'a -> out', 'b -> out'],
    resources: { crew: { capacity: 80 } },
    bins: 4,
  })
}

test('the bottleneck of two users that are short of a resource is the resource', () => {
  const run = runOf(shared({}))
  expect([...valuesOf(run, 'a.queueDepth')]).toEqual([20, 40, 60, 80])
  expect(run.bottleneck).toMatchObject({
    id: 'crew',
    kind: 'resource',
    from: 0,
    to: 3,
    utilization: 1,
    shareOfWaiting: 1,
  })
})

test('where all that is refused is turned away, nothing waits and the resource is still the bottleneck', () => {
  const { bottleneck } = runOf(shared({ queueLimit: 0 }))
  expect(bottleneck).toMatchObject({ id: 'crew', kind: 'resource', bins: 4, shareOfWaiting: 0 })
  expect(bottleneck!.text).not.toContain('waiting')
})

test('a balance is off by what is held too much', () => {
  const breach = (held: number): ReturnType<typeof balanceBreach> =>
    balanceBreach({
      series: 'desk',
      in: [Float64Array.of(10)],
      out: [Float64Array.of(7)],
      held: [Float64Array.of(held)],
      initial: 1,
    })
  expect(breach(4)).toBe(undefined)
  expect(breach(4.1)!.amount).toBeCloseTo(0.1, 12)
})
