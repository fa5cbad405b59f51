import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allot } from '../../src/engine/kernel/allot.ts'
import { allotHeld, type HeldNode, type HeldSystem } from '../../src/engine/kernel/index.ts'
import { POLICIES } from '../../src/engine/vocabulary/index.ts'
import { scaled } from '../support/tier.ts'

const column = (...values: number[]): Float64Array => Float64Array.from(values)

interface Asked {
  readonly wants: readonly number[]
  readonly available: number
  readonly guessed?: readonly boolean[]
  readonly most?: readonly number[]
  readonly policy?: string
}

/** What each may take at most. */
function capsOf({ wants, available, guessed, most, policy = 'proportional' }: Asked): number[] {
  const caps = new Float64Array(wants.length)
  const claims = {
    wants: column(...wants),
    most: column(...(most ?? wants.map(() => Infinity))),
    guessed: guessed ?? wants.map(() => false),
    order: wants.map((_, i) => i),
  }
  allot(caps, claims, available, POLICIES.get(policy)!.divide)
  return [...caps]
}

describe.each([...POLICIES.values()])('the policy $policy', ({ policy, example, divide }) => {
  const { wants, capacity, gives } = example

  test('divides as its example says', () => {
    const parts = new Float64Array(wants.length)
    divide(
      parts,
      column(...wants),
      capacity,
      wants.map((_, i) => i),
    )
    expect([...parts]).toEqual(gives)
  })

  test('uses up what there is, and gives nobody more than it wants', () => {
    const some = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 6 })
    const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(some, part, (wanted, ratio) => {
        const all = wanted.reduce((sum, want) => sum + want, 0)
        fc.pre(all * ratio < all)
        const caps = capsOf({ wants: wanted, available: all * ratio, policy, guessed: wanted.map(() => true) })
        for (const [i, cap] of caps.entries()) expect(cap).toBeLessThanOrEqual(wanted[i]! * (1 + 1e-15))
        const sum = caps.reduce((total, cap) => total + cap, 0)
        expect(Math.abs(sum - all * ratio)).toBeLessThanOrEqual(1e-12 * all)
      }),
      { numRuns: scaled(100, 2000) },
    )
  })
})

describe('the rule', () => {
  test('who is known and gets its whole want is not held back', () => {
    expect(capsOf({ wants: [20, 60, 60], available: 80, policy: 'max-min' })).toEqual([Infinity, 30, 30])
    expect(capsOf({ wants: [60, 60], available: 120 })).toEqual([Infinity, Infinity])
  })

  test('a known want that is met but for rounding counts as met', () => {
    expect(capsOf({ wants: [10, 10], available: 20 * (1 - 1e-13) })).toEqual([Infinity, Infinity])
    expect(capsOf({ wants: [10, 10], available: 20 * (1 - 1e-11) })[0]).toBeLessThan(10)
  })

  test('what is left over goes to the guessed ones in equal parts, none beyond what it could take', () => {
    const asked = { wants: [10, 20, 5], available: 65, guessed: [false, true, true] }
    expect(capsOf(asked)).toEqual([Infinity, 35, 20])
    expect(capsOf({ ...asked, most: [10, 25, Infinity] })).toEqual([Infinity, Infinity, 20])
  })

  test('a guessed one is held to its part even where that is all it wants', () => {
    expect(capsOf({ wants: [20, 60], available: 70, policy: 'max-min', guessed: [true, true] })).toEqual([20, 50])
    expect(capsOf({ wants: [0, 0], available: 0, guessed: [true, true] })).toEqual([0, 0])
  })

  test('where there is no limit nobody is held back', () => {
    expect(capsOf({ wants: [0, 3], available: Infinity, guessed: [true, false] })).toEqual([Infinity, Infinity])
  })
})

/** A service with one class and nothing before the bin, unless said otherwise. */
function node(parts: Partial<HeldNode> & { readonly own: Float64Array; readonly queue?: Float64Array }): HeldNode {
  const { queue = column(0), classes, ...rest } = parts
  const plain = { work: 1, initialQueue: 0, queue, lagged: [], inflows: [] }
  return { guessed: false, backoff: [], classes: classes ?? [plain], ...rest }
}

