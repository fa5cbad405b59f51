import fc from 'fast-check'
import { expect, test } from 'vitest'
import { models, modelsWith, nodesOf, queues } from '../support/arbitraries.ts'
import { byId, otherBits, sameBits, type SeriesOf } from '../support/bits.ts'
import { changedDocument, changedItems, renamed, renamedIn } from '../support/document-changes.ts'
import { seriesOf } from '../support/evaluated.ts'
import { FEATURES } from '../support/features.ts'
import { resourcesOf } from '../support/model-parts.ts'
import { oneService, runOf, type Fields } from '../support/models.ts'
import { scaled } from '../support/tier.ts'

const RUNS = { numRuns: scaled(200, 400) }
const TIME = { timeout: 1_200_000 }

/** A share that is computed from a number of items, or a draw, does not stay what it is when items are counted twice. */
const scalable = modelsWith(FEATURES.filter((feature) => !['share-formulas', 'draws'].includes(feature)))

/** A stream that has no name of its own is another one under another name of its place. */
const nameable = modelsWith(FEATURES.filter((feature) => feature !== 'place-streams'))

/** What is expected of items that come one by one at random: twice as many servers for twice as many wait less. */
const OF_RANDOM_ITEMS = ['expectedWait', 'expectedLoss', 'serviceLevel']

/** Units of series that count items or work. */
const COUNTS = ['items', 'items/bin', 'units', 'units/bin']

test('all flows, stocks and capacities times 2 doubles items exactly, and leaves times as they are', TIME, () => {
  fc.assert(
    fc.property(scalable, (document) => {
      const twice = new Map(
        seriesOf(document).series.map(({ id, unit, owner, values }) => {
          const counts = COUNTS.includes(String(unit)) || owner.kind === 'series'
          return [id, values.map((value) => value * (counts ? 2 : 1))]
        }),
      )
      const series = seriesOf(changedItems(document, (items) => items * 2)).series.filter(
        ({ measure }) => !OF_RANDOM_ITEMS.includes(measure),
      )
      expect(otherBits({ series }, (id) => twice.get(id))).toEqual([])
    }),
    RUNS,
  )
})

test('the order in which nodes, resources and fields are declared does not matter', TIME, () => {
  fc.assert(
    fc.property(models, fc.infiniteStream(fc.nat()), (document, numbers) => {
      const shuffled = <T>(map: Readonly<Record<string, T>>): Record<string, T> =>
        Object.fromEntries(
          Object.entries(map)
            .map((entry) => ({ entry, at: numbers.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ entry }) => entry),
        )
      const inside = changedDocument(document, { node: shuffled, edge: shuffled, resource: shuffled })
      const topology = shuffled(
        Object.fromEntries(
          Object.entries(inside.topology as Record<string, Fields>).map(([key, value]) => [
            key,
            Array.isArray(value) ? value : shuffled(value),
          ]),
        ),
      )
      const run = runOf(document)
      const found = runOf(shuffled({ ...inside, topology }))
      expect(otherBits(found, byId(run))).toEqual([])
      expect(found.warnings).toEqual(run.warnings)
      expect(found.bottleneck).toEqual(run.bottleneck)
    }),
    RUNS,
  )
})

test('renaming nodes and resources renames series and nothing else but the order of sums', TIME, () => {
  fc.assert(
    fc.property(nameable, (document) => {
      const before = seriesOf(document)
      const ids = [...Object.keys(nodesOf(document)), ...Object.keys(resourcesOf(document))]
      const sameOrder = new Map(ids.map((id) => [id, `n_${id}`]))
      expect(differing(before, seriesOf(renamed(document, sameOrder)), { names: sameOrder, same: sameBits })).toEqual(
        [],
      )
      const otherOrder = new Map(ids.map((id, i) => [id, `${'zyxwvutsrqponmlk'[i]}_${id.toUpperCase()}`]))
      // Who gets what of a resource is a sum over its users.
      const shares = Object.keys(resourcesOf(document)).length > 0
      const same: Same = (a, b, system) => (shares || system ? close(a, b) : sameBits(a, b))
      expect(differing(before, seriesOf(renamed(document, otherOrder)), { names: otherOrder, same })).toEqual([])
    }),
    RUNS,
  )
})

type Same = (a: Float64Array, b: Float64Array, system: boolean) => boolean

interface Renaming {
  readonly names: ReadonlyMap<string, string>
  readonly same: Same
}

/** Ids of series that are not the same under their new names. */
function differing({ series }: SeriesOf, after: SeriesOf, { names, same }: Renaming): string[] {
  const found = byId(after)
  expect(after.series.length).toBe(series.length)
  return series.flatMap(({ id, owner, values }) => {
    const again = found(renamedIn(id, names))
    return again !== undefined && same(again, values, owner.kind === 'system') ? [] : [id]
  })
}

function close(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, t) => {
    const other = b[t]!
    return Number.isNaN(value) ? Number.isNaN(other) : Math.abs(value - other) <= 1e-7 * Math.max(1, Math.abs(other))
  })
}

test('more capacity never makes a queue longer', TIME, () => {
  const more = fc.array(fc.nat(50), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(queues, more, fc.nat(300), fc.nat(5), (queue, added, limit, which) => {
      const { arrivals, capacity, initialQueue } = queue
      const bins = arrivals.length
      const raised = capacity.map((value, t) => value + added[t % added.length]! / 3)
      const depths = (own: readonly number[]): Float64Array =>
        byId(seriesOf(oneService(arrivals, { capacity: own, initialQueue, ...boundsOf(limit)[which] }, { bins })))(
          's.queueDepth',
        )!
      const [before, after] = [depths(capacity), depths(raised)]
      expect([...after].filter((depth, t) => depth > before[t]! + 1e-9 * Math.max(1, before[t]!))).toEqual([])
    }),
    RUNS,
  )
})

/** Fields with which a queue is still monotone: what else may shorten it. */
function boundsOf(limit: number): Fields[] {
  return [
    {},
    { queueLimit: limit },
    { schedule: { everyBins: 1 + (limit % 4) } },
    { abandonRate: (limit % 5) / 4 },
    { patience: limit, queueLimit: limit },
    { discipline: 'fifo', queueLimit: limit },
  ]
}
