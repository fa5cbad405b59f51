import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startEvaluation, type Plan, type Run } from '../../src/engine/index.ts'
import { edgesOfModel, models, nodesOf, queues, withTopology } from '../support/arbitraries.ts'
import { oneService, preparedOf, runOf, valuesOf, type Fields } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

const RUNS = { numRuns: scaled(200, 1000) }

/** The bits of a series as text: equal exactly when every bit is. */
function bitsOf(values: Float64Array): string {
  return Buffer.from(values.slice().buffer).toString('latin1')
}

/** Ids of the series of a run that are not what is expected of them, bit for bit. */
function otherBits(run: Pick<Run, 'series'>, expected: (id: string) => Float64Array): string[] {
  return run.series.flatMap(({ id, values }) => (bitsOf(values) === bitsOf(expected(id)) ? [] : [id]))
}

/** The series of a plan after advancing one evaluation to each of these bins in turn. */
function inSteps(plan: Plan, steps: readonly number[]): Pick<Run, 'series'> {
  const evaluation = startEvaluation(plan)
  for (const t1 of steps) evaluation.advance(t1)
  return { series: plan.series.map(({ column, ...spec }) => ({ ...spec, values: evaluation.frame.column(column) })) }
}

/** Series of a run by id; faster than looking through them for each. */
function byId(run: Run): (id: string) => Float64Array {
  const found = new Map(run.series.map(({ id, values }) => [id, values]))
  return (id) => found.get(id)!
}

const binsOf = (document: Fields): number => (document.grid as { bins: number }).bins

test('a plan gives the same bits in one step, bin by bin, and split anywhere', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(models, fc.array(fc.nat(60), { maxLength: 3 }), (document, cuts) => {
      const bins = binsOf(document)
      const run = runOf(document)
      const { plan } = preparedOf(document)
      const each = [...Array(bins).keys()].map((t) => t + 1)
      const some = [...new Set(cuts.map((cut) => cut % bins))].sort((a, b) => a - b)
      for (const steps of [[bins], each, [...some, bins]])
        expect(otherBits(inSteps(plan, steps), byId(run))).toEqual([])
    }),
    RUNS,
  )
})

test('a shorter window is the beginning of a longer one, bit for bit', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(models, fc.nat(60), (document, cut) => {
      const bins = Math.max(1, cut % (binsOf(document) + 1))
      const short = cutTo(document, bins)
      const whole = runOf(document)
      const expected = byId(whole)
      expect(otherBits(runOf(short), (id) => expected(id).subarray(0, bins))).toEqual([])
    }),
    RUNS,
  )
})

/** The model over its first bins only. */
function cutTo(document: Fields, bins: number): Fields {
  const cut = (value: unknown): unknown =>
    Array.isArray(value) && value.length === binsOf(document) ? value.slice(0, bins) : value
  const fields = (owner: Fields): Fields =>
    Object.fromEntries(Object.entries(owner).map(([key, value]) => [key, cut(value)]))
  const nodes = Object.fromEntries(Object.entries(nodesOf(document)).map(([id, node]) => [id, fields(node)]))
  return {
    ...withTopology(document, nodes, edgesOfModel(document).map(fields)),
    grid: { ...(document.grid as Fields), bins },
  }
}

test(
  'all flows, stocks and capacities times 2 doubles items exactly, and leaves times as they are',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(models, (document) => {
        const twice = new Map(
          runOf(document).series.map(({ id, unit, values }) => {
            const factor = unit === 'items' || unit === 'items/bin' ? 2 : 1
            return [id, values.map((value) => value * factor)]
          }),
        )
        const series = runOf(doubled(document)).series.filter(({ measure }) => !OF_RANDOM_ITEMS.includes(measure))
        expect(otherBits({ series }, (id) => twice.get(id)!)).toEqual([])
      }),
      RUNS,
    )
  },
)

/** What is expected of items that come one by one at random: twice as many servers for twice as many wait less. */
const OF_RANDOM_ITEMS = ['expectedWait', 'expectedLoss', 'serviceLevel']

