import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edgesOfModel, models, nodesOf } from '../support/arbitraries.ts'
import { FEATURES, type Feature } from '../support/features.ts'
import { classesOf, resourcesOf } from '../support/model-parts.ts'
import { runOf, type Fields } from '../support/models.ts'

const sample = fc.sample(models, 200)

/** Whether some value in a document is one that a test looks for. */
const some = (values: Iterable<Fields>, holds: (fields: Fields) => boolean): boolean => [...values].some(holds)

const anyNode = (document: Fields, holds: (node: Fields) => boolean): boolean =>
  some(Object.values(nodesOf(document)), holds)

const anyEdge = (document: Fields, holds: (edge: Fields) => boolean): boolean => some(edgesOfModel(document), holds)

const hasDiscipline =
  (name: string) =>
  (document: Fields): boolean =>
    (classesOf(document)?.length ?? 0) > 1 && anyNode(document, ({ discipline }) => discipline === name)

/** Whether some field reads a series of the same bin. */
const readsArrivals = (document: Fields): boolean =>
  anyNode(document, (node) => Object.values(node).some((v) => typeof v === 'string' && /\.arrivals$/.test(v)))

/** The streams that draws name, undefined for those that do not. */
function streams(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  const { distribution, process, stream } = value as Fields
  return (distribution ?? process) === undefined ? Object.values(value).flatMap(streams) : [stream]
}

/** Whether a model has a feature; disciplines count where there is more than one class. */
const HAS: Readonly<Record<Feature, (document: Fields) => boolean>> = {
  classes: (document) => (classesOf(document)?.length ?? 0) > 1,
  work: (document) => anyNode(document, ({ work }) => work !== undefined),
  proportional: hasDiscipline('proportional'),
  fifo: hasDiscipline('fifo'),
  priority: hasDiscipline('priority'),
  weighted: hasDiscipline('weighted'),
  abandonment: (document) => anyNode(document, ({ abandonRate, patience }) => (abandonRate ?? patience) !== undefined),
  budget: (document) => anyNode(document, ({ retry }) => (retry as Fields | undefined)?.budget !== undefined),
  block: (document) => anyNode(document, ({ onFull }) => onFull === 'block'),
  resources: (document) => Object.keys(resourcesOf(document)).length > 0,
  store: (document) => anyNode(document, ({ kind }) => kind === 'store'),
  delay: (document) => anyNode(document, ({ kind }) => kind === 'delay'),
  'router-policy': (document) => anyNode(document, ({ policy }) => policy !== undefined && policy !== 'shares'),
  multiplier: (document) => anyEdge(document, ({ multiplier = 1 }) => multiplier !== 1),
  effort: (document) => anyEdge(document, ({ effort }) => effort === true),
  'edge-id': (document) => anyEdge(document, ({ id }) => id !== undefined),
  'named-series': (document) => document.series !== undefined,
  'same-bin-reads': readsArrivals,
  draws: (document) => streams(document).length > 0,
  'place-streams': (document) => streams(document).includes(undefined),
  'share-formulas': (document) => anyEdge(document, ({ share }) => typeof share === 'string'),
}

test.each(FEATURES)('at least one random model in ten has %s', (feature) => {
  expect(sample.filter(HAS[feature]).length).toBeGreaterThanOrEqual(20)
})

/** What rules bring about, rather than what models say: measures that are above 0 in some bin of some run. */
const EFFECTS = [
  ...['retries', 'exhausted', 'rejected', 'abandoned', 'lost', 'blocked', 'refused', 'shortfall'],
  ...['inBackoff', 'inTransit', 'queueDepth', 'drainTime', 'expectedWait', 'expectedLoss', 'serviceLevel'],
]

test(
  'every rule has an effect in at least one run in twenty, and guesses are made in one in five',
  { timeout: 120_000 },
  () => {
    const runs = sample.map((document) => runOf(document))
    const seen = runs.map(
      ({ series }) =>
        new Set(series.filter(({ values }) => values.some((value) => value > 1e-9)).map(({ measure }) => measure)),
    )
    const rare = EFFECTS.filter((effect) => seen.filter((measures) => measures.has(effect)).length < 10)
    expect(rare).toEqual([])
    // Who is held back in a loop is given room before it is known what comes.
    const guessing = runs.filter(({ plan }) =>
      plan.blocks.some(({ ops }) => ops.length > 1 && ops.some(({ name }) => name === 'allot')),
    )
    expect(guessing.length).toBeGreaterThanOrEqual(40)
  },
)

test.each(['max-min', 'priority'])('some resources divide by %s', (policy) => {
  const dividing = sample.filter((document) => some(Object.values(resourcesOf(document)), (r) => r.policy === policy))
  expect(dividing.length).toBeGreaterThanOrEqual(10)
})

test.each(['least-queue', 'spare-capacity'])('some routers go by %s', (policy) => {
  expect(
    sample.filter((document) => anyNode(document, (node) => node.policy === policy)).length,
  ).toBeGreaterThanOrEqual(10)
})
