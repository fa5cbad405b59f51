import fc from 'fast-check'
import type { Feature } from './features.ts'
import type { Fields } from './models.ts'
import { MOST_CLASSES, optional, part, repeated, seriesOf, type SeriesNames, type Shape } from './series-shapes.ts'

interface Way {
  /** Any target; below 0 the next one. */
  readonly to: number
  readonly lag: number
  readonly weight: number
  readonly multiplier: Shape | null
  readonly named: boolean
  /** By class, whether the way takes it, where ways may choose. */
  readonly takes: readonly boolean[]
}

/** How the work that leaves by an outlet is split; no ways: it leaves the system. */
export interface OutletShape {
  /** One way takes the rest; or all have shares; or shares that change, of two ways. */
  readonly split: 'rest' | 'all' | 'series' | 'reaction'
  /** Every way takes all classes; or each class one way; or some ways only some; or all ways the same ones. */
  readonly choice: 'all' | 'each' | 'some' | 'same' | null
  readonly ways: readonly Way[]
  readonly shares: readonly number[]
}

/** Work that a node causes elsewhere. */
export interface EffortShape extends Way {
  readonly outlet: number
}

/** How the flows of a node leave it. */
export interface LeavingShape {
  readonly served: OutletShape
  readonly exhausted: OutletShape
  readonly rejected: OutletShape
  readonly abandoned: OutletShape
  readonly effort: readonly EffortShape[]
}

const way: fc.Arbitrary<Way> = fc.record({
  to: fc.oneof(fc.constant(-1), fc.nat(20)),
  lag: fc.constantFrom(0, 0, 0, 0, 0, 1, 2, 5),
  weight: fc.integer({ min: 0, max: 4 }),
  multiplier: optional(
    fc.oneof(
      fc.constantFrom(1, 2, 0.5, 1.25, 0).map((value): Shape => ({ kind: 'constant', value })),
      fc.array(part, { minLength: 1, maxLength: 4 }).map((values): Shape => ({ kind: 'pattern', values })),
    ),
    4,
  ),
  named: fc.boolean(),
  takes: fc.array(fc.boolean(), { minLength: MOST_CLASSES, maxLength: MOST_CLASSES }),
})

const outlet = (fewest: number): fc.Arbitrary<OutletShape> =>
  fc.record({
    split: fc.constantFrom('rest' as const, 'all' as const, 'series' as const, 'reaction' as const),
    choice: optional(fc.constantFrom('all' as const, 'each' as const, 'some' as const, 'same' as const), 3),
    ways: fc.array(way, { minLength: fewest, maxLength: 3 }),
    shares: fc.array(part, { minLength: 1, maxLength: 5 }),
  })

/** How the flows of any node leave it. */
export const leaving: fc.Arbitrary<LeavingShape> = fc.record({
  served: fc.oneof({ weight: 5, arbitrary: outlet(1) }, { weight: 1, arbitrary: outlet(0) }),
  exhausted: outlet(0),
  rejected: outlet(0),
  abandoned: outlet(0),
  effort: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.array(
        fc.tuple(way, fc.nat(20)).map(([from, nth]) => ({ ...from, outlet: nth })),
        { minLength: 1, maxLength: 2 },
      ),
    },
  ),
})

/** How the flows of a service leave it that sends all that it serves, or a part, to the next. */
export const leavingToNext: fc.Arbitrary<LeavingShape> = fc
  .tuple(leaving, outlet(0))
  .map(([shape, served]) => ({ ...shape, served: { ...served, ways: [NEXT, ...served.ways.slice(0, 2)] } }))

const NEXT: Way = { to: -1, lag: 0, weight: 2, multiplier: null, named: false, takes: [true, true, true] }

/** Where an edge starts, and where it may go. */
export interface Place {
  readonly from: string
  /** Position among the targets; edges to it or before it need a lag, unless they open a loop themselves. */
  readonly rank: number
  readonly targets: readonly string[]
  /** Nodes that give only what earlier bins brought. */
  readonly opens: ReadonlySet<string>
  readonly names: SeriesNames
  readonly features: ReadonlySet<Feature>
  readonly classes: readonly string[] | null
  /** A router by queues or capacities, whose edges have neither shares nor classes. */
  readonly routes: boolean
}

