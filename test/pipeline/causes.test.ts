import { expect, test } from 'vitest'
import type { Cause, Run } from '../../src/engine/index.ts'
import { modelOf, oneService, runOf, type Fields } from '../support/models.ts'

const causeAt = (run: Run, node: string, kind: string): Cause | undefined =>
  run.events.find((event) => event.node === node && event.kind === kind)?.cause

/** The path, each step as `who what`. */
const pathOf = (cause: Cause | undefined): string[] =>
  (cause?.path ?? []).map(({ node, edge, series, resource, what }) => `${node ?? edge ?? series ?? resource} ${what}`)

/** in -> a -> b -> c -> out, 30 bins. */
function chain(nodes: Readonly<Record<string, Fields>>, series: Fields = {}): Run {
  const named = { in: { kind: 'source', arrivals: 60 }, out: { kind: 'sink' }, ...nodes }
  return runOf(modelOf({ nodes: named, edges: ['in -> a', 'a -> b', 'b -> c', 'c -> out'], series, bins: 30 }))
}

const service = (fields: Fields = {}): Fields => ({ kind: 'service', ...fields })

test('a peak of demand is followed back to the series of the source', () => {
  const run = chain(
    {
      in: { kind: 'source', arrivals: 'demand' },
      a: service(),
      b: service({ capacity: 300 }),
      c: service({ capacity: 80 }),
    },
    { demand: 'IF(BIN() >= 12 and BIN() < 18, 110, 60)' },
  )
  const cause = causeAt(run, 'c', 'saturation-start')!
  expect(pathOf(cause)).toEqual(['b->c flow', 'a->b flow', 'in->a flow', 'in arrivals', 'demand arrivals'])
  // Bins 10 to 12 have 60, 60 and 110, bins 7 to 9 60.
  for (const { change } of cause.path) expect(change).toBeCloseTo(50 / 3, 9)
  expect(cause.text).toBe('50 more items per bin enter at in (demand), by way of in->a, a->b, b->c')
})

test('the end of a peak has its cause too, with the other sign', () => {
  const run = chain({
    in: { kind: 'source', arrivals: 'IF(BIN() >= 12 and BIN() < 18, 110, 60)' },
    a: service({ capacity: 80 }),
    b: service(),
    c: service(),
  })
  const cause = causeAt(run, 'a', 'queue-growth-end')!
  expect(pathOf(cause)).toEqual(['in->a flow', 'in arrivals'])
  expect(cause.path[0]!.change).toBeCloseTo(-50 / 3, 9)
})

test('a fall of capacity two nodes upstream starves a node, and its end floods it', () => {
  // a takes 20 of 60 in bins 10 to 13, then 150 until its queue of 160 is gone; c can do 100.
  const run = chain(
    { a: service({ capacity: 'staff' }), b: service(), c: service({ capacity: 100 }) },
    { staff: 'IF(BIN() >= 10 and BIN() < 14, 20, 150)' },
  )
  const flooded = causeAt(run, 'c', 'saturation-start')!
  expect(pathOf(flooded)).toEqual(['b->c flow', 'a->b flow', 'a capacity', 'staff capacity'])
  expect(flooded.path.at(-1)!.change).toBeGreaterThan(0)
  const own = causeAt(run, 'a', 'saturation-start')!
  expect(pathOf(own)).toEqual(['a capacity', 'staff capacity'])
  expect(own.text).toBe('the capacity of a (staff) falls by 130 per bin')
})

test('a storm of retries comes from retries', () => {
  const failureRate = Array.from({ length: 30 }, (_, t) => (t >= 10 && t < 20 ? 0.9 : 0))
  const run = runOf(oneService(10, { failureRate, retry: { maxAttempts: 9 }, capacity: 30 }, { bins: 30 }))
  expect(pathOf(causeAt(run, 's', 'retry-storm-start'))).toEqual(['s retries'])
  expect(pathOf(causeAt(run, 's', 'saturation-start'))).toEqual(['s retries'])
  expect(causeAt(run, 's', 'retry-storm-end')!.path[0]!.change).toBeLessThan(0)
  expect(run.bottleneck!.id).toBe('s')
  expect(pathOf(run.bottleneck!.cause!)).toEqual(['s retries'])
})

