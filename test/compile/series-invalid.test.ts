import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/engine/index.ts'
import { briefly, complaintsOf, modelOf, oneService, type Fields } from '../support/models.ts'

const at = (document: Fields): string[] => briefly(complaintsOf(document))
const messages = (document: Fields): string[] => complaintsOf(document).map(({ message }) => message)

describe('a series that a field cannot use', () => {
  test.each<[string, Fields, string]>([
    ['a number', oneService(-3, {}), 'arrivals of in is -3, and must be at least 0'],
    [
      'one of the values',
      oneService([1, 2, -3, 4, -5, 6], {}),
      'arrivals of in is -3 in bin 2 (and in 1 more), and must be at least 0',
    ],
    ['a formula', oneService('2 - BIN()', {}), 'arrivals of in is -1 in bin 3 (and in 2 more), and must be at least 0'],
    [
      'a named series',
      oneService('x', {}, { series: { x: [0, 0, 0, 0, 0, -1] } }),
      'arrivals of in is -1 in bin 5, and must be at least 0',
    ],
    ['an undefined value', oneService('1 / BIN()', {}), 'arrivals of in is undefined in bin 0, and must be at least 0'],
    ['a rate above 1', oneService(1, { failureRate: 1.5 }), 'failureRate of s is 1.5, and must be from 0 to 1'],
    [
      'a rate that rises above 1',
      oneService(1, { failureRate: 'BIN() / 4' }),
      'failureRate of s is 1.25 in bin 5, and must be from 0 to 1',
    ],
    ['a time of 0', oneService(1, { servers: 1, serviceTime: '0s' }), 'serviceTime of s is 0, and must be more than 0'],
    [
      'a time that falls to 0',
      oneService(1, { serviceTime: '3 - BIN()' }),
      'serviceTime of s is 0 in bin 3 (and in 2 more), and must be more than 0',
    ],
    ['a number too large', oneService(1e31, {}), 'arrivals of in is 1e+31, and must be at most 1e+30'],
    [
      'a formula too large',
      oneService(1, { capacity: '1e30 * 2 ^ BIN()' }),
      'capacity of s is 2e+30 in bin 1 (and in 4 more), and must be at most 1e+30',
    ],
    [
      'a target below 0',
      oneService(1, { target: { wait: '0 - BIN()' } }),
      'target.wait of s is -1 in bin 1 (and in 4 more), and must be at least 0',
    ],
    [
      'a form',
      oneService({ of: [1, 2, 3, 4, 5, -6], max: 4 }, {}),
      'arrivals of in is -6 in bin 5, and must be at least 0',
    ],
  ])('%s is reported with bin, value and count', (_what, document, message) => {
    expect(messages(document)).toEqual([message])
    expect(complaintsOf(document)[0]!.code).toBe('series-invalid')
    expect(simulate(document).value).toBeUndefined()
  })

  test('the ends of a range are in it', () => {
    expect(
      at(
        oneService(0, { capacity: 0, failureRate: [0, 1, 0, 1, 0, 1], queueLimit: 0, parallelism: 0, initialQueue: 0 }),
      ),
    ).toEqual([])
    expect(at(oneService(1e30, { capacity: 1e30, serviceTime: 5e-324 }))).toEqual([])
  })

  test('all of them are reported at once', () => {
    const document = oneService('1 - BIN()', { capacity: 'BIN() - 1', failureRate: 'BIN()', queueLimit: '0 / 0' })
    expect(at(document).sort()).toEqual([
      'series-invalid topology.nodes.in.arrivals',
      'series-invalid topology.nodes.s.capacity',
      'series-invalid topology.nodes.s.failureRate',
      'series-invalid topology.nodes.s.queueLimit',
    ])
  })

  test('a named series may be anything as long as no field needs it', () => {
    expect(at(oneService(1, {}, { series: { x: '-1 / BIN()', y: 'LOG(x)' } }))).toEqual([])
  })

  test('what cannot be read is not judged as well', () => {
    expect(at(oneService('demnd', { capacity: 'MAXX(1)' }))).toEqual([
      'series-unknown topology.nodes.in.arrivals',
      'function-unknown topology.nodes.s.capacity',
    ])
  })
})

describe('what only follows from a value put in the place of another is not reported', () => {
  test('in the same bin', () => {
    // in.served is 0 in bin 2 only because arrivals are not -2.
    const document = oneService([5, 5, 0, 5, 5, 5], { capacity: '2 * in.served - 1' })
    expect(at(document)).toEqual(['series-invalid topology.nodes.s.capacity'])
    const replaced = oneService('IF(BIN() == 2, -2, 5)', { capacity: '2 * in.served - 1' })
    expect(at(replaced)).toEqual(['series-invalid topology.nodes.in.arrivals'])
  })

  test('in a later bin', () => {
    const document = oneService('IF(BIN() == 2, -2, 5)', { capacity: '2 * SHIFT(in.served, 1, 1) - 1' })
    expect(at(document)).toEqual(['series-invalid topology.nodes.in.arrivals'])
  })

  test('through the queue of a service', () => {
    // With arrivals of 0 in place of what is undefined the queue is 0, and 1 / 0 undefined.
    const document = oneService('4 / (BIN() != 0)', {
      capacity: 2,
      failureRate: '1 / (1 + SHIFT(s.queueDepth, 1)) - 0.9',
    })
    expect(at(document)).toEqual(['series-invalid topology.nodes.in.arrivals'])
  })

  test('through a share', () => {
    const shares = (first: string, second: string): Fields =>
      modelOf({
        nodes: { in: { kind: 'source', arrivals: 8 }, a: { kind: 'sink' }, b: { kind: 'sink' } },
        edges: [
          { from: 'in', to: 'a', share: first },
          { from: 'in', to: 'b', share: second },
        ],
      })
    // 0 in the place of 1.5 makes the sum -0.5 + 0 = … whatever it is, it follows.
    expect(at(shares('IF(BIN() == 3, 1.5, 0.5)', '0.5 + BIN() * 0'))).toEqual(['series-invalid topology.edges.0.share'])
    // In bin 1 the shares are in range, and sum to 0.9.
    expect(at(shares('IF(BIN() == 3, 1.5, 0.5)', 'IF(BIN() == 1, 0.4, 0.5)')).sort()).toEqual([
      'series-invalid topology.edges.0.share',
      'shares-sum topology.edges.0',
    ])
  })

  test('an offence before it is one of its own', () => {
    const document = oneService('IF(BIN() == 2, -2, 5)', { capacity: 'IF(BIN() == 1, -7, in.served)' })
    expect(at(document).sort()).toEqual([
      'series-invalid topology.nodes.in.arrivals',
      'series-invalid topology.nodes.s.capacity',
    ])
  })

  test('an offence that reads nothing of it is one of its own', () => {
    const document = oneService('IF(BIN() == 0, -2, 5)', { capacity: '3 - BIN()' })
    expect(at(document).sort()).toEqual([
      'series-invalid topology.nodes.in.arrivals',
      'series-invalid topology.nodes.s.capacity',
    ])
  })

  test('of two that read each other, the first is reported', () => {
    const document = modelOf({
      nodes: {
        a: { kind: 'source', arrivals: '2 - SHIFT(b.served, 1) * 9' },
        b: { kind: 'source', arrivals: '1 - SHIFT(a.served, 1) * 9' },
      },
    })
    // Bin 1: a = 2 - 9, b = 1 - 18: both, and neither follows from the other in that bin.
    expect(at(document).sort()).toEqual([
      'series-invalid topology.nodes.a.arrivals',
      'series-invalid topology.nodes.b.arrivals',
    ])
  })
})