/** The model with all that counts items doubled. */
function doubled(document: Fields): Fields {
  const twice = (value: unknown): unknown => {
    if (typeof value === 'number') return value * 2
    if (Array.isArray(value)) return value.map((item) => Number(item) * 2)
    return String(value).replace(/^[\d.]+/, (base) => String(Number(base) * 2))
  }
  const items = ['arrivals', 'capacity', 'servers', 'queueLimit', 'initialQueue']
  const node = (fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, items.includes(key) ? twice(value) : value]))
  const nodes = Object.fromEntries(Object.entries(nodesOf(document)).map(([id, fields]) => [id, node(fields)]))
  return withTopology(document, nodes, edgesOfModel(document))
}

test('the order in which nodes and fields are declared does not matter', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(models, fc.infiniteStream(fc.nat()), (document, numbers) => {
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((item) => ({ item, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item)
      const fields = (owner: Fields): Fields => Object.fromEntries(shuffled(Object.entries(owner)))
      const nodes = Object.fromEntries(
        shuffled(Object.entries(nodesOf(document))).map(([id, node]) => [id, fields(node)]),
      )
      const other = withTopology(document, nodes, edgesOfModel(document).map(fields))
      const run = runOf(document)
      const found = runOf(other)
      expect(otherBits(found, byId(run))).toEqual([])
      expect(found.warnings).toEqual(run.warnings)
      expect(found.bottleneck).toEqual(run.bottleneck)
    }),
    RUNS,
  )
})

test('renaming nodes renames series and nothing else', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(models, (document) => {
      const ids = Object.keys(nodesOf(document))
      // The new names are in another order than the old ones.
      const renamed = new Map(ids.map((id, i) => [id, `${'zyxwvutsrqponm'[i]}_${id.toUpperCase()}`]))
      const run = runOf(document)
      const other = runOf(rename(document, renamed))
      const found = byId(other)
      expect(other.series.length).toBe(run.series.length)
      const wrong = run.series.filter(({ id, owner, values }) => {
        const same = found(renameIn(id, renamed))
        // The sums of the system run in the order of ids.
        return owner.kind === 'system' ? !close(same, values) : bitsOf(same) !== bitsOf(values)
      })
      expect(wrong.map(({ id }) => id)).toEqual([])
    }),
    RUNS,
  )
})

function rename(document: Fields, names: ReadonlyMap<string, string>): Fields {
  const value = (of: unknown): unknown => (typeof of === 'string' ? renameIn(of, names) : of)
  const node = ({ kind, ...fields }: Fields): Fields => ({
    kind,
    ...Object.fromEntries(Object.entries(fields).map(([key, of]) => [key, key === 'outcome' ? of : value(of)])),
  })
  const edge = (fields: Fields): Fields => ({
    ...fields,
    from: value(fields.from),
    to: value(fields.to),
    share: value(fields.share),
  })
  const nodes = Object.fromEntries(
    Object.entries(nodesOf(document)).map(([id, fields]) => [names.get(id)!, node(fields)]),
  )
  const edges = edgesOfModel(document)
    .map(edge)
    .map(({ share, ...rest }) => (share === undefined ? rest : { ...rest, share }))
  return withTopology(document, nodes, edges)
}

/** The text with every name of a node replaced; names of measures are never those of nodes here. */
function renameIn(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/\w+/g, (word) => names.get(word) ?? word)
}

function close(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, t) => Math.abs(value - b[t]!) <= 1e-12 * Math.max(1, Math.abs(b[t]!)))
}

test('more capacity never makes a queue longer', () => {
  fc.assert(
    fc.property(queues, fc.array(fc.nat(50), { minLength: 1, maxLength: 9 }), fc.nat(300), (queue, more, limit) => {
      const { arrivals, capacity, initialQueue } = queue
      const bins = arrivals.length
      const raised = capacity.map((value, t) => value + more[t % more.length]! / 3)
      for (const bound of [{}, { queueLimit: limit }]) {
        const run = (own: readonly number[]): Run =>
          runOf(oneService(arrivals, { capacity: own, initialQueue, ...bound }, { bins }))
        const before = valuesOf(run(capacity), 's.queueDepth')
        const after = valuesOf(run(raised), 's.queueDepth')
        expect([...after].filter((depth, t) => depth > before[t]! + 1e-9 * Math.max(1, before[t]!))).toEqual([])
      }
    }),
    RUNS,
  )
})