test('a bottleneck that a node two before it floods is followed there', () => {
  // As above, but c can do 62: it is rid of what a held back long after a is.
  const run = chain(
    { a: service({ capacity: 'staff' }), b: service(), c: service({ capacity: 62 }) },
    { staff: 'IF(BIN() >= 10 and BIN() < 14, 20, 150)' },
  )
  const { id, cause, text } = run.bottleneck!
  expect(id).toBe('c')
  expect(pathOf(cause!)).toEqual(['b->c flow', 'a->b flow', 'a capacity', 'staff capacity'])
  // a attempts 20, 20 and 150 in bins 12 to 14, and 60, 20 and 20 in the three before.
  expect(text).toMatch(/; when it begins, the capacity of a \(staff\) lets 30 more items per bin through$/)
})

test('a flow that is late on an edge is compared with what entered it then', () => {
  const arrivals = 'IF(BIN() >= 8, 90, 60)'
  const run = runOf(
    modelOf({
      nodes: { in: { kind: 'source', arrivals }, a: service(), b: service({ capacity: 80 }), out: { kind: 'sink' } },
      edges: ['in -> a', { from: 'a', to: 'b', lag: 5 }, 'b -> out'],
      bins: 30,
    }),
  )
  // The rise of bin 8 is there in bin 13; bin 5 brings the first work at all.
  const started = run.events.find(({ node, kind, bin }) => node === 'b' && kind === 'saturation-start' && bin === 13)!
  expect(pathOf(started.cause)).toEqual(['a->b flow', 'in->a flow', 'in arrivals'])
  for (const { change } of started.cause!.path) expect(change).toBeCloseTo(10, 9)
})

test('a router that sends another part this way is where the walk stops', () => {
  const run = runOf(
    modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 100 },
        r: { kind: 'router' },
        a: service({ capacity: 60 }),
        b: service(),
        out: { kind: 'sink' },
      },
      edges: [
        'in -> r',
        { from: 'r', to: 'a', share: 'IF(BIN() >= 10, .8, .3)' },
        { from: 'r', to: 'b' },
        'a -> out',
        'b -> out',
      ],
      bins: 20,
    }),
  )
  expect(pathOf(causeAt(run, 'a', 'saturation-start'))).toEqual(['r->a flow', 'r split'])
})

test('a full neighbour is named', () => {
  const run = runOf(
    modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 10 },
        a: service({ capacity: 20 }),
        b: service({ capacity: 'IF(BIN() >= 8 and BIN() < 16, 2, 20)', queueLimit: 15, onFull: 'block' }),
        out: { kind: 'sink' },
      },
      edges: ['in -> a', 'a -> b', 'b -> out'],
      bins: 30,
    }),
  )
  const cause = causeAt(run, 'a', 'blocked-start')!
  expect(pathOf(cause)).toEqual(['a room', 'b queueDepth', 'b capacity'])
  expect(cause.text).toMatch(
    /^.* more items per bin are held back at a for want of room at b: the capacity of b falls by 18 per bin$/,
  )
  expect(pathOf(causeAt(run, 'a', 'saturation-start'))).toEqual(['a room', 'b queueDepth', 'b capacity'])
  const kinds = run.events
    .filter(({ node, kind }) => node === 'a' && kind.startsWith('blocked'))
    .map(({ kind }) => kind)
  expect(kinds).toEqual(['blocked-start', 'blocked-end'])
})