function allotted(parts: Partial<HeldSystem> & Pick<HeldSystem, 'nodes'>, bins = 1): void {
  allotHeld({ resources: [], edges: [], rooms: [], ...parts })(0, bins)
}

describe('resources', () => {
  const unlimited = column(Infinity)
  const proportional = POLICIES.get('proportional')!.divide
  const arriving = (items: number, guessed = false): HeldNode['classes'] => [
    {
      work: 1,
      initialQueue: 0,
      queue: column(0, 0),
      lagged: [],
      inflows: [{ flow: column(items, 0), guessed, obeys: false }],
    },
  ]

  test('two that want 60 of 80 attempt 40 each', () => {
    const capped = [column(0), column(0)]
    const nodes = capped.map((out) => node({ own: unlimited, capped: out, classes: arriving(60) }))
    const users = nodes.map((_, i) => ({ node: i, units: column(1), guessed: false }))
    allotted({ nodes, resources: [{ capacity: column(80), divide: proportional, users, order: [] }] })
    expect(capped.map(([own]) => own)).toEqual([40, 40])
  })

  test('units are those of the resource, allotments those of work', () => {
    const capped = [column(0), column(0)]
    const nodes = capped.map((out) => node({ own: unlimited, capped: out, classes: arriving(60) }))
    const users = [column(2), column(1)].map((units, i) => ({ node: i, units, guessed: false }))
    allotted({ nodes, resources: [{ capacity: column(90), divide: proportional, users, order: [] }] })
    expect(capped.map(([own]) => own)).toEqual([30, 30])
  })

  test('a user of two resources takes the lower, without a second round', () => {
    const capped = [column(0), column(0)]
    const nodes = capped.map((out) => node({ own: unlimited, capped: out, classes: arriving(60) }))
    const both = nodes.map((_, i) => ({ node: i, units: column(1), guessed: false }))
    const resources = [
      { capacity: column(80), divide: proportional, users: both, order: [] },
      { capacity: column(10), divide: proportional, users: both.slice(0, 1), order: [] },
    ]
    allotted({ nodes, resources })
    expect(capped.map(([own]) => own)).toEqual([10, 40])
  })

  test('what arrives of a guess is what arrived in the bin before', () => {
    const capped = column(0, 0)
    const guessing = node({ own: column(Infinity, Infinity), capped, guessed: true, classes: arriving(30, true) })
    const other = node({ own: column(50, 50), capped: column(0, 0), classes: [plainClass(column(90, 90))] })
    const users = [guessing, other].map((_, i) => ({ node: i, units: column(1, 1), guessed: i === 0 }))
    const shared = { capacity: column(60, 60), divide: proportional, users, order: [] }
    allotted({ nodes: [guessing, other], resources: [shared] }, 2)
    // Bin 0: 0 and 0 wanted (nothing waits yet), so that all 60 are left for the guess. Bin 1: 30 and 50 wanted.
    expect([...capped]).toEqual([60, 22.5])
  })
})

function plainClass(queue: Float64Array): HeldNode['classes'][number] {
  return { work: 1, initialQueue: 0, queue, lagged: [], inflows: [] }
}