/** The edges of one outlet; they conserve by construction. */
export function outletEdges(shape: OutletShape, outletName: string, place: Place): Fields[] {
  const unique = distinct(shape.ways, place)
  const plain = place.routes || !place.features.has('classes') || place.classes === null
  const choice = plain ? 'all' : (shape.choice ?? 'all')
  if (choice === 'each') return eachClassOneWay(unique, outletName, place)
  const shareOf = shares(shape, unique, place)
  const open = (i: number): readonly boolean[] | null => {
    if (choice === 'same') return unique[0]!.takes
    // The way without a share takes every class.
    return choice === 'some' && shareOf(i) !== undefined && shape.split === 'rest' ? unique[i]!.takes : null
  }
  return unique.flatMap((one, i) => {
    const share = place.routes ? undefined : shareOf(i)
    const classes = classesField(open(i), place)
    if (classes === null) return []
    return [{ ...ends(one, outletName, place), ...(share === undefined ? {} : { share }), ...classes }]
  })
}

/** The edges that copy a flow of a node as new work; `outlets` are those it has. */
export function effortEdges(shapes: readonly EffortShape[], outlets: readonly string[], place: Place): Fields[] {
  if (!place.features.has('effort')) return []
  return shapes.flatMap((shape, i) => {
    const outletName = outlets[shape.outlet % outlets.length]!
    const edge = ends({ ...shape, named: false }, outletName, place)
    const classes = place.classes === null || !place.features.has('classes') || !shape.named ? null : shape.takes
    const taking = classesField(classes, place)
    // Back in the flow, new work would grow without end.
    const back = place.targets.indexOf(String(edge.to)) <= place.rank
    if (taking === null || back) return []
    return [{ ...edge, effort: true, id: `effort_${place.from}_${i}`, ...taking }]
  })
}

function distinct(ways: readonly Way[], place: Place): Way[] {
  return ways
    .map(({ to, ...rest }) => ({ ...rest, to: targetOf(to, place) }))
    .filter(({ to }, i, all) => i === all.findIndex((other) => other.to === to))
}

/** Position of a target. */
function targetOf(to: number, { rank, targets }: Place): number {
  return to < 0 ? rank + 1 : to % targets.length
}

/** What the fields of an edge are apart from shares and classes. */
function ends({ to, lag, multiplier, named }: Way, outletName: string, place: Place): Fields {
  const { from, rank, targets, opens, names, features } = place
  const position = targetOf(to, place)
  const target = targets[position]!
  const free = position > rank || opens.has(from) || opens.has(target)
  return {
    from,
    to: target,
    ...(outletName === 'served' ? {} : { outlet: outletName }),
    lag: free ? lag : Math.max(1, lag),
    ...(multiplier === null || !features.has('multiplier') ? {} : { multiplier: seriesOf(multiplier, names) }),
    ...(named && features.has('edge-id') ? { id: `way_${from}_${outletName}_${target}` } : {}),
  }
}

/** The `classes` of an edge; null where it takes none. */
function classesField(takes: readonly boolean[] | null, { classes }: Place): Fields | null {
  if (takes === null || classes === null) return {}
  const taken = classes.filter((_, c) => takes[c])
  return taken.length === 0 ? null : { classes: taken }
}

/** Each class takes the first way that is open to it, or leaves the system. */
function eachClassOneWay(ways: readonly Way[], outletName: string, place: Place): Fields[] {
  return ways.flatMap((one, i) => {
    const first = one.takes.map((takes, c) => takes && ways.findIndex((other) => other.takes[c]) === i)
    const classes = classesField(first, place)
    return classes === null ? [] : [{ ...ends(one, outletName, place), ...classes }]
  })
}

/** By position among the ways: the share, undefined where the way takes the rest. */
function shares(
  { split, shares: parts }: OutletShape,
  ways: readonly Way[],
  { names, features }: Place,
): (i: number) => unknown {
  // The last edge takes what the others leave: with a share of 0 that would be their rounding.
  const weightOf = (i: number): number => Math.max(ways[i]!.weight, i === ways.length - 1 ? 1 : 0)
  const weights = ways.reduce((sum, _, i) => sum + weightOf(i), 0)
  return (i) => {
    if (split === 'all') return weightOf(i) / weights
    if (split === 'series' && ways.length === 2) return repeated(i === 0 ? parts : parts.map((s) => 1 - s), names.bins)
    if (split === 'reaction' && features.has('share-formulas') && ways.length === 2 && names.queues.length > 0)
      return i === 0 ? undefined : `MIN(${ways[i]!.weight / 4}, 0.125 * SHIFT(${names.queues[0]!}.queueDepth, 1))`
    return i === 0 ? undefined : ways[i]!.weight / 4 / ways.length
  }
}