test('a resource that another takes is named, and who takes it', () => {
  const run = runOf({
    ...modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 40 },
        burst: { kind: 'source', arrivals: 'IF(BIN() >= 10 and BIN() < 16, 90, 20)' },
        a: service({ uses: { database: 1 } }),
        b: service({ uses: { database: 1 } }),
        out: { kind: 'sink' },
      },
      edges: ['in -> a', 'burst -> b', 'a -> out', 'b -> out'],
      resources: { database: { capacity: 80 } },
      bins: 30,
    }),
  })
  const cause = causeAt(run, 'a', 'saturation-start')!
  expect(pathOf(cause)).toEqual(['a allotment', 'database shortfall', 'b attempts'])
  expect(cause.text).toMatch(
    /^a is refused .* more units of work per bin by database: b attempts .* more items per bin with it$/,
  )
  expect(run.bottleneck!.id).toBe('database')
  expect(run.bottleneck!.text).toMatch(/; when it begins, 70 more items per bin enter at burst$/)
})

test('a loop is walked once', () => {
  const run = runOf(
    modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 'IF(BIN() < 9, 40, 60)' },
        a: service({ capacity: 80 }),
        b: service(),
        out: { kind: 'sink' },
      },
      edges: ['in -> a', 'a -> b', { from: 'b', to: 'a', share: 0.5, lag: 1 }, { from: 'b', to: 'out' }],
      bins: 40,
    }),
  )
  for (const { cause } of run.events) expect((cause?.path ?? []).length).toBeLessThanOrEqual(4)
  expect(run.events.some(({ cause }) => cause !== undefined)).toBe(true)
})

test('nothing comes before the first bin, and so nothing causes it', () => {
  const run = runOf(oneService(11, { capacity: 10 }))
  expect(causeAt(run, 's', 'saturation-start')).toBe(undefined)
  expect(run.bottleneck!.cause).toBe(null)
})

test('of equal parts capacity stands first', () => {
  // In bin 3 20 more arrive and 20 less can be done.
  const run = runOf(oneService([50, 50, 50, 70, 70, 70], { capacity: [60, 60, 60, 40, 40, 40] }))
  expect(pathOf(causeAt(run, 's', 'saturation-start'))).toEqual(['s capacity'])
})

test('units of work are turned into items', () => {
  // 20 units fewer are 5 items of 4 units each; 6 items more arrive.
  const run = runOf(oneService([10, 10, 10, 16, 16, 16], { capacity: [60, 60, 60, 40, 40, 40], work: { default: 4 } }))
  expect(pathOf(causeAt(run, 's', 'saturation-start'))).toEqual(['in->s flow', 'in arrivals'])
})

test('the bottleneck says in its sentence what it comes from', () => {
  const run = chain({
    in: { kind: 'source', arrivals: 'IF(BIN() >= 12, 110, 60)' },
    a: service(),
    b: service({ capacity: 80 }),
    c: service(),
  })
  const { id, cause, text } = run.bottleneck!
  expect(id).toBe('b')
  expect(pathOf(cause!)).toEqual(['a->b flow', 'in->a flow', 'in arrivals'])
  expect(text).toMatch(/; when it begins, 50 more items per bin enter at in$/)
})

test('a resource that gives less is named as what a service is short of', () => {
  const run = runOf(
    modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 40 },
        more: { kind: 'source', arrivals: 40 },
        a: service({ uses: { db: 1 } }),
        b: service({ uses: { db: 1 } }),
        out: { kind: 'sink' },
      },
      edges: ['in -> a', 'more -> b', 'a -> out', 'b -> out'],
      series: { answers: 'IF(BIN() >= 8, 50, 100)' },
      resources: { db: { capacity: 'answers' } },
      bins: 16,
    }),
  )
  const cause = causeAt(run, 'a', 'saturation-start')!
  expect(pathOf(cause)).toEqual(['a allotment', 'db shortfall', 'db capacity', 'answers capacity'])
  // In bin 8 each is refused 15 of 40, and 30 are lacking.
  const changes = cause.path.map(({ change }) => change)
  for (const [i, change] of [5, 10, -50 / 3, -50 / 3].entries()) expect(changes[i]).toBeCloseTo(change, 9)
  expect(cause.text).toBe(
    'a is refused 15 more units of work per bin by db: its capacity (answers) falls by 50 per bin',
  )
  expect(run.bottleneck!.id).toBe('db')
  expect(run.bottleneck!.text).toMatch(/; when it begins, its capacity \(answers\) falls by 50 per bin$/)
})