describe('rooms', () => {
  const shares = [column(1)]
  const into = (flow: Float64Array, guessed: boolean, obeys: boolean): HeldNode['classes'] => [
    { ...plainClass(column(0)), inflows: [{ flow, guessed, obeys }] },
  ]

  test('30 and 10 into a node of capacity 20 without a queue are 15 and 5', () => {
    const nodes = [
      node({ own: column(30), classes: into(column(30), false, false) }),
      node({ own: column(10), classes: into(column(10), false, false) }),
      node({ own: column(20), limit: column(0) }),
    ]
    const edges = [0, 1].map((from) => ({ from, to: 2, allotment: column(0), shares }))
    allotted({ nodes, edges, rooms: [{ node: 2, into: [0, 1], outOf: [] }] })
    expect(edges.map(({ allotment }) => allotment[0])).toEqual([15, 5])
  })

  test('rooms are found from the last node on: what it takes makes room in the one before', () => {
    const nodes = [
      node({ own: column(10), classes: into(column(10), false, false) }),
      node({ own: column(10), limit: column(5), guessed: true, classes: into(column(10), true, true) }),
      node({ own: column(2), limit: column(5), guessed: true, classes: into(column(10), true, true) }),
    ]
    const edges = [0, 1].map((from) => ({ from, to: from + 1, allotment: column(0), shares }))
    const rooms = [
      { node: 2, into: [1], outOf: [] },
      { node: 1, into: [0], outOf: [1] },
    ]
    allotted({ nodes, edges, rooms })
    // c has room for 7; b surely sends as much, so that it has room for 12, and a is not held back.
    expect(edges.map(({ allotment }) => allotment[0])).toEqual([Infinity, 7])
  })

  test('an edge that lets half of the work through asks for half, and passes on twice the room', () => {
    const nodes = [
      node({ own: column(100), classes: into(column(40), false, false) }),
      node({ own: column(8), limit: column(4), guessed: true, classes: into(column(40), true, true) }),
      node({ own: column(2), limit: column(1), guessed: true, classes: into(column(40), true, true) }),
    ]
    const half = [column(0.5)]
    const edges = [
      { from: 0, to: 1, allotment: column(0), shares, multiplier: column(1) },
      { from: 1, to: 2, allotment: column(0), shares: half },
    ]
    const rooms = [
      { node: 2, into: [1], outOf: [] },
      { node: 1, into: [0], outOf: [1] },
    ]
    allotted({ nodes, edges, rooms })
    // c has room for 3 of the 4 that b could send at most: b sends on at least min(8, 3 / 0.5) = 6, its room is 10.
    expect(edges.map(({ allotment }) => allotment[0])).toEqual([10, 3])
  })

  test('what other edges bring takes room', () => {
    const nodes = [
      node({ own: column(30), classes: into(column(30), false, false) }),
      node({ own: column(20), limit: column(5), classes: into(column(15), false, false) }),
    ]
    const edges = [{ from: 0, to: 1, allotment: column(0), shares }]
    allotted({ nodes, edges, rooms: [{ node: 1, into: [0], outOf: [] }] })
    expect(edges[0]!.allotment[0]).toBe(10)
  })

  test('a node without a limit on what it sends has room without a limit', () => {
    const nodes = [
      node({ own: column(30), classes: into(column(30), false, false) }),
      node({ own: column(Infinity), limit: column(0) }),
    ]
    const edges = [{ from: 0, to: 1, allotment: column(0), shares }]
    allotted({ nodes, edges, rooms: [{ node: 1, into: [0], outOf: [] }] })
    expect(edges[0]!.allotment[0]).toBe(Infinity)
  })

  test('a queue that is full but for rounding has no room', () => {
    const nodes = [
      node({ own: column(9), classes: into(column(9), false, false) }),
      node({ own: column(0), limit: column(5), classes: [{ ...plainClass(column(0)), initialQueue: 5 - 1e-13 }] }),
    ]
    const edges = [{ from: 0, to: 1, allotment: column(0), shares }]
    allotted({ nodes, edges, rooms: [{ node: 1, into: [0], outOf: [] }] })
    expect(edges[0]!.allotment[0]).toBe(0)
  })
})

test('what waits, returns and comes late is wanted; what leaves at the start of the bin is not', () => {
  const waiting = node({
    own: column(1000, 1000, 1000),
    capped: column(0, 0, 0),
    leaving: column(0.1, 0.1, 0.1),
    backoff: [0.5, 0.5],
    classes: [
      {
        work: 2,
        initialQueue: 10,
        queue: column(20, 40, 0),
        backing: column(4, 8, 0),
        lagged: [column(0, 0, 3)],
        inflows: [],
      },
    ],
  })
  const seen: number[] = []
  const divide = (parts: Float64Array, wants: Float64Array): void => {
    seen.push(wants[0]!)
    parts.fill(0)
  }
  const users = [{ node: 0, units: column(1, 1, 1), guessed: false }]
  allotted({ nodes: [waiting], resources: [{ capacity: column(0, 0, 0), divide, users, order: [] }] }, 3)
  expect(seen).toEqual([2 * 9, 2 * (18 + 2), 2 * (36 + 6 + 3)])
})