test('a service that itself wants more of a resource is followed to what makes it want that', () => {
  const run = runOf(
    modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 'IF(BIN() >= 8, 90, 60)' },
        a: service({ uses: { db: 1 } }),
        out: { kind: 'sink' },
      },
      edges: ['in -> a', 'a -> out'],
      resources: { db: { capacity: 60 } },
      bins: 16,
    }),
  )
  const cause = causeAt(run, 'a', 'saturation-start')!
  expect(pathOf(cause)).toEqual(['a allotment', 'db shortfall', 'in->a flow', 'in arrivals'])
  expect(run.bottleneck!.text).toMatch(
    /; when it begins, a is refused 30 more units of work per bin by db: 30 more items per bin enter at in$/,
  )
})

test('a target that is full has its own cause', () => {
  // b does 2 instead of 20 from bin 8 on: its queue is 8 and 15, so that a may send 9 in bin 9.
  const line = modelOf({
    nodes: {
      in: { kind: 'source', arrivals: 10 },
      a: service({ capacity: 20 }),
      b: service({ capacity: 'IF(BIN() >= 8, 2, 20)', queueLimit: 15, onFull: 'block' }),
      out: { kind: 'sink' },
    },
    edges: ['in -> a', 'a -> b', 'b -> out'],
    bins: 20,
  })
  const cause = causeAt(runOf(line), 'a', 'blocked-start')!
  expect(pathOf(cause)).toEqual(['a room', 'b queueDepth', 'b capacity'])
  for (const [i, change] of [1 / 3, 23 / 3, -12].entries()) expect(cause.path[i]!.change).toBeCloseTo(change, 9)
  expect(runOf(line).bottleneck!.text).toMatch(/^b holds .*; when it begins, the capacity of b falls by 18 per bin$/)
})

test('what blocks a target is followed from room to room', () => {
  const blocks = { queueLimit: 2, onFull: 'block' }
  const run = runOf(
    modelOf({
      nodes: {
        in: { kind: 'source', arrivals: 10 },
        a: service({ capacity: 20 }),
        b: service({ capacity: 20, ...blocks }),
        c: service({ capacity: 'IF(BIN() >= 8, 2, 20)', ...blocks }),
        out: { kind: 'sink' },
      },
      edges: ['in -> a', 'a -> b', 'b -> c', 'c -> out'],
      bins: 20,
    }),
  )
  const cause = causeAt(run, 'a', 'blocked-start')!
  expect(pathOf(cause)).toEqual(['a room', 'b queueDepth', 'b room', 'c queueDepth', 'c capacity'])
})

test('where nothing changes that way over three bins, the last two are compared', () => {
  // 116.67 a bin after 83.33: more, though the rush is over.
  const run = runOf(oneService('IF(BIN() >= 6 and BIN() < 9, 150, 50)', { capacity: 100 }, { bins: 20 }))
  const cause = causeAt(run, 's', 'queue-growth-end')!
  expect(pathOf(cause)).toEqual(['in->s flow', 'in arrivals'])
  for (const { change } of cause.path) expect(change).toBeCloseTo(-100, 9)
})

test('a start is caused by what rises, an end by what falls', () => {
  const run = runOf(oneService([30, 0, 9, 14, 15, 3, 0, 40, 0, 0, 0, 0], { capacity: 10 }, { bins: 12 }))
  for (const { kind, cause } of run.events) {
    if (cause === undefined || kind === 'peak') continue
    expect(Math.sign(cause.path[0]!.change)).toBe(kind.endsWith('start') ? 1 : -1)
  }
  expect(run.events.filter(({ cause }) => cause !== undefined).length).toBeGreaterThan(2)
})
